import { Body1, Button, Link, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { FailureNotice } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';
import { useReadOnce } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { seesFigures } from './figures/sees-figures.ts';
import type { RegistrationPage } from './read-registrations.ts';
import { latestFirst } from './registration-row.ts';
import { RegistrationTable } from './RegistrationTable.tsx';

const useStyles = makeStyles({
  shown: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  more: { alignSelf: 'flex-start' },
});

/** Reads on from a first page. Where that is asked for anew, what was read after it is forgotten. */
const usePages = (first: RegistrationPage) => {
  const [after, setAfter] = useState<{
    readonly first: RegistrationPage;
    readonly pages: readonly RegistrationPage[];
  }>();
  const pages = [first, ...(after?.first === first ? after.pages : [])];
  const more = pages.at(-1)?.more;
  const { start, state } = useReadOnce(async () => {
    const page = await more?.();
    if (page !== undefined) setAfter({ first, pages: [...pages.slice(1), page] });
    return page;
  });
  return {
    rows: latestFirst(pages.flatMap(({ rows }) => rows)),
    hasMore: more !== undefined,
    reading: state === 'reading',
    failure: state === 'idle' || state === 'reading' || state === 'missing' ? undefined : state,
    start: () => void start(),
  };
};

/** What is shown of what was chosen: with its sums where all of it is here. */
const Shown = ({
  year,
  count,
  remarks,
  isAll,
}: {
  readonly year: string;
  readonly count: number;
  readonly remarks: number;
  readonly isAll: boolean;
}) => {
  const { t } = useTranslation('controls');
  const { roles } = useSession();
  const styles = useStyles();
  const toFigures = useHref(`/${tabPath.figures}?year=${year}`);
  return (
    <div className={styles.shown}>
      <Body1 role="status">{isAll ? t('summary', { count, remarks }) : t('latest', { count })}</Body1>
      {!isAll && seesFigures(roles) && <Link href={toFigures}>{t('totals', { year })}</Link>}
    </div>
  );
};

/** Registered controls, the latest first, and those before them for whoever asks. */
export const Registrations = ({
  year,
  first,
  unitName,
}: {
  readonly year: string;
  readonly first: RegistrationPage;
  readonly unitName: (unitId: string) => string;
}) => {
  const { t } = useTranslation('controls');
  const styles = useStyles();
  const { rows, hasMore, reading, failure, start } = usePages(first);
  const table = useRef<HTMLDivElement>(null);
  const hadMore = useRef(hasMore);
  useEffect(() => {
    // The button that was pressed is gone with the last page: the keyboard goes on from the table.
    const isGone = hadMore.current && !hasMore;
    if (isGone && document.activeElement === document.body) table.current?.focus({ preventScroll: true });
    hadMore.current = hasMore;
  }, [hasMore]);
  return (
    <>
      <Shown
        year={year}
        count={rows.length}
        remarks={rows.filter(({ outcome }) => outcome === 'remark').length}
        isAll={!hasMore}
      />
      <RegistrationTable rows={rows} unitName={unitName} region={table} />
      {hasMore && (
        <Button
          className={styles.more}
          disabledFocusable={reading}
          {...(reading && { icon: <Spinner size="tiny" /> })}
          onClick={start}
        >
          {t(reading ? 'reading' : 'more')}
        </Button>
      )}
      {failure !== undefined && <FailureNotice kind={failure} onRetry={start} />}
    </>
  );
};
