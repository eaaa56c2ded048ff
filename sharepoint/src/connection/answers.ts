import { parseODataJSON } from '@pnp/queryable';
import { behaviour } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';
import { SharePointFailure } from './failure.ts';
import type { SharePointFailureCode } from './failure.ts';
import { waitAsked } from './wait-asked.ts';

/** A unique value, a file's name, or a folder's, is taken. */
const taken = ['-2130575169', '-2130575257', '-2130245363'];
const overThreshold = '-2147024860';
const missing = ['-2130575338', '-2147024894', '-2146232832'];

const serverCodeOf = (body: string): string | undefined => {
  try {
    const answer = JSON.parse(body) as Record<string, { readonly code?: unknown } | undefined>;
    const code = (answer['odata.error'] ?? answer['error'])?.code;
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
};

const codeOf = (status: number, serverCode: string | undefined): SharePointFailureCode => {
  const number = serverCode?.split(',')[0] ?? '';
  if (taken.includes(number)) return 'duplicate';
  if (number === overThreshold) return 'too-many-rows';
  if (status === 404 || missing.includes(number)) return 'not-found';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429 || status === 503) return 'throttled';
  if (status === 502 || status === 504) return 'unreachable';
  return 'rejected';
};

/** The failure that an answer other than 2xx stands for. */
export const failureOf = async (response: Response): Promise<SharePointFailure> => {
  const serverCode = serverCodeOf(await response.text());
  const retryAfter = waitAsked(response.headers.get('Retry-After'), Date.now());
  return new SharePointFailure(codeOf(response.status, serverCode), {
    status: response.status,
    ...(serverCode !== undefined && { serverCode }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
};

/**
 * Reads JSON answers with `read` (unwrapping `value`, unless another is given); an empty answer is `{}`.
 * Any status other than 2xx becomes a {@link SharePointFailure}.
 */
export const answers = (read: (answer: unknown) => unknown = parseODataJSON): Behaviour =>
  behaviour((request) => {
    request.on.parse.replace(async (url, response, result) => {
      if (!response.ok) throw await failureOf(response);
      if (result !== undefined) return [url, response, result];
      const text = response.status === 204 ? '' : await response.text();
      return [url, response, text.trim() === '' ? {} : read(JSON.parse(text))];
    });
  });
