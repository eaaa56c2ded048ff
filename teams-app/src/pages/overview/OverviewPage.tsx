import { LoadingRows } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, orderRow, registerOf, reviewRow, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DepartmentYear } from './DepartmentYear.tsx';
import { FoundByWitness } from './FoundByWitness.tsx';
import { NothingToDo } from './NothingToDo.tsx';
import { PeriodProgress } from './PeriodProgress.tsx';
import { lookAtPlan } from './plan-sight.ts';
import { tasksOf } from './task.ts';
import { overview } from './texts.ts';
import { TaskList } from './TaskList.tsx';
import { UnreachablePeople } from './UnreachablePeople.tsx';

/** Who waits: the person, and the queues of their roles. */
const waitsFor = ({ me, roles }: Session): readonly string[] =>
  roles.includes('log-administrator') ? [me.personId, 'role:log-administrator'] : [me.personId];

/**
 * Orders and reviews: two requests, and two more for planners. The rest is told by the bot, at no request when the session
 * has just begun: cases, targeted and authorisation reviews, and extracts.
 */
const lookAtWork = async (session: Session) => {
  const { orders, reviews } = registerOf(session.connection);
  const where = { WaitsFor: waitsFor(session) };
  const [waitingOrders, waitingReviews, { awaited, foundOn }, plan] = await Promise.all([
    orders.summaries({ where }).then(allOf),
    reviews.summaries({ where: { WaitsFor: session.me.personId } }).then(allOf),
    session.latestWord(),
    session.roles.includes('planner') ? lookAtPlan(session) : undefined,
  ]);
  const tasks = tasksOf(waitingOrders.map(orderRow), waitingReviews.map(reviewRow), plan, [], awaited);
  return { tasks, plan, foundOn };
};

/** What waits for this person, by when, and how the period goes. */
export const OverviewPage = () => {
  useTexts({ overview });
  const { t } = useTranslation(['overview', 'common']);
  const session = useSession();
  const work = useAnswer(['work', session.me.personId], lookAtWork);
  return (
    <PageFrame title={t('common:pages.overview')} lead={t('lead', { name: session.me.name.split(' ')[0] })}>
      <Answered answer={work} waiting={<LoadingRows rows={4} />}>
        {({ tasks, plan, foundOn }) => (
          <>
            {foundOn !== undefined && <FoundByWitness on={foundOn} />}
            {tasks.length > 0 ? <TaskList tasks={tasks} /> : <NothingToDo plan={plan} />}
            {plan && <PeriodProgress sight={plan} />}
          </>
        )}
      </Answered>
      {session.roles.includes('department-head') && <DepartmentYear />}
      {session.roles.includes('planner') && <UnreachablePeople />}
    </PageFrame>
  );
};
