import type { Access } from '@loggkontroll/core/log';
import type { Day, Group, Outline } from './outline.ts';

/** A line on the screen. */
export type Row =
  | { readonly kind: 'employee'; readonly key: string; readonly employee: number }
  | { readonly kind: 'day'; readonly key: string; readonly day: Day }
  | {
      readonly kind: 'client';
      readonly key: string;
      readonly day: Day;
      readonly group: Group;
      readonly open: boolean;
    }
  | {
      readonly kind: 'access';
      readonly key: string;
      readonly day: Day;
      readonly group: Group;
      readonly access: Access;
    };

/**
 * The lines of an outline; of the groups for which `isOpen` holds, the accesses too.
 * A group of one access is its own line, with nothing to open.
 */
export const rowsOf = (outline: Outline, isOpen: (group: Group) => boolean): readonly Row[] => {
  const rows: Row[] = [];
  for (const { employee, days } of outline.employees) {
    rows.push({ kind: 'employee', key: `e${employee}`, employee });
    for (const day of days) {
      rows.push({ kind: 'day', key: `d${day.key}`, day });
      for (const group of day.groups) {
        const open = group.accesses.length > 1 && isOpen(group);
        rows.push({ kind: 'client', key: `g${group.key}`, day, group, open });
        if (!open) continue;
        for (const access of group.accesses) {
          rows.push({ kind: 'access', key: `a${access.n}`, day, group, access });
        }
      }
    }
  }
  return rows;
};

/** Whether the arrow keys stop at a row: where there is something to judge, or a day with nothing. */
export const isStop = (row: Row): boolean =>
  row.kind === 'client' || row.kind === 'access' || (row.kind === 'day' && row.day.groups.length === 0);

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
