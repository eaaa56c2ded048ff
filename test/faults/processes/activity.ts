import type { LoggedRequest } from '@loggkontroll/infra/local/sharepoint-stand-in';

/** What has been asked of the stand-in lately: sweeps that came to their end, and anything that was written. */
export interface Activity {
  readonly sweeps: number;
  readonly writes: readonly string[];
}

/** Asked with POST, and reading all the same. */
const readingPosts = /getchanges|renderlistdataasstream|contextinfo|ensureuser|\$batch/i;
/** An instance renews by it that it is the one that witnesses: it says nothing of the quarter. */
const duty = /\/Lists\/Settings/i;
/** The last question of a sweep. */
const lastOfSweep = /held/;

/** Reads the log of requests. */
export const activityIn = (requests: readonly LoggedRequest[]): Activity => {
  const parts = requests.flatMap((request) => (request.parts.length > 0 ? request.parts : [request]));
  return {
    sweeps: parts.filter(({ path }) => lastOfSweep.test(path)).length,
    writes: parts
      .filter(({ method, path }) => method !== 'GET' && !readingPosts.test(path) && !duty.test(path))
      .map(({ method, path }) => `${method} ${path}`),
  };
};
