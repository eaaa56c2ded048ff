import { deadlines, nextPeriod, periodOf, periodStart } from '@loggkontroll/core/calendar';
import { EmptyState } from '@loggkontroll/ui/components';
import { formatDay, formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';

/** Nothing to do: when something will happen next. */
export const NothingToDo = () => {
  const { t } = useTranslation('overview');
  const { policy, language } = useSession();
  const today = useToday();
  const period = periodOf(policy.systematic.cadence, today);
  const planBy = deadlines(policy.deadlines, period, policy.workingTime).plan;
  const day = (date: string) => formatDay(language, date, today);
  return (
    <EmptyState title={t('empty.title')}>
      {today <= planBy
        ? t('empty.plan', { period: formatPeriod(language, period), day: day(planBy) })
        : t('empty.next', { day: day(periodStart(nextPeriod(period))) })}
    </EmptyState>
  );
};
