import { deadlines, nextPeriod, periodOf, periodStart } from '@loggkontroll/core/calendar';
import { isPlannedByEach } from '@loggkontroll/core/workflow';
import { EmptyState } from '@loggkontroll/ui/components';
import { formatDay, formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';
import type { PlanSight } from './plan-sight.ts';

/** Nothing to do: what this person will be asked next, and when. */
export const NothingToDo = ({ plan }: { readonly plan: PlanSight | undefined }) => {
  const { t } = useTranslation('overview');
  const { policy, language, roles } = useSession();
  const today = useToday();
  const period = periodOf(policy.systematic.cadence, today);
  const next = nextPeriod(period);
  const planBy = deadlines(policy.deadlines, period, policy.workingTime).plan;
  const day = (date: string) => formatDay(language, date, today);
  const words = (): string => {
    if (plan?.status === 'ordered') {
      return t('empty.planned', { period: formatPeriod(language, next), day: day(periodStart(next)) });
    }
    if (roles.includes('log-administrator')) return t('empty.queue');
    if (roles.includes('department-head')) return t('empty.year');
    if (isPlannedByEach(policy)) return t('empty.told');
    return today <= planBy
      ? t('empty.plan', { period: formatPeriod(language, period), day: day(planBy) })
      : t('empty.next', { day: day(periodStart(next)) });
  };
  return <EmptyState title={t('empty.title')}>{words()}</EmptyState>;
};
