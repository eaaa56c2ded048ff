import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type { DirectoryFailure } from '@loggkontroll/core/organisation-directory';
import type { Tokens } from '@loggkontroll/sharepoint/connection-node';

/** How Microsoft Graph is reached. */
export interface GraphSettings {
  /** Such as `https://graph.microsoft.com`. */
  readonly origin: string;
  readonly tokens: Tokens;
  /** Waits so many seconds. */
  readonly wait?: (seconds: number) => Promise<void>;
}

/** What Graph answered to one request, or to one of a batch. */
export interface GraphAnswer {
  readonly status: number;
  /** Seconds, where it says how long to wait. */
  readonly retryAfter: number | undefined;
  readonly body: unknown;
}

/** Sends one request, anew while Graph is busy. `body` makes it a POST. */
export type SendToGraph = (url: string, body?: unknown) => Promise<Result<GraphAnswer, DirectoryFailure>>;

const tries = 6;
const longestWait = 120;

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Seconds that a `Retry-After` asks for, where it is a number: Graph writes no dates. */
export const secondsIn = (header: unknown): number | undefined => {
  const seconds = typeof header === 'string' && header.trim() !== '' ? Number(header) : NaN;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};

/** Whether it is worth asking again: nothing was done. */
export const isBusy = (status: number): boolean => status === 429 || status === 503 || status === 504;

/**
 * Waits before another try, for as long as was asked, else twice as long each time; false when it has been tried enough or
 * would be too long.
 */
export const waitBefore = async (
  attempt: number,
  asked: number | undefined,
  { wait = sleep }: GraphSettings,
): Promise<boolean> => {
  const seconds = asked ?? 2 ** (attempt - 1);
  if (attempt >= tries || seconds > longestWait) return false;
  await wait(seconds);
  return true;
};

/** Only Graph's own addresses are asked: a token goes to nobody else, whatever an answer says comes next. */
const isGraphs = (url: string, { origin }: GraphSettings): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(origin).origin;

/** Asks Microsoft Graph. What it says of why goes nowhere: it may name somebody. */
export const sendToGraph =
  (settings: GraphSettings): SendToGraph =>
  async (url, body) => {
    if (!isGraphs(url, settings)) return refuse({ code: 'directory-fails' });
    for (let attempt = 1; ; attempt += 1) {
      const token = await settings.tokens(settings.origin).catch(() => undefined);
      if (token === undefined) return refuse({ code: 'directory-refuses' });
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'error',
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: 'application/json',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch(() => undefined);
      const retryAfter = secondsIn(response?.headers.get('Retry-After'));
      if (response !== undefined && !isBusy(response.status)) {
        const read: unknown = await response.json().catch(() => undefined);
        return accept({ status: response.status, retryAfter, body: read });
      }
      if (!(await waitBefore(attempt, retryAfter, settings)))
        return refuse({ code: response === undefined ? 'directory-fails' : 'directory-busy' });
    }
  };
