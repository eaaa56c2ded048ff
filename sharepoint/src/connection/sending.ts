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
  /** Waits so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly fetch: typeof fetch;
}

/** Six tries, at most a minute between two: a minute is SharePoint's own window for throttling. */
export const patience: Patience = {
  tries: 6,
  firstWait: 1,
  longestWait: 60,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  fetch: (input, init) => fetch(input, init),
};

const wasNotDone = (status: number): boolean => status === 429 || status === 503;
const mayRepeat = (status: number): boolean => status === 502 || status === 504;

/**
 * Sends, and sends again while SharePoint throttles (429, 503: nothing was done), for as long as it asks.
 * A lost connection or gateway is tried again for reads only: a write may have happened, which only its caller can tell.
 */
export const sending = ({
  tries,
  firstWait,
  longestWait,
  wait,
  fetch: send,
}: Patience = patience): Behaviour =>
  behaviour((request) => {
    request.on.send.replace(async (url, init) => {
      const reads = (init.method ?? 'GET') === 'GET';
      for (let attempt = 1; ; attempt += 1) {
        let response: Response | undefined;
        try {
          response = await send(url.toString(), init);
        } catch (cause) {
          if (!reads || attempt >= tries) throw new SharePointFailure('unreachable', { cause });
        }
        if (response && !wasNotDone(response.status) && !(reads && mayRepeat(response.status)))
          return response;
        const pause =
          waitAsked(response?.headers.get('Retry-After') ?? null, Date.now()) ??
          firstWait * 2 ** (attempt - 1);
        if (response && (attempt >= tries || pause > longestWait)) return response;
        await wait(Math.min(pause, longestWait));
      }
    });
  });
