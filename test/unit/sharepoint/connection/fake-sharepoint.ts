import { connect } from '@loggkontroll/sharepoint/connection';
import type { Auth, Connection, Patience } from '@loggkontroll/sharepoint/connection';

/** A request as it left the connection. */
export interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What answers: a response, or a thrown error for a lost connection. */
export type Answerer = (sent: Sent, number: number) => Response;

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { status: 200, ...init });

export const failure = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json({ 'odata.error': { code, message: { lang: 'en-US', value: 'made up' } } }, { status, headers });

export interface Fake {
  readonly connection: Connection;
  readonly sent: Sent[];
  /** Seconds that the connection waited between tries. */
  readonly waits: number[];
}

/** A connection whose requests are answered here, without a network and without waiting. */
export const fakeSharePoint = (
  answer: Answerer,
  options: { readonly auth?: Auth; readonly journey?: string; readonly patience?: Partial<Patience> } = {},
): Fake => {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const connection = connect({
    registerUrl: 'https://contoso.sharepoint.com/sites/register',
    vaultUrl: 'https://contoso.sharepoint.com/sites/vault/',
    auth: options.auth ?? ((request) => request),
    ...(options.journey !== undefined && { journey: options.journey }),
    patience: {
      wait: (seconds) => {
        waits.push(seconds);
        return Promise.resolve();
      },
      fetch: (input, init) => {
        const request = {
          url: new URL(input as string),
          method: init?.method ?? 'GET',
          headers: new Headers(init?.headers),
          body: typeof init?.body === 'string' ? init.body : '',
        };
        sent.push(request);
        return new Promise((resolve) => {
          resolve(answer(request, sent.length));
        });
      },
      ...options.patience,
    },
  });
  return { connection, sent, waits };
};
