import {
  Badge,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from '@fluentui/react-components';
import { formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import type { RegistrationRow } from './registration-row.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '900px', tableLayout: 'auto' },
  whole: { whiteSpace: 'nowrap' },
});

/** The registrations; a table that scrolls sideways where the screen is narrow. */
export const RegistrationTable = ({
  rows,
  unitName,
  region,
}: {
  readonly rows: readonly RegistrationRow[];
  readonly unitName: (unitId: string) => string;
  /** What the keyboard scrolls. */
  readonly region: RefObject<HTMLDivElement>;
}) => {
  const { t } = useTranslation(['controls', 'common']);
  const { language } = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const columns = [
    'unit',
    'kind',
    'period',
    'finished',
    'reviewer',
    'employees',
    'outcome',
    'breach',
  ] as const;
  return (
    <div ref={region} className={styles.scroll} role="region" aria-label={t('table')} tabIndex={0}>
      <Table className={styles.table} aria-label={t('table')} size="small">
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell key={column}>{t(`columns.${column}`)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.registrationId}>
              <TableCell>{unitName(row.unitId)}</TableCell>
              <TableCell>{t(`common:controlKind.${row.kind}`)}</TableCell>
              <TableCell>{formatPeriod(language, row.period)}</TableCell>
              <TableCell>{formatShortDay(language, row.finishedOn)}</TableCell>
              <TableCell>{nameOf(row.reviewer)}</TableCell>
              <TableCell>{row.employees}</TableCell>
              <TableCell>
                <Badge
                  className={styles.whole}
                  appearance="tint"
                  shape="rounded"
                  color={row.outcome === 'remark' ? 'warning' : 'success'}
                >
                  {t(`common:outcome.${row.outcome}`)}
                </Badge>
              </TableCell>
              <TableCell>{t(`breach.${row.breach}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
