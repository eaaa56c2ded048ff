import { periodOf } from '@loggkontroll/core/calendar';
import { EmptyState, FailureNotice, LoadingRows } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { formatMonth, formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { Answered, useAnswer, usePerform, useRegisters } from '../../data/index.ts';
import { proof } from '../../proof/index.ts';
import { useRole, useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { loadPlanned } from './desk.ts';
import type { Planned } from './desk.ts';
import { PlanSteps } from './PlanSteps.tsx';
import type { StoredPlan } from './stored-plan.ts';
import { plan } from './texts.ts';
import { useBotsAnswer } from './use-bots-answer.ts';

/** Plans the present period: population, random numbers, draw, orders. */
export const PlanPage = () => {
  useTexts({ plan, proof });
  const { t } = useTranslation('plan');
  const isPlanner = useRole('planner');
  const { policy, language } = useSession();
  const period = periodOf(policy.systematic.cadence, useToday());
  const planned = useAnswer<Planned>(isPlanner ? ['planned', period] : undefined, loadPlanned);
  const registers = useRegisters(isPlanner);
  const show = (stored: StoredPlan): void => {
    if (planned.state === 'here') void planned.put({ ...planned.value, plan: stored });
  };
  useBotsAnswer(planned.state === 'here' ? planned.value.plan : undefined, show);
  const { performing, saving } = usePerform(show, planned.refresh);
  const title = t('title', { period: formatPeriod(language, period) });
  if (!isPlanner) {
    return (
      <PageFrame title={title}>
        <EmptyState title={t('notPlanner.title')}>{t('notPlanner.body')}</EmptyState>
      </PageFrame>
    );
  }
  const month = planned.state === 'here' ? formatMonth(language, planned.value.month) : '…';
  return (
    <PageFrame title={title} lead={t('lead', { month })}>
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
