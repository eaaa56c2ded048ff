import type { Client } from './clients.ts';
import { labelOf, type Explanation, type RowFlag } from './label.ts';
import { outsideWorkingHours, justInside } from './odd-times.ts';
import { poolsOf, stranger, type EmployeeDay } from './ordinary.ts';
import { nameForms, type DraftRow } from './rows.ts';
import { employmentsOn } from './town.ts';
import { actWords, ordinaryActs } from './words.ts';

/** Something put into the log on purpose: it turns an ordinary row into another, or does not suit that day. */
export interface Plant {
  readonly name: string;
  readonly make: (at: EmployeeDay, row: DraftRow) => DraftRow | undefined;
}

/** A row about another client. */
const about = (
  row: DraftRow,
  client: number | undefined,
  explanation: Explanation,
  ...flags: readonly RowFlag[]
): DraftRow | undefined =>
  client === undefined ? undefined : { ...row, client, label: labelOf(explanation, flags) };

const withFlag = (row: DraftRow, flag: RowFlag): DraftRow => ({
  ...row,
  label: row.label | labelOf('direct', [flag]),
});

/** A client of the unit's own with one thing that is odd. */
const ofPool = (
  name: string,
  pick: (at: EmployeeDay) => number | undefined,
  flag: (at: EmployeeDay, client: Client) => RowFlag | undefined,
): Plant => ({
  name,
  make: (at, row) => {
    const place = pick(at);
    const client = place === undefined ? undefined : at.world.clientele.clients[place];
    if (!client) return undefined;
    const found = flag(at, client);
    return about(row, place, 'direct', ...(found ? [found] : []));
  },
});

const afterwards =
  (flag: RowFlag) =>
  ({ day }: EmployeeDay, { closedOn }: Client): RowFlag | undefined =>
    day > (closedOn ?? Infinity) ? flag : undefined;

/** A colleague as a client, or who was one; not by the same surname. */
const colleague = (at: EmployeeDay): { readonly client: number; readonly flag: RowFlag } | undefined => {
  const { employees } = at.world.town;
  const place = at.random.below(employees.length);
  const other = employees[place];
  if (!other || place === at.place || other.surname === at.employee.surname) return undefined;
  if (other.employments.length === 0) return undefined;
  const flag = employmentsOn(other, at.day).length > 0 ? 'colleague' : 'former-colleague';
  return { client: at.world.clientele.staffAt + place, flag };
};

/** Somebody whose employment ended before the month, or in the middle of it. */
const leaver = (at: EmployeeDay): { readonly client: number; readonly flag: RowFlag } | undefined => {
  const { employees } = at.world.town;
  const place = employees.length - 4 * at.random.between(1, at.world.town.units.length) + at.random.below(2);
  const other = employees[place];
  if (!other || other.surname === at.employee.surname) return undefined;
  const flag = employmentsOn(other, at.day).length > 0 ? 'colleague' : 'former-colleague';
  return { client: at.world.clientele.staffAt + place, flag };
};

const relative: Plant = {
  name: 'relative',
  make: (at, row) => {
    if (at.employee.employments.length === 0) return undefined;
    const form = at.random.pick([nameForms.plain, nameForms.comma, nameForms.missing, nameForms.capitals]);
    const client = at.world.clientele.relativeOf.get(at.place);
    return about({ ...row, nameForm: form }, client, 'none', 'possible-relative');
  },
};

/** Everything that is planted, time and again in this order. */
export const plants: readonly Plant[] = [
  { name: 'unexplained', make: (at, row) => about(row, stranger(at), 'none') },
  {
    name: 'outside-hours',
    make: (at, row) => {
      const odd = outsideWorkingHours(at);
      return odd && withFlag({ ...row, second: odd.second }, odd.flag);
    },
  },
  {
    name: 'just-inside-hours',
    make: (at, row) => {
      const second = justInside(at);
      return second === undefined ? undefined : { ...row, second };
    },
  },
  {
    name: 'own-record',
    make: (at, row) => {
      if (at.employee.employments.length === 0) return undefined;
      return about(row, at.world.clientele.staffAt + at.place, 'none', 'own-record');
    },
  },
  {
    name: 'colleague',
    make: (at, row) => {
      const found = colleague(at);
      return found && about(row, found.client, 'none', found.flag);
    },
  },
  {
    name: 'leaver',
    make: (at, row) => {
      const found = leaver(at);
      return found && about(row, found.client, 'none', found.flag);
    },
  },
  relative,
  ofPool(
    'protected',
    (at) => pickOf(at, 'protectedIdentity'),
    () => 'protected-identity',
  ),
  ofPool(
    'watched',
    (at) => pickOf(at, 'watched'),
    () => 'watched-client',
  ),
  ofPool('closed', (at) => pickOf(at, 'closed'), afterwards('closed-case')),
  ofPool('deceased', (at) => pickOf(at, 'deceased'), afterwards('deceased-client')),
  {
    name: 'other-unit',
    make: (at, row) => {
      if (at.employee.employments.length === 0) return undefined;
      const { units } = at.world.town;
      const mine = employmentsOn(at.employee, at.day).map(({ unit }) => unit);
      const others = [...units.keys()].filter((unit) => !mine.includes(unit));
      return withFlag({ ...row, unit: at.random.pick(others) }, 'other-unit');
    },
  },
  {
    name: 'taken-away',
    make: (at, row) =>
      withFlag({ ...row, act: at.random.between(ordinaryActs, actWords.length - 1) }, 'print-or-copy'),
  },
  {
    name: 'assignment-ended',
    make: (at, row) => about(row, pickOf(at, 'ending'), at.day <= 12 ? 'direct' : 'administrative'),
  },
  {
    name: 'assignment-not-begun',
    make: (at, row) => about(row, pickOf(at, 'starting'), at.day >= 18 ? 'direct' : 'none'),
  },
  {
    name: 'stranger-by-night-on-paper',
    make: (at, row) => {
      const odd = outsideWorkingHours(at);
      const alone = about(row, stranger(at), 'none', 'print-or-copy');
      const act = at.random.between(ordinaryActs, actWords.length - 1);
      return odd && alone && withFlag({ ...alone, act, second: odd.second }, odd.flag);
    },
  },
];

function pickOf(
  at: EmployeeDay,
  pool: 'protectedIdentity' | 'watched' | 'closed' | 'deceased' | 'ending' | 'starting',
) {
  const pools = poolsOf(at);
  return pools && at.random.pick(pools[pool]);
}
