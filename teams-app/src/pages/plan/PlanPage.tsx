import { periodOf } from '@loggkontroll/core/calendar';
import { isPlannable } from '@loggkontroll/core/policy';
import { EmptyState, FailureNotice, LoadingRows } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { formatMonth, formatPeriod } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame, RoutineField } from '../../app/index.ts';
import { Answered, useAnswer, usePerform, useRegisters } from '../../data/index.ts';
import { proof } from '../../proof/index.ts';
import { SessionContext, useRole, useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { loadPlanned } from './desk.ts';
import type { Planned } from './desk.ts';
import { PlanSteps } from './PlanSteps.tsx';
import type { StoredPlan } from './stored-plan.ts';
import { plan } from './texts.ts';
import { useBotsAnswer } from './use-bots-answer.ts';

/** The present period of one routine: population, random numbers, draw, orders. */
const PeriodPage = ({ choice }: { readonly choice: ReactNode }) => {
  const { t } = useTranslation('plan');
  const { policy, language } = useSession();
  const period = periodOf(policy.systematic.cadence, useToday());
  const planned = useAnswer<Planned>(['planned', policy.id, period], loadPlanned);
  const registers = useRegisters(true);
  const show = (stored: StoredPlan): void => {
    if (planned.state === 'here') void planned.put({ ...planned.value, plan: stored });
  };
  useBotsAnswer(planned.state === 'here' ? planned.value.plan : undefined, show);
  const { performing, saving } = usePerform(show, planned.refresh);
  const title = t('title', { period: formatPeriod(language, period) });
  const month = planned.state === 'here' ? formatMonth(language, planned.value.month) : '…';
  return (
    <PageFrame title={title} lead={t('lead', { month })}>
      {choice}
      <SavingMessage saving={saving} />
      <Answered answer={planned} waiting={<LoadingRows rows={4} height={96} />}>
        {(present) => (
          <Answered answer={registers} waiting={<LoadingRows rows={4} height={96} />}>
            {(known) =>
              present.damaged ? (
                <FailureNotice kind="unreadable" />
              ) : (
                <PlanSteps desk={{ ...present, ...known }} performing={performing} />
              )
            }
          </Answered>
        )}
      </Answered>
    </PageFrame>
  );
};

/** Plans the present period of a routine that is planned here; where there are several, of the one that is chosen. */
export const PlanPage = () => {
  useTexts({ plan, proof });
  const { t } = useTranslation('plan');
  const session = useSession();
  const isPlanner = useRole('planner');
  const plannable = session.policies.filter(isPlannable);
  const [chosen, setChosen] = useState(session.policy);
  if (!isPlanner || plannable.length === 0) {
    const why = isPlanner ? 'notPlanned' : 'notPlanner';
    return (
      <PageFrame title={t('short')}>
        <EmptyState title={t(`${why}.title`)}>{t(`${why}.body`)}</EmptyState>
      </PageFrame>
    );
  }
  return (
    <SessionContext.Provider value={{ ...session, policy: chosen }}>
      <PeriodPage
        key={chosen.id}
        choice={<RoutineField policies={plannable} chosen={chosen} onChange={setChosen} />}
      />
    </SessionContext.Provider>
  );
};
