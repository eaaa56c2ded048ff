import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { extractRowsOf } from '@loggkontroll/core/extract-text';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import { readLog } from '../room-files.ts';
import { ReadState } from './ReadState.tsx';
import { useReadOnce } from './use-read-once.ts';

const useStyles = makeStyles({
  wide: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The delivered log, for whoever reviews it: row by row, in the order of time. */
export const LogRead = ({ extract }: { readonly extract: ClientExtract }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = useStyles();
  const reading = useReadOnce(() => readLog(session, extract));
  if (reading.value === undefined) return <ReadState label={t('log.show')} reading={reading} />;
  const rows = extractRowsOf(reading.value).toSorted((a, b) => a.at.localeCompare(b.at));
  if (rows.length === 0) return <Body1>{t('log.empty')}</Body1>;
  return (
    <div className={styles.wide} role="region" tabIndex={0} aria-label={t('log.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['at', 'who', 'unit', 'act', 'part'] as const).map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {t(`log.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td className={styles.cell}>{row.at.replace('T', ' ')}</td>
              <td className={styles.cell}>{row.employeeName || row.employeeId}</td>
              <td className={styles.cell}>{row.unit ?? ''}</td>
              <td className={styles.cell}>{t(`act.${row.act}`)}</td>
              <td className={styles.cell}>{row.part}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
