import type { Hold, KeptKind, RetentionRow } from '@loggkontroll/core/retention';

const kinds: Readonly<Record<KeptKind, string>> = {
  authorisation: 'behörighetskontroller',
  extract: 'loggutdrag',
  targeted: 'riktade kontroller',
  order: 'beställda kontroller',
  review: 'granskningar',
  registration: 'registreringar',
  control: 'rader i internkontrollen',
  'case-request': 'begärda ärenden',
  informing: 'information till medarbetare',
  case: 'ärenden',
  plan: 'planer',
  signature: 'signerade år',
};

const holds: Readonly<Record<Hold, string>> = {
  'open-case': 'hör till ett öppet ärende',
  'kept-case': 'hör till ett ärende vars handlingar sparas',
  unfinished: 'är inte avslutade',
  'year-unsigned': 'räknas i ett år som inte är signerat',
  'others-remain': 'behövs för det som är kvar under dem',
  'no-rule': 'har ingen tid i rutinen',
  damaged: 'går inte att läsa, eller hör till något som inte går att läsa',
};

const heldIn = ({ heldBy }: RetentionRow): string =>
  (Object.keys(holds) as Hold[])
    .flatMap((hold) => (heldBy[hold] === undefined ? [] : [`${heldBy[hold]} ${holds[hold]}`]))
    .join(', ');

/** What the command line says of retention in Swedish. */
export const retentionSv = {
  description: 'visar vad som ska gallras och när, och vad som har gallrats; tar inte bort något',
  on: 'dag att visa, ÅÅÅÅ-MM-DD, i stället för i dag',
  notADay: (text: string) => `${text} är ingen dag. Skriv ÅÅÅÅ-MM-DD.`,
  nothing: 'Det finns inga poster.',
  row: (row: RetentionRow) => {
    const { kind, policyId, year, dueOn, matters, records } = row;
    const what = `${year}, ${kinds[kind]}${policyId === undefined ? '' : ` (${policyId})`}`;
    const when = dueOn === undefined ? 'ingen dag' : `från ${dueOn}`;
    const held = heldIn(row);
    return `${what}: ${matters} (${records} poster), ${when}${held === '' ? '' : `; hålls kvar: ${held}`}`;
  },
  due: (today: string, count: number) => `Att gallra ${today}: ${count}.`,
  destroyed: (done: number, waiting: number) =>
    `Gallrat: ${done}.${waiting === 0 ? '' : ` Påbörjat eller hindrat: ${waiting}.`}`,
};
