import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import type { Delivery, Judgements } from '@loggkontroll/core/log';
import { useCallback, useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { canExplain } from './model/findings.ts';
import { movedTo } from './model/moves.ts';
import type { Day, Group } from './model/outline.ts';
import type { Row } from './model/rows.ts';
import { judgementOf, standingOf } from './model/standing.ts';
import { employeeName } from './model/words.ts';
import { AccessRow } from './rows/AccessRow.tsx';
import { ClientRow } from './rows/ClientRow.tsx';
import { DayRow } from './rows/DayRow.tsx';
import { EmployeeRow } from './rows/EmployeeRow.tsx';
import { NoteRow } from './rows/NoteRow.tsx';
import { RestRow } from './rows/RestRow.tsx';
import { useKeptInSight } from './use-kept-in-sight.ts';

/** About how high each kind of row is; the real height is measured when it is shown. */
const heights: Readonly<Record<Row['kind'], number>> = {
  employee: 52,
  day: 130,
  note: 36,
  client: 70,
  access: 27,
  rest: 56,
};
const levels: Readonly<Record<Row['kind'], number>> = {
  employee: 1,
  day: 2,
  note: 3,
  client: 3,
  access: 4,
  rest: 1,
};

/** Where everything is shown, clients stand under employee and day; among what is to be looked at, on their own. */
const levelOf = (row: Row, ranked: boolean): number =>
  ranked ? Math.max(levels[row.kind] - 2, 1) : levels[row.kind];

/** Rows kept ready above and below, so that none is blank while scrolling. */
const overscan = 20;

const useStyles = makeStyles({
  root: {
    overflowY: 'auto',
    overflowX: 'hidden',
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  canvas: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  client: { backgroundColor: tokens.colorNeutralBackground2 },
  active: {
    backgroundColor: tokens.colorNeutralBackground4,
    boxShadow: `inset 5px 0 0 ${tokens.colorCompoundBrandStroke}`,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
  },
});

const isOf = (group: Group, { day, employee }: Day): boolean =>
  group.day === day && group.employee === employee;

const idOf = (row: Row): string => `log-${row.key.replaceAll(' ', '-')}`;

export interface LogTreeProps {
  readonly delivery: Delivery;
  /** What the rows are, in words. */
  readonly label: string;
  /** The rows stand in the order of the screening, not by employee and day. */
  readonly ranked: boolean;
  readonly rows: readonly Row[];
  readonly judgements: Judgements;
  /** The place of the chosen row. */
  readonly active: number;
  readonly choose: (index: number) => void;
  readonly setOpen: (group: Group, open: boolean) => void;
}

/** The rows of a log, of which only what is in sight is drawn. Arrow keys move, left and right fold. */
export const LogTree = ({
  delivery,
  label,
  ranked,
  rows,
  judgements,
  active,
  choose,
  setOpen,
}: LogTreeProps): ReactElement => {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // The chosen row is drawn wherever one has scrolled: screen readers are told its place in the page.
  const withChosen = useCallback(
    (range: Range): number[] => {
      const inSight = defaultRangeExtractor(range);
      if (active >= range.count || inSight.includes(active)) return inSight;
      return [...inSight, active].sort((a, b) => a - b);
    },
    [active],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    rangeExtractor: withChosen,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'access'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan,
  });
  useEffect(() => {
    const isHeading = (index: number): boolean =>
      ['day', 'employee', 'note'].includes(rows[index]?.kind ?? '');
    let top = active;
    while (isHeading(top - 1)) top--;
    if (top < active) virtualizer.scrollToIndex(top, { align: 'auto' });
    virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, rows, virtualizer]);
  useKeptInSight(virtualizer, scroller, active);
  const chosen = rows[active];
  const group = chosen && 'group' in chosen ? chosen.group : undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const inSight = virtualizer.getVirtualItems().length - 2 * overscan;
    const move = movedTo(event.key, rows, active, Math.max(inSight - 1, 1));
    if (!move) return;
    event.preventDefault();
    if ('index' in move) choose(move.index);
    else setOpen(move.group, move.open);
  };

  return (
    <div
      ref={scroller}
      className={styles.root}
      role="treegrid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length}
      aria-activedescendant={chosen && idOf(chosen)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.canvas} role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={String(key)}
              id={idOf(row)}
              ref={virtualizer.measureElement}
              data-index={index}
              data-kind={row.kind}
              role="row"
              aria-level={levelOf(row, ranked)}
              aria-rowindex={index + 1}
              aria-selected={index === active}
              aria-expanded={row.kind === 'client' ? row.open : undefined}
              className={mergeClasses(
                styles.row,
                row.kind === 'client' && styles.client,
                index === active && styles.active,
              )}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => choose(index)}
            >
              {row.kind === 'employee' && <EmployeeRow name={employeeName(delivery, row.employee)} />}
              {row.kind === 'day' && (
                <DayRow
                  day={row.day}
                  delivery={delivery}
                  chosen={group && isOf(group, row.day) ? group : undefined}
                />
              )}
              {row.kind === 'client' && (
                <ClientRow
                  group={row.group}
                  day={row.day}
                  open={row.open}
                  ranked={row.ranked}
                  standing={standingOf(judgements, row.group)}
                  delivery={delivery}
                  setOpen={setOpen}
                />
              )}
              {row.kind === 'note' && <NoteRow note={row.note} ranked={row.ranked} delivery={delivery} />}
              {row.kind === 'rest' && (
                <RestRow explains={canExplain(delivery)} standing={standingOf(judgements, row)} />
              )}
              {row.kind === 'access' && (
                <AccessRow
                  access={row.access}
                  standing={judgementOf(judgements, row.access.n)?.verdict ?? 'none'}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
