import { Body1, Link, ProgressBar, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { Answered, useAnswer } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { lookAtYears } from './department-years.ts';
import type { YearSight } from './department-years.ts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  bar: { width: '100%', maxWidth: '460px' },
});

const Year = ({ sight }: { readonly sight: YearSight }) => {
  const { t } = useTranslation('overview');
  const { language, yearEndUrl } = useSession();
  const today = useToday();
  const styles = useStyles();
  const { departmentId, name, year, total, settled, signBy } = sight;
  const id = `year-${departmentId}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id}>
        {t('year.title', { department: name, year })}
      </Subtitle1>
      {total === 0 ? (
        <Body1>{t('year.none')}</Body1>
      ) : (
        <>
          <Body1>{t('year.done', { done: settled, total })}</Body1>
          <ProgressBar
            aria-labelledby={id}
            className={styles.bar}
            thickness="large"
            max={total}
            value={settled}
            color={settled === total ? 'success' : 'brand'}
          />
        </>
      )}
      <Body1>{t('year.sign', { day: formatDay(language, signBy, today) })}</Body1>
      {yearEndUrl !== undefined && (
        <Link href={yearEndUrl} target="_blank" rel="noreferrer">
          {t('year.open')}
        </Link>
      )}
    </section>
  );
};

/** How the years of a department head's departments stand, and where they are signed. */
export const DepartmentYear = () => {
  const today = useToday();
  const answer = useAnswer(['years', today], (session) => lookAtYears(session, today));
  return (
    <Answered answer={answer}>
      {(years) => years.map((sight) => <Year key={sight.departmentId} sight={sight} />)}
    </Answered>
  );
};
