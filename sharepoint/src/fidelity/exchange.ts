import { spPost, SPQueryable } from '@pnp/sp';
import { failureOf } from '../connection/answers.ts';
import { behaviour } from '../connection/behaviour.ts';
import type { Behaviour } from '../connection/behaviour.ts';
import type { Site } from '../connection/index.ts';
import type { SharePointFailureCode } from '../connection/failure.ts';

/** What was asked, and what SharePoint answered, word for word. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the suite would take the answer for, when it is a refusal. */
  readonly failure: SharePointFailureCode | undefined;
  /** `404 -2130575338, System.ArgumentException`, or the status alone. */
  readonly shown: string;
}

/** A method; those that SharePoint takes by way of POST are sent so. */
export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** What goes along with a request. */
export interface Sent {
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const wordForWord = (): Behaviour =>
  behaviour((request) => {
    request.on.parse.replace(async (url, response) => {
      const { status, headers, ok } = response;
      const text = await response.text();
      const failure = ok ? undefined : await failureOf(new Response(text, { status, headers }));
      const code = failure?.serverCode === undefined ? '' : ` ${failure.serverCode}`;
      const exchange: Exchange = {
        ...{ status, headers, text },
        failure: failure?.code,
        shown: `${String(status)}${code}`,
      };
      return [url, response, exchange];
    });
  });

const tunnelled = (verb: Verb): Readonly<Record<string, string>> =>
  verb === 'GET' || verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'IF-MATCH': '*' };

/** Sends a request with the connection's own identity and patience; any status is an answer. Throws when there is none. */
export const exchange = async (
  { sp, url }: Site,
  verb: Verb,
  address: string,
  { body, headers }: Sent = {},
): Promise<Exchange> => {
  const target = /^https?:/.test(address) ? address : `${url}${encodeURI(address)}`;
  const request = SPQueryable([sp.web, target]).using(wordForWord());
  const given = { ...tunnelled(verb), ...headers };
  if (verb === 'GET') return await request<Exchange>({ headers: given });
  return await spPost<Exchange>(request, {
    headers: given,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
};

/** The answer as JSON; an empty object when it is none. */
export const jsonOf = ({ text }: Exchange): Readonly<Record<string, unknown>> => {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** The rows of an answer. */
export const rowsOf = (answer: Exchange): readonly Readonly<Record<string, unknown>>[] => {
  const { value } = jsonOf(answer);
  return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
};
