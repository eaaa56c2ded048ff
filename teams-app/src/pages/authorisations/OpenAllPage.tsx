import { Field, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import { EmptyState, LoadingRows } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';
import { PageFrame, RoutineField } from '../../app/index.ts';
import { Answered, useAnswer, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { BackToAuthorisations } from './BackToAuthorisations.tsx';
import { dateChoices } from './date-choices.ts';
import { hasReviewDates } from './has-review-dates.ts';
import { openedFor, unitsToOpen } from './open-many.ts';
import { OpenMany } from './OpenMany.tsx';
import { usePersonOf } from './use-person-of.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
  date: { maxWidth: '24rem' },
});

const UnitsOfDate = ({ policy, doneBy }: { readonly policy: Policy; readonly doneBy: string }) => {
  const { t } = useTranslation('authorisations');
  const today = useToday();
  const units = useUnits();
  const personOf = usePersonOf();
  const answer = useAnswer(['authorisations-of-date', policy.id, doneBy], (session) =>
    openedFor(session, policy, doneBy),
  );
  return (
    <Answered answer={answer} waiting={<LoadingRows rows={6} />}>
      {(opened) => {
        if (!personOf) return <LoadingRows rows={6} />;
        const rows = unitsToOpen([...units.values()], policy, { doneBy, today, opened, personOf });
        return rows.length === 0 ? (
          <EmptyState title={t('openAll.noUnits')} />
        ) : (
          <OpenMany key={`${policy.id}/${doneBy}`} rows={rows} onDone={answer.refresh} />
        );
      }}
    </Answered>
  );
};

/** Where a planner opens the reviews of all units for a date of the policy, at once. */
export const OpenAllPage = () => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const { policies, roles, language } = useSession();
  const offering = policies.filter(hasReviewDates);
  const [chosen, setChosen] = useState<Policy>();
  const [date, setDate] = useState<string>();
  const today = useToday();
  const single = useHref(`/${tabPath.openAuthorisation}`);
  const policy = offering.length === 1 ? offering[0] : chosen;
  const { dates, next } = dateChoices(policy, today);
  const doneBy = date !== undefined && dates.includes(date) ? date : next;
  const isPlanner = roles.includes('planner');
  return (
    <PageFrame title={t('openAll.title')} lead={t('openAll.lead')} back={<BackToAuthorisations />}>
      {offering.length === 0 && <EmptyState title={t('open.notInPolicy')} />}
      {offering.length > 0 && !isPlanner && <EmptyState title={t('open.notForYou')} />}
      {offering.length > 0 && isPlanner && (
        <div className={styles.form}>
          <RoutineField policies={offering} chosen={policy} onChange={setChosen} />
          {policy && (
            <Field label={t('open.doneBy')} className={styles.date}>
              <Select value={doneBy ?? ''} onChange={(_, { value }) => setDate(value)}>
                {dates.map((each) => (
                  <option key={each} value={each}>
                    {formatDay(language, each, today)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {policy && doneBy !== undefined && <UnitsOfDate policy={policy} doneBy={doneBy} />}
          <Link href={single}>{t('openAll.single')}</Link>
        </div>
      )}
    </PageFrame>
  );
};
