import { periodOf } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { isPlannedByEach } from '@loggkontroll/core/workflow';
import { EmptyState, FailureNotice, LoadingRows } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { formatMonth, formatPeriod } from '@loggkontroll/ui/texts';
import type { Person } from '@loggkontroll/core/organisation';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame, plansUnder, RoutineField } from '../../app/index.ts';
import { Answered, paceWhile, useAnswer, useOrganisation, usePeople, usePerform } from '../../data/index.ts';
import type { Performing } from '../../data/index.ts';
import { proof } from '../../proof/index.ts';
import { SessionContext, useRole, useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { awaitsOrders, loadPlanned } from './desk.ts';
import type { Planned } from './desk.ts';
import { LeftPlans } from './LeftPlans.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import type { StoredPlan } from './stored-plan.ts';
import { plan } from './texts/index.ts';
import { UnderItsPolicy } from './UnderItsPolicy.tsx';
import { useBotsAnswer } from './use-bots-answer.ts';

/** The steps of one's own units, once the bot has told what the registers say of them. */
const OwnSteps = ({
  present,
  people,
  performing,
}: {
  readonly present: Planned;
  readonly people: readonly Person[];
  readonly performing: Performing<StoredPlan>;
}) => {
  const { t } = useTranslation('plan');
  const { own, damaged } = present;
  if (damaged) return <FailureNotice kind="unreadable" />;
  if (own === undefined) return <EmptyState title={t('noOwn.title')}>{t('noOwn.body')}</EmptyState>;
  return <PlanSteps desk={{ ...present, units: own.units, people }} performing={performing} />;
};

/** The present period of one routine: population, random numbers, draw, orders. */
const PeriodPage = ({ choice }: { readonly choice: ReactNode }) => {
  const { t } = useTranslation('plan');
  const { policy, language } = useSession();
  const period = periodOf(policy.systematic.cadence, useToday());
  const pace = useMemo(() => paceWhile<Planned>(awaitsOrders), []);
  const planned = useAnswer<Planned>(['planned', policy.id, period], loadPlanned, { pace });
  const isOwn = isPlannedByEach(policy);
  const { people } = usePeople();
  const organisation = useOrganisation();
  const show = (stored: StoredPlan): void => {
    if (planned.state === 'here') void planned.put({ ...planned.value, plan: stored });
  };
  useBotsAnswer(planned.state === 'here' ? planned.value.plan : undefined, show);
  const { performing, saving } = usePerform(show, planned.refresh);
  const title = t('title', { period: formatPeriod(language, period) });
  const month = planned.state === 'here' ? formatMonth(language, planned.value.month) : '…';
  const begun = planned.state === 'here' ? planned.value.plan?.state : undefined;
  return (
    <PageFrame title={title} lead={t('lead', { month })}>
      {choice}
      <SavingMessage saving={saving} />
      <Answered answer={planned} waiting={<LoadingRows rows={4} height={96} />}>
        {(present) => (
          <UnderItsPolicy begun={begun}>
            {isOwn ? (
              <OwnSteps present={present} people={people} performing={performing} />
            ) : (
              <Answered answer={organisation} waiting={<LoadingRows rows={4} height={96} />}>
                {(known) =>
                  present.damaged ? (
                    <FailureNotice kind="unreadable" />
                  ) : (
                    <PlanSteps desk={{ ...present, ...known }} performing={performing} />
                  )
                }
              </Answered>
            )}
          </UnderItsPolicy>
        )}
      </Answered>
      <LeftPlans />
    </PageFrame>
  );
};

/** Plans the present period of a routine that is planned here; where there are several, of the one that is chosen. */
export const PlanPage = () => {
  useTexts({ plan, proof });
  const { t } = useTranslation('plan');
  const session = useSession();
  const isPlanner = useRole('planner');
  const held = [...session.roles, ...session.ownWord.functions];
  const plannable = session.policies.filter((policy) =>
    isPlanner ? plansUnder(policy, held) : isPlannedByEach(policy),
  );
  const [picked, setChosen] = useState<Policy>();
  const chosen = picked ?? plannable.find(({ id }) => id === session.policy.id) ?? plannable[0];
  if (chosen === undefined) {
    const why = isPlanner ? 'notPlanned' : 'notPlanner';
    return (
      <PageFrame title={t('short')}>
        <EmptyState title={t(`${why}.title`)}>{t(`${why}.body`)}</EmptyState>
        <LeftPlans />
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
