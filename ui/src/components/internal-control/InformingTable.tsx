import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InformingRow } from './informing-of-year.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    maxWidth: '48em',
    borderCollapse: 'collapse',
    marginBlockStart: tokens.spacingVerticalS,
    fontVariantNumeric: 'tabular-nums',
    '& caption': { textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBlockEnd: '8px' },
  },
  cell: {
    textAlign: 'end',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  unit: {
    width: '46%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
});

export interface InformingTableProps {
  readonly rows: readonly InformingRow[];
  readonly caption: string;
}

const columns = ['toConfirm', 'confirmed', 'late'] as const;

/** Unit by unit, in numbers. */
export const InformingTable = ({ rows, caption }: InformingTableProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading, styles.unit)}>
            {t('internalControl:matrix.unit')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {t(`internalControl:informing.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, ...tally }) => (
          <tr key={unit.unitId}>
            <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
              {unit.name}
            </th>
            {columns.map((column) => (
              <td key={column} className={styles.cell}>
                {tally[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
