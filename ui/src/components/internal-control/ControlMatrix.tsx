import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { periodNamed, periodStart } from '@loggkontroll/core/calendar';
import type { CSSProperties, ReactElement } from 'react';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { ControlDetails } from './ControlDetails.tsx';
import { controlStateOf } from './control-state.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import { StateMark } from './StateMark.tsx';
import type { RegisteredControl, YearRegister } from './year-register.ts';
import { columnName, controlUnit, rowName } from './words.ts';
import { useSay } from './texts/index.ts';

const narrow = '@container internal-control (max-width: 760px)';

/** A year of months is wider than a page: then the table scrolls in its own place. */
const columnsAtOnce = 6;
const unitWidth = 14;
const columnWidth = 9;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: 'var(--matrix-width)',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& caption': { textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBlockEnd: '8px' },
    [narrow]: { display: 'block', minWidth: 0, '& caption': { display: 'block' } },
  },
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'block' } },
  unitHeading: { width: '26%' },
  heading: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
  },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalM },
  },
  unit: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    [narrow]: { display: 'block', padding: `0 ${tokens.spacingHorizontalS}` },
  },
  cell: {
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: '7.5em 1fr',
      alignItems: 'start',
      paddingBlock: 0,
      '::before': { content: 'attr(data-label)', padding: '6px 8px', color: tokens.colorNeutralForeground2 },
    },
  },
  empty: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  },
  control: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  controls: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  lines: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  note: { color: tokens.colorNeutralForeground2, paddingInlineStart: '24px', overflowWrap: 'anywhere' },
  changed: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface ControlMatrixProps {
  readonly register: YearRegister;
  readonly matrix: Matrix;
  /** ISO date in Sweden. */
  readonly today: string;
  /** Controls that have changed since the signature in force. */
  readonly changed: ReadonlySet<string>;
}

const ControlButton = ({
  registered: { control },
  register,
  today,
  changed,
  named,
}: Omit<ControlMatrixProps, 'matrix'> & {
  readonly registered: RegisteredControl;
  /** Where the row has more units than the control is of. */
  readonly named: boolean;
}): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { done, corrections } = control;
  const note = [
    control.status === 'done' && done
      ? t('internalControl:matrix.finished', { day: formatShortDay(language, done.result.finishedOn) })
      : control.status === 'expected'
        ? t('internalControl:matrix.due', { day: formatShortDay(language, control.dueOn) })
        : undefined,
    corrections.length > 0 ? t('internalControl:matrix.corrected') : undefined,
  ].filter((part) => part !== undefined);
  return (
    <ControlDetails control={control} today={today} nameOf={register.nameOf}>
      <Button appearance="subtle" className={styles.control} data-control={control.controlId}>
        <span className={styles.lines}>
          <StateMark state={controlStateOf(control, today)} />
          {named && <Caption1 className={styles.note}>{controlUnit(t, control)}</Caption1>}
          {note.length > 0 && <Caption1 className={styles.note}>{note.join(' · ')}</Caption1>}
          {changed.has(control.controlId) && (
            <Caption1 className={mergeClasses(styles.note, styles.changed)}>
              {t('internalControl:matrix.changed')}
            </Caption1>
          )}
        </span>
      </Button>
    </ControlDetails>
  );
};

const emptyState = (cell: MatrixCell, today: string): 'not-drawn' | 'not-planned' | 'coming' | undefined => {
  if (cell.empty !== 'not-planned' || cell.column.period === undefined) return cell.empty;
  return periodStart(periodNamed(cell.column.period)) > today ? 'coming' : 'not-planned';
};

/** The year's controls, a row a unit; on a narrow page a block a unit. The roles stay a table's in both. */
export const ControlMatrix = ({ register, matrix, today, changed }: ControlMatrixProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { year, department } = register;
  const names = new Map(matrix.columns.map((column) => [column.key, columnName(t, language, column, year)]));
  const width = `${unitWidth + matrix.columns.length * columnWidth}em`;
  const scrolls = matrix.columns.length > columnsAtOnce;
  return (
    <div
      className={styles.scroll}
      style={{ '--matrix-width': scrolls ? width : 0 } as CSSProperties}
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': t('internalControl:title') })}
    >
      <table role="table" className={styles.table}>
        <caption>{t('internalControl:matrix.caption', { year, department: department.name })}</caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <th role="columnheader" scope="col" className={mergeClasses(styles.heading, styles.unitHeading)}>
              {t('internalControl:matrix.unit')}
            </th>
            {matrix.columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={styles.heading}>
                {names.get(column.key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.body}>
          {matrix.rows.map((row) => (
            <tr key={row.key} role="row" className={styles.row}>
              <th role="rowheader" scope="row" className={styles.unit}>
                {rowName(t, row)}
              </th>
              {row.cells.map((cell) => {
                const empty = emptyState(cell, today);
                return (
                  <td
                    key={cell.column.key}
                    role="cell"
                    className={styles.cell}
                    data-label={names.get(cell.column.key)}
                  >
                    {cell.controls.length > 0 && (
                      <div className={styles.controls}>
                        {cell.controls.map((registered) => (
                          <ControlButton
                            key={registered.control.controlId}
                            named={controlUnit(t, registered.control) !== rowName(t, row)}
                            {...{ registered, register, today, changed }}
                          />
                        ))}
                      </div>
                    )}
                    {empty !== undefined && (
                      <span className={styles.empty}>
                        <StateMark state={empty} />
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
