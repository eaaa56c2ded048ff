import type { Delivery, Judgements } from '@loggkontroll/core/log';
import { useCallback, useMemo, useState } from 'react';
import { canExplain, findingsOf, isScreened } from './model/findings.ts';
import { nextOpenRow } from './model/moves.ts';
import { outlineOf } from './model/outline.ts';
import type { Group } from './model/outline.ts';
import { findingRowsOf, rowsOf } from './model/rows.ts';
import type { Row } from './model/rows.ts';

/** Logs up to this many rows are shown in full from the beginning; longer ones by person. */
const shownInFull = 400;

/** What is shown of a log: what the screening wants looked at first, or everything by employee, day and client. */
export type Sight = 'findings' | 'everything';

/** What of the log is shown, and which row is chosen. */
export interface ReviewView {
  readonly rows: readonly Row[];
  readonly active: number;
  readonly row: Row | undefined;
  /** Undefined when the log has not been screened: then there is everything, and nothing to choose between. */
  readonly sight: Sight | undefined;
  /** Shows the other, with the same access chosen where it is there too. */
  readonly look: (sight: Sight) => void;
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
  rows.findIndex(({ kind }) => kind === 'client' || kind === 'rest');

const firstAccess = (row: Row | undefined): number | undefined => {
  if (row?.kind === 'access') return row.access.n;
  if (row?.kind === 'client') return row.group.accesses[0]?.n;
  return row?.kind === 'rest' ? row.accesses[0]?.n : undefined;
};

const groupKey = (group: Group): string => `g${group.key}`;

/** The view of one delivery. It begins at the first row that is not judged. */
export const useReviewView = (delivery: Delivery, begun: Judgements): ReviewView => {
  const outline = useMemo(() => outlineOf(delivery), [delivery]);
  const screened = useMemo(() => isScreened(delivery), [delivery]);
  const findings = useMemo(() => findingsOf(delivery, outline), [delivery, outline]);
  const [sight, setSight] = useState<Sight>(() =>
    screened && (canExplain(delivery) || findings.groups.length > 0) ? 'findings' : 'everything',
  );
  const [full, setFull] = useState<Readonly<Record<Sight, boolean>>>({
    findings: false,
    everything: delivery.accesses.length <= shownInFull,
  });
  const inFull = full[sight];
  const [exceptions, setExceptions] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    const isOpen = (group: Group): boolean => inFull !== exceptions.has(group.key);
    return sight === 'findings' ? findingRowsOf(findings, isOpen) : rowsOf(outline, isOpen, findings.notes);
  }, [sight, findings, outline, inFull, exceptions]);
  const places = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  const [activeKey, setActiveKey] = useState<string | undefined>(() => rows[firstRow(rows, begun)]?.key);
  const active = places.get(activeKey ?? '') ?? 0;
  const row = rows[active];

  /** Where access `n` is found when the groups are folded. */
  const keyOf = (n: number | undefined, where: Sight): string | undefined => {
    if (n === undefined) return undefined;
    const group = where === 'findings' ? findings.groupOf.get(n) : outline.groupOf[n - 1];
    return group ? groupKey(group) : 'rest';
  };
  const choose = useCallback((index: number) => setActiveKey(rows[index]?.key), [rows]);
  return {
    rows,
    active,
    row,
    sight: screened ? sight : undefined,
    look: (wanted) => {
      if (wanted === sight) return;
      setExceptions(new Set());
      setSight(wanted);
      if (row?.kind !== 'note') setActiveKey(keyOf(firstAccess(row), wanted));
    },
    inFull,
    showInFull: (shown) => {
      if (row?.kind === 'access') setActiveKey(groupKey(row.group));
      setExceptions(new Set());
      setFull({ ...full, [sight]: shown });
    },
    choose,
    setOpen: (group, open) => {
      const next = new Set(exceptions);
      if (open === inFull) next.delete(group.key);
      else next.add(group.key);
      setExceptions(next);
      if (!open && row?.kind === 'access' && row.group === group) setActiveKey(groupKey(group));
    },
    goOn: (judgements) => {
      const next = nextOpenRow(rows, active, (n) => judgements.judged[n - 1] !== undefined);
      if (next !== undefined) choose(next);
    },
    goTo: ([n = 0, ...more]) => {
      setActiveKey(more.length === 0 && places.has(`a${n}`) ? `a${n}` : keyOf(n, sight));
    },
  };
};
