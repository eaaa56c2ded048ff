import {
  Body1,
  Body1Strong,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { accountsIn } from '@loggkontroll/core/authorisations';
import type { ReadList } from '@loggkontroll/core/authorisations';
import { useTranslation } from 'react-i18next';
import { usePanelStyles } from './panel-styles.ts';

const shownRows = 10;
const shownLines = 20;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', minWidth: '100%' },
  cell: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
});

const columns = ['account', 'name', 'unit', 'role', 'from', 'to'] as const;

const linesByReason = ({ faults }: ReadList) =>
  [...new Set(faults.map(({ reason }) => reason))].map((reason) => ({
    reason,
    lines: faults.filter((fault) => fault.reason === reason).map(({ line }) => line),
  }));

/** What was read of a list: how many, the first of them, and the lines that could not be read, with why. */
export const ListPreview = ({ read }: { readonly read: ReadList }) => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const panel = usePanelStyles();
  const { rows, faults } = read;
  const shown = columns.filter((column) => rows.some((row) => row[column]));
  return (
    <>
      <Body1 role="status">
        <Body1Strong>{t('list.read', { count: rows.length })}</Body1Strong>{' '}
        {t('list.accounts', { count: accountsIn(read) })}
      </Body1>
      {faults.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('list.faults', { count: faults.length })}</MessageBarTitle>
            <ul className={panel.list}>
              {linesByReason(read).map(({ reason, lines }) => (
                <li key={reason}>
                  {t('list.lines', {
                    lines: lines.slice(0, shownLines).join(', '),
                    more: lines.length > shownLines ? ' …' : '',
                    reason: t(`list.fault.${reason}`),
                  })}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {rows.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={t('list.preview')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {shown.map((column) => (
                  <th key={column} scope="col" className={styles.cell}>
                    {t(`list.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shownRows).map((row, index) => (
                <tr key={index}>
                  {shown.map((column) => (
                    <td key={column} className={styles.cell}>
                      {row[column] ?? t('list.open')}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shownRows && (
        <Body1 className={panel.quiet}>{t('list.more', { count: rows.length - shownRows })}</Body1>
      )}
    </>
  );
};
