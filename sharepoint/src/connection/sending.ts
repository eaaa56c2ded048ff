import { behaviour } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';
import { SharePointFailure } from './failure.ts';
import { waitAsked } from './wait-asked.ts';

/** How patiently a connection sends. */
export interface Patience {
  /** Tries in all, the first included. */
  readonly tries: number;
  /** Seconds before the second try when SharePoint names none; doubled for each further try. */
  readonly firstWait: number;
  /** The longest wait in seconds that is kept; when SharePoint asks for more, the request fails as throttled. */
  readonly longestWait: number;
  /** Seconds without an answer after which the connection counts as lost. */
  readonly longestSilence: number;
  /** Waits so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly fetch: typeof fetch;
}

/**
 * Six tries, at most a minute between two: a minute is SharePoint's own window for throttling. Two minutes of silence:
 * longer than a batch or a piece of a large file takes.
 */
export const patience: Patience = {
  tries: 6,
  firstWait: 1,
  longestWait: 60,
  longestSilence: 120,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  fetch: (input, init) => fetch(input, init),
};

const wasNotDone = (status: number): boolean => status === 429 || status === 503;
const mayRepeat = (status: number): boolean => status === 502 || status === 504;

/** The answer, `lost` with the connection, or `silent` when there was none for too long. */
const answerTo = async (
  { fetch: send, longestSilence }: Patience,
  url: string,
  init: RequestInit,
): Promise<Response | { readonly without: 'lost' | 'silent'; readonly cause: unknown }> => {
  const giving = new AbortController();
  const timer = setTimeout(() => giving.abort(), longestSilence * 1000);
  try {
    return await send(url, { ...init, signal: giving.signal });
  } catch (cause) {
    return { without: giving.signal.aborted ? 'silent' : 'lost', cause };
  } finally {
    clearTimeout(timer);
  }
};

/** Sends one request; `repeatable` if doing it twice does no harm. */
export type Send = (url: string, init: RequestInit, repeatable: boolean) => Promise<Response>;

/**
 * Sends, and sends again while SharePoint throttles (429, 503: nothing was done), for as long as it asks.
 * A lost connection or gateway is tried again for what is repeatable only: a write may have happened, which only its
 * caller can tell. After a long silence nothing is tried again: whoever waits has waited long enough.
 */
export const sendPatiently =
  (patient: Patience): Send =>
  async (url, init, repeatable) => {
    const { tries, firstWait, longestWait, wait } = patient;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await answerTo(patient, url, init);
      const response = 'without' in answer ? undefined : answer;
      if ('without' in answer && (!repeatable || answer.without === 'silent' || attempt >= tries)) {
        throw new SharePointFailure('unreachable', { cause: answer.cause });
      }
      if (response && !wasNotDone(response.status) && !(repeatable && mayRepeat(response.status)))
        return response;
      const pause =
        waitAsked(response?.headers.get('Retry-After') ?? null, Date.now()) ?? firstWait * 2 ** (attempt - 1);
      if (response && (attempt >= tries || pause > longestWait)) return response;
      await wait(Math.min(pause, longestWait));
    }
  };

/** Sends every request of a connection with {@link sendPatiently}; what reads is repeatable. */
export const sending = (patient: Patience = patience): Behaviour => {
  const send = sendPatiently(patient);
  return behaviour((request) => {
    request.on.send.replace((url, init) => send(url.toString(), init, (init.method ?? 'GET') === 'GET'));
  });
};
