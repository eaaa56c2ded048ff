import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from '@fluentui/react-components';
import type { Mapping, TableSample } from '@loggkontroll/core/log';
import { faultWords, useSay } from '@loggkontroll/ui/components/log-review';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { previewOf } from './mapping-preview.ts';

const useStyles = makeStyles({
  root: { overflowX: 'auto' },
  table: { minWidth: '560px' },
});

const columns = ['at', 'employee', 'client', 'act', 'unit'] as const;

/** The first rows of a file, as a mapping has them read. */
export const MappingPreview = ({
  sample,
  mapping,
  unit,
}: {
  readonly sample: TableSample;
  readonly mapping: Mapping;
  readonly unit: string;
}) => {
  const { t } = useTranslation('mapping');
  const { t: say } = useSay();
  const styles = useStyles();
  const rows = useMemo(() => previewOf(sample, mapping, unit), [sample, mapping, unit]);
  return (
    <div className={styles.root} role="region" aria-label={t('preview')} tabIndex={0}>
      <Table size="small" className={styles.table} aria-label={t('preview')}>
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell key={column}>{t(`previewColumn.${column}`)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((read, index) =>
            'fault' in read ? (
              <TableRow key={index}>
                <TableCell colSpan={columns.length}>
                  {t('unreadable', { reason: faultWords(say, read.fault) })}
                </TableCell>
              </TableRow>
            ) : (
              <TableRow key={index}>
                <TableCell>{read.row.at.replace('T', ' ')}</TableCell>
                <TableCell>{read.row.employeeId}</TableCell>
                <TableCell>{[read.row.clientId, read.row.clientName].filter(Boolean).join(' ')}</TableCell>
                <TableCell>
                  {read.row.act === 'unknown' ? read.row.actText : say(`logReview:act.${read.row.act}`)}
                </TableCell>
                <TableCell>{read.row.unit ?? say('logReview:row.noUnit')}</TableCell>
              </TableRow>
            ),
          )}
        </TableBody>
      </Table>
    </div>
  );
};
