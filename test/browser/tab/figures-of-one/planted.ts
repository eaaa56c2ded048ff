import { client, logHeader } from '../../review/given-log.ts';

/** How much one employee has done: numbers that nothing else comes to. */
export const planted = {
  rows: 7919,
  rowsOfDay: 4001,
  written: 2741,
  ofOneClient: 1013,
  clients: 1373,
} as const;

/** A number as anybody may write it: with any sign between the thousands, and not inside another number or an id. */
const patternOf = (number: number): RegExp => {
  const digits = String(number);
  const thousands = `${digits.slice(0, -3)}[\\u0020\\u00a0\\u202f\\u2009.,'’]?${digits.slice(-3)}`;
  return new RegExp(`(?<![\\p{L}\\d-]|\\d[.,])${thousands}(?![\\p{L}\\d-])`, 'u');
};

const patterns = Object.values(planted).map(patternOf);

/** A text with the name of where it stands. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** The lines that say how much somebody has done, each once, with where it stands. */
export const figuresIn = (all: readonly Said[]): readonly string[] => [
  ...new Set(
    all.flatMap(({ where, text }) =>
      text
        .split('\n')
        .filter((line) => patterns.some((pattern) => pattern.test(line)))
        .map((line) => `${where}: ${line.trim().slice(0, 300)}`),
    ),
  ),
];

/** So many rows on each of the three days; the first has {@link planted.rowsOfDay}. */
const perDay = [planted.rowsOfDay, 2503, planted.rows - planted.rowsOfDay - 2503];

const time = (second: number): string =>
  [8 + Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** Who is read in a row of the marked employee: one client once, one on many rows of the first day, the others in turn. */
const clientOf = (index: number): number => {
  if (index === 0) return 0;
  return index <= planted.ofOneClient ? 1 : 2 + (index % (planted.clients - 2));
};

/** Whose log it is: the first of them is the marked one. */
interface Planted {
  readonly order: {
    readonly employees: readonly { readonly employeeId: string }[];
    readonly clusterName: string;
  };
  readonly days: readonly string[];
}

/** A log in which the first employee has done what {@link planted} says, and each other two things. */
export const plantedLog = ({ order, days }: Planted): string => {
  const [marked, ...others] = order.employees;
  const row = (day: string | undefined, at: number, account: string, who: number, act: string): string =>
    `${day};${time(at)};${account};${client(who).number};${client(who).name};${order.clusterName};${act};Journal`;
  const ofMarked = perDay.flatMap((rows, place) =>
    Array.from({ length: rows }, (_, index) => ({ day: days[place], at: index * 7 })),
  );
  const lines = ofMarked.map(({ day, at }, index) =>
    row(day, at, marked?.employeeId ?? '', clientOf(index), index < planted.written ? 'Skapat' : 'Läst'),
  );
  const rest = others.flatMap(({ employeeId }) =>
    [60, 90].map((at) => row(days[0], at, employeeId, 2, 'Läst')),
  );
  return [logHeader, ...lines, ...rest, ''].join('\r\n');
};

/** The register that explains every row but the one of the first client, by what the unit or an account is to do. */
export const plantedAssignments = ({ order }: Pick<Planted, 'order'>, subject = order.clusterName): string =>
  [
    'subject;client;from;to;kind',
    ...Array.from(
      { length: planted.clients - 1 },
      (_, index) => `${subject};${client(index + 1).number};2026-02-01;;direct`,
    ),
  ].join('\n');
