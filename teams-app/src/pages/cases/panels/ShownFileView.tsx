import {
  Body1,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ShownFile } from '../documents/shown-file.ts';

const useStyles = makeStyles({
  root: { flexBasis: '100%', minWidth: 0 },
  picture: { maxWidth: '100%', height: 'auto', display: 'block' },
  /* Wide tables and long lines are read by scrolling within their own frame. */
  frame: {
    overflowX: 'auto',
    maxHeight: '30rem',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { tableLayout: 'auto', width: 'max-content', minWidth: '100%' },
  cell: { whiteSpace: 'nowrap', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/** What somebody has added to a case, to be read on the page. */
export const ShownFileView = ({ shown, name }: { readonly shown: ShownFile; readonly name: string }) => {
  const { t } = useTranslation('cases');
  const styles = useStyles();
  switch (shown.kind) {
    case 'unshown':
      return <Body1 className={styles.root}>{t('shown.not')}</Body1>;
    case 'picture':
      return (
        <div className={styles.root}>
          <img className={styles.picture} src={shown.address} alt={t('shown.picture')} />
        </div>
      );
    case 'text':
      return (
        <div className={styles.root}>
          <div className={styles.frame} role="region" tabIndex={0} aria-label={name}>
            <pre className={styles.text}>{shown.text}</pre>
          </div>
        </div>
      );
    case 'table':
      return (
        <div className={styles.root}>
          <Body1>{t('shown.rows')}</Body1>
          <div className={styles.frame} role="region" tabIndex={0} aria-label={name}>
            <Table className={styles.table} size="small" aria-label={name}>
              <TableHeader>
                <TableRow>
                  {shown.columns.map((column, place) => (
                    <TableHeaderCell key={place} className={styles.cell}>
                      {column}
                    </TableHeaderCell>
                  ))}
                </TableRow>
              </TableHeader>
              <TableBody>
                {shown.rows.map((cells, line) => (
                  <TableRow key={line}>
                    {shown.columns.map((_, place) => (
                      <TableCell key={place} className={styles.cell}>
                        {cells[place] ?? ''}
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </div>
        </div>
      );
  }
};
