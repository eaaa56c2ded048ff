import type { Access } from '@loggkontroll/core/log';
import type { Findings, Note } from './findings.ts';
import type { Day, Group, Outline } from './outline.ts';

/** A line on the screen. */
export type Row =
  | { readonly kind: 'employee'; readonly key: string; readonly employee: number }
  | { readonly kind: 'day'; readonly key: string; readonly day: Day }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note; readonly ranked: boolean }
  | {
      readonly kind: 'client';
      readonly key: string;
      readonly day: Day;
      readonly group: Group;
      readonly open: boolean;
      /** It stands among what is to be looked at first, without its employee and day above it. */
      readonly ranked: boolean;
    }
  | {
      readonly kind: 'access';
      readonly key: string;
      readonly day: Day;
      readonly group: Group;
      readonly access: Access;
    }
  /** What is left when everything to look at has been looked at. */
  | { readonly kind: 'rest'; readonly key: string; readonly accesses: readonly Access[] };

type IsOpen = (group: Group) => boolean;

/** A group's line and, where it is open, one for each access. A group of one access has nothing to open. */
const groupRows = (day: Day, group: Group, isOpen: IsOpen, ranked: boolean): readonly Row[] => {
  const open = group.accesses.length > 1 && isOpen(group);
  const head: Row = { kind: 'client', key: `g${group.key}`, day, group, open, ranked };
  if (!open) return [head];
  return [
    head,
    ...group.accesses.map((access): Row => ({ kind: 'access', key: `a${access.n}`, day, group, access })),
  ];
};

const noteRow = (note: Note, ranked: boolean): Row => ({
  kind: 'note',
  key: `n${note.employee} ${note.day ?? ''} ${note.flag}`,
  note,
  ranked,
});

/** The lines of an outline; of the groups for which `isOpen` holds, the accesses too. */
export const rowsOf = (outline: Outline, isOpen: IsOpen, notes: readonly Note[] = []): readonly Row[] => {
  const rows: Row[] = [];
  for (const { employee, days } of outline.employees) {
    const own = notes.filter((note) => note.employee === employee);
    const add = (of: string | null): void => {
      for (const note of own) if (note.day === of) rows.push(noteRow(note, false));
    };
    rows.push({ kind: 'employee', key: `e${employee}`, employee });
    add(null);
    for (const day of days) {
      rows.push({ kind: 'day', key: `d${day.key}`, day });
      add(day.day);
      for (const group of day.groups) for (const row of groupRows(day, group, isOpen, false)) rows.push(row);
    }
  }
  return rows;
};

/** The lines of what is to be looked at, in the order of the screening; last, what is left. */
export const findingRowsOf = ({ groups, notes, rest }: Findings, isOpen: IsOpen): readonly Row[] => [
  ...groups.flatMap(({ group, day }) => groupRows(day, group, isOpen, true)),
  ...notes.map((note) => noteRow(note, true)),
  ...(rest.length > 0 ? [{ kind: 'rest', key: 'rest', accesses: rest } as const] : []),
];

/** Whether the arrow keys stop at a row: where there is something to judge or to know, or a day with nothing. */
export const isStop = (row: Row): boolean =>
  row.kind === 'day' ? row.day.groups.length === 0 : row.kind !== 'employee';

/** The one access of a group that has no more; undefined for others. */
export const onlyAccess = ({ accesses }: Group): Access | undefined =>
  accesses.length === 1 ? accesses[0] : undefined;

/** The accesses that a judgement on a row concerns: those of a group that are not judged, or all if every one is. */
export const concerned = (row: Row, isJudged: (n: number) => boolean): readonly number[] => {
  if (row.kind === 'access') return [row.access.n];
  if (row.kind !== 'client') return [];
  const all = row.group.accesses.map(({ n }) => n);
  const rest = all.filter((n) => !isJudged(n));
  return rest.length > 0 ? rest : all;
};
