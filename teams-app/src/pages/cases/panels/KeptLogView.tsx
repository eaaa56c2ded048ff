import {
  Body1,
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered, useAnswer } from '../../../data/index.ts';
import { keptLast, readKeptLog } from '../documents/remarked-rows.ts';
import type { StoredCase } from '../stored-case.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  action: { alignSelf: 'flex-start' },
  table: { tableLayout: 'auto' },
  cell: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** What the reviewer has remarked on in the log, or all of it, to be read and not changed: fetched when somebody asks. */
export const KeptLogView = ({ record }: { readonly record: StoredCase }) => {
  const { t } = useTranslation('cases');
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const log = keptLast(record, 'log');
  const answer = useAnswer(
    isShown && log !== undefined ? ['case-log', log] : undefined,
    async (session) => (await readKeptLog(session, record)) ?? 'missing',
  );
  const isJudged = keptLast(record, 'judgements') !== undefined;
  if (log === undefined) return null;
  return (
    <div className={styles.root}>
      {isShown && (
        <Answered answer={answer}>
          {(kept) =>
            kept === 'missing' ? (
              <Body1>{t('documents.missing')}</Body1>
            ) : (
              <>
                <Body1>
                  {kept.shown === 'remarked'
                    ? t('log.lead', { count: kept.rows.length })
                    : t(`log.whole.${kept.shown}`)}
                </Body1>
                <Table className={styles.table} aria-label={t('log.title')}>
                  <TableHeader>
                    <TableRow>
                      {(['at', 'client', 'act'] as const).map((column) => (
                        <TableHeaderCell key={column}>{t(`log.${column}`)}</TableHeaderCell>
                      ))}
                    </TableRow>
                  </TableHeader>
                  <TableBody>
                    {kept.rows.map(({ n, at, client, act, part }) => (
                      <TableRow key={n}>
                        <TableCell className={styles.cell}>{at.slice(0, 16).replace('T', ' ')}</TableCell>
                        <TableCell className={styles.cell}>{client}</TableCell>
                        <TableCell className={styles.cell}>
                          {[t(`breach.act.${act}`), part].filter((word) => word !== '').join(', ')}
                        </TableCell>
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </>
            )
          }
        </Answered>
      )}
      <Button className={styles.action} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'log.hide' : isJudged ? 'log.show' : 'log.showWhole')}
      </Button>
    </div>
  );
};
