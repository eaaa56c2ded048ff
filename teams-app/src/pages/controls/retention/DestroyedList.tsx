import {
  Body1,
  Button,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
  useId,
} from '@fluentui/react-components';
import type { Destruction } from '@loggkontroll/core/retention';
import { FailureNotice } from '@loggkontroll/ui/components';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered, useAnswer, useReadOnce } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { readDestroyed } from './read-destroyed.ts';
import type { DestroyedPage } from './read-destroyed.ts';
import { useRoutineName } from './use-routine-name.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2, maxWidth: '46rem' },
  scroll: { overflowX: 'auto' },
  table: { width: 'auto', minWidth: '100%', tableLayout: 'auto' },
  cell: {
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalS,
    '&:first-child': { whiteSpace: 'nowrap' },
  },
  short: { whiteSpace: 'nowrap', cursor: 'pointer' },
  receipt: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    minWidth: '18rem',
    maxWidth: '36rem',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  more: { alignSelf: 'flex-start' },
});

/** How it went, in words. */
const useFate = (): ((destruction: Destruction) => string) => {
  const { t } = useTranslation('retention');
  const { language } = useSession();
  return ({ status, fate }) => {
    if (status !== 'done') return t(`destroyed.${status}`);
    const until = fate?.fate === 'deleted' ? fate.recoverableUntil : undefined;
    return until === undefined
      ? t('destroyed.gone')
      : t('destroyed.recoverable', { day: formatShortDay(language, until.slice(0, 10)) });
  };
};

const Rows = ({ destructions }: { readonly destructions: readonly Destruction[] }) => {
  const { t } = useTranslation('retention');
  const { language } = useSession();
  const styles = useStyles();
  const routine = useRoutineName();
  const fateOf = useFate();
  const saidRoutine = ({ policyId, policyVersion: version }: Destruction): string => {
    if (policyId === undefined) return t('noRoutine');
    return version === undefined
      ? routine(policyId)
      : t('ofVersion', { routine: routine(policyId), version });
  };
  return (
    <>
      {destructions.map((each) => {
        const { destructionId, kind, year, years, begunAt, records } = each;
        const cells = [
          formatShortDay(language, begunAt.slice(0, 10)),
          t(`kind.${kind}`),
          String(year),
          saidRoutine(each),
          years === undefined ? t('whenEmpty') : t('years', { count: years }),
          fateOf(each),
        ];
        return (
          <TableRow key={destructionId}>
            {cells.map((cell, at) => (
              <TableCell key={at} className={styles.cell}>
                {cell}
              </TableCell>
            ))}
            <TableCell className={styles.cell}>
              <details>
                <summary className={styles.short}>
                  {t('destroyed.records', { count: records.length })}
                </summary>
                <ul className={styles.receipt}>
                  {records.map((hash) => (
                    <li key={hash}>{hash}</li>
                  ))}
                </ul>
              </details>
            </TableCell>
          </TableRow>
        );
      })}
    </>
  );
};

const Destroyed = ({ first }: { readonly first: DestroyedPage }) => {
  const { t } = useTranslation('retention');
  const styles = useStyles();
  const heading = useId('destroyed');
  const [pages, setPages] = useState<readonly DestroyedPage[]>([]);
  const more = (pages.at(-1) ?? first).more;
  const { start, state } = useReadOnce(async () => {
    const page = await more?.();
    if (page !== undefined) setPages([...pages, page]);
    return page;
  });
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {t('destroyed.title')}
      </Subtitle2>
      {first.destructions.length === 0 ? (
        <Body1 className={styles.note}>{t('destroyed.none')}</Body1>
      ) : (
        <>
          <Body1 className={styles.note}>{t('destroyed.note')}</Body1>
          <div className={styles.scroll} role="region" aria-labelledby={heading} tabIndex={0}>
            <Table className={styles.table} aria-labelledby={heading} size="small">
              <TableHeader>
                <TableRow>
                  {(['day', 'what', 'year', 'routine', 'rule', 'how', 'receipt'] as const).map((column) => (
                    <TableHeaderCell key={column}>{t(`destroyed.columns.${column}`)}</TableHeaderCell>
                  ))}
                </TableRow>
              </TableHeader>
              <TableBody>
                <Rows destructions={[first, ...pages].flatMap(({ destructions }) => destructions)} />
              </TableBody>
            </Table>
          </div>
        </>
      )}
      {more !== undefined && (
        <Button className={styles.more} disabledFocusable={state === 'reading'} onClick={() => void start()}>
          {t('destroyed.more')}
        </Button>
      )}
      {state !== 'idle' && state !== 'reading' && state !== 'missing' && (
        <FailureNotice kind={state} onRetry={() => void start()} />
      )}
    </section>
  );
};

/** What has been destroyed, the latest first, each with what is written down of it. */
export const DestroyedList = () => {
  const { me } = useSession();
  const answer = useAnswer(['destroyed', me.personId], readDestroyed);
  return (
    <Answered answer={answer}>
      {(first) => <Destroyed key={first.destructions.length} first={first} />}
    </Answered>
  );
};
