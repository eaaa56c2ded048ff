import type { Hold, KeptKind, RetentionRow } from '@loggkontroll/core/retention';
import type { retentionSv } from './retention-sv.ts';

const kinds: Readonly<Record<KeptKind, string>> = {
  authorisation: 'authorisation reviews',
  extract: 'client extracts',
  targeted: 'targeted reviews',
  order: 'ordered reviews',
  review: 'reviews',
  registration: 'registrations',
  control: 'rows of the internal-control register',
  'case-request': 'requests for cases',
  informing: 'informing employees',
  case: 'cases',
  plan: 'plans',
  signature: 'signed years',
};

const holds: Readonly<Record<Hold, string>> = {
  'open-case': 'belong to an open case',
  'kept-case': 'belong to a case whose documents are kept',
  unfinished: 'are not finished',
  'year-unsigned': 'count in a year that is not signed',
  'others-remain': 'are needed by what is left under them',
  'no-rule': 'have no time in the policy',
  damaged: 'cannot be read, or belong to something that cannot',
};

const heldIn = ({ heldBy }: RetentionRow): string =>
  (Object.keys(holds) as Hold[])
    .flatMap((hold) => (heldBy[hold] === undefined ? [] : [`${heldBy[hold]} ${holds[hold]}`]))
    .join(', ');

/** What the command line says of retention in English. */
export const retentionEn: typeof retentionSv = {
  description: 'shows what is to be destroyed and when, and what has been; takes nothing away',
  on: 'day to show, YYYY-MM-DD, instead of today',
  notADay: (text) => `${text} is no day. Write YYYY-MM-DD.`,
  nothing: 'There are no records.',
  row: (row) => {
    const { kind, policyId, year, dueOn, matters, records } = row;
    const what = `${year}, ${kinds[kind]}${policyId === undefined ? '' : ` (${policyId})`}`;
    const when = dueOn === undefined ? 'no day' : `from ${dueOn}`;
    const held = heldIn(row);
    return `${what}: ${matters} (${records} records), ${when}${held === '' ? '' : `; held: ${held}`}`;
  },
  due: (today, count) => `To be destroyed ${today}: ${count}.`,
  destroyed: (done, waiting) =>
    `Destroyed: ${done}.${waiting === 0 ? '' : ` Begun or held back: ${waiting}.`}`,
};
