import type { Patience } from '@loggkontroll/sharepoint/connection';
import type { MovedTime } from './moved-time.ts';

const unitsAMinute = 1_200;
const unitsOfRead = 2;
const unitsOfWrite = 4;
const minuteMs = 60_000;
/** How long SharePoint takes to answer. */
const answerMs = 100;

const partsOf = (body: string): readonly string[] =>
  [...body.matchAll(/^(GET|POST|PATCH|MERGE|PUT|DELETE) (\S+)/gm)].map(([part]) => part);

const unitsOf = (request: string): number =>
  request.startsWith('GET ') || /getchanges/i.test(request) ? unitsOfRead : unitsOfWrite;

const urlOf = (input: string | URL | Request): string =>
  input instanceof Request ? input.url : input.toString();

/** What SharePoint counts of a request: each part of a batch. */
const requestsIn = (url: string, { method = 'GET', body }: RequestInit): readonly string[] =>
  /\$batch|%24batch/i.test(url) && typeof body === 'string' ? partsOf(body) : [`${method} ${url}`];

/** A SharePoint that takes so many resource units a minute, and then asks to wait until the minute is over. */
export const resourceUnits = (time: MovedTime) => {
  let minute = time.now();
  let used = 0;
  let isLimited = false;
  const spent = { reads: 0, writes: 0, refused: 0 };
  const take = (units: number): number | undefined => {
    if (time.now() - minute >= minuteMs) {
      minute = time.now();
      used = 0;
    }
    if (used + units > unitsAMinute) return Math.ceil((minute + minuteMs - time.now()) / 1000);
    used += units;
    return undefined;
  };
  const patience: Partial<Patience> = {
    wait: (seconds) => time.wait(seconds * 1000),
    fetch: async (input, init = {}) => {
      const requests = requestsIn(urlOf(input), init).map(unitsOf);
      const retryAfter = isLimited ? take(requests.reduce((sum, units) => sum + units, 0)) : undefined;
      if (isLimited) await time.wait(answerMs);
      if (retryAfter !== undefined) {
        spent.refused += 1;
        return new Response('{}', { status: 429, headers: { 'Retry-After': String(retryAfter) } });
      }
      for (const units of requests) spent[units === unitsOfRead ? 'reads' : 'writes'] += 1;
      /* Read whole while the time stands still. */
      return time.during(async () => {
        const answer = await fetch(input, init);
        const bytes = await answer.arrayBuffer();
        const { status, headers } = answer;
        return new Response(status === 204 ? null : bytes, { status, headers });
      });
    },
  };
  return {
    patience,
    spent,
    /** Begins to limit and to count; before that everything is answered at once. */
    begin: (): void => {
      isLimited = true;
      minute = time.now();
      Object.assign(spent, { reads: 0, writes: 0, refused: 0 });
    },
    unitsAMinute,
    unitsOf: ({ reads, writes }: { readonly reads: number; readonly writes: number }): number =>
      reads * unitsOfRead + writes * unitsOfWrite,
  };
};
