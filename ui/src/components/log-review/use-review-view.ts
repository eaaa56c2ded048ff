import type { Delivery, Judgements } from '@loggkontroll/core/log';
import { useCallback, useMemo, useState } from 'react';
import { nextOpenRow } from './model/moves.ts';
import { outlineOf } from './model/outline.ts';
import type { Group } from './model/outline.ts';
import { rowsOf } from './model/rows.ts';
import type { Row } from './model/rows.ts';

/** Logs up to this many rows are shown in full from the beginning; longer ones by person. */
const shownInFull = 400;

/** What of the log is shown, and which row is chosen. */
export interface ReviewView {
  readonly rows: readonly Row[];
  readonly active: number;
  readonly row: Row | undefined;
  /** True when all rows are shown unless folded. */
  readonly inFull: boolean;
  readonly showInFull: (inFull: boolean) => void;
  readonly choose: (index: number) => void;
  readonly setOpen: (group: Group, open: boolean) => void;
  /** Chooses the next row with something left to judge; nothing when all is judged. */
  readonly goOn: (judgements: Judgements) => void;
  /** Chooses the one access, or the group that several belong to. */
  readonly goTo: (ns: readonly number[]) => void;
}

const firstRow = (rows: readonly Row[], { judged }: Judgements): number =>
  nextOpenRow(rows, -1, (n) => judged[n - 1] !== undefined) ??
  rows.findIndex(({ kind }) => kind === 'client');

/** The view of one delivery. It begins at the first row that is not judged. */
export const useReviewView = (delivery: Delivery, begun: Judgements): ReviewView => {
  const outline = useMemo(() => outlineOf(delivery), [delivery]);
  const [inFull, setInFull] = useState(delivery.accesses.length <= shownInFull);
  const [exceptions, setExceptions] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => rowsOf(outline, (group) => inFull !== exceptions.has(group.key)),
    [outline, inFull, exceptions],
  );
  const places = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  const [activeKey, setActiveKey] = useState<string | undefined>(() => rows[firstRow(rows, begun)]?.key);
  const active = places.get(activeKey ?? '') ?? 0;

  const choose = useCallback((index: number) => setActiveKey(rows[index]?.key), [rows]);
  const chooseGroup = (group: Group): void => setActiveKey(`g${group.key}`);
  return {
    rows,
    active,
    row: rows[active],
    inFull,
    showInFull: (full) => {
      const row = rows[active];
      if (row?.kind === 'access') chooseGroup(row.group);
      setExceptions(new Set());
      setInFull(full);
    },
    choose,
    setOpen: (group, open) => {
      const next = new Set(exceptions);
      if (open === inFull) next.delete(group.key);
      else next.add(group.key);
      setExceptions(next);
      const row = rows[active];
      if (!open && row?.kind === 'access' && row.group === group) chooseGroup(group);
    },
    goOn: (judgements) => {
      const next = nextOpenRow(rows, active, (n) => judgements.judged[n - 1] !== undefined);
      if (next !== undefined) choose(next);
    },
    goTo: ([n = 0, ...more]) => {
      const group = outline.groupOf[n - 1];
      if (!group) return;
      if (more.length === 0 && places.has(`a${n}`)) setActiveKey(`a${n}`);
      else chooseGroup(group);
    },
  };
};
