import { Button } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { PageFrame, RecordList } from '../../app/index.ts';
import { allOf, Answered, isReplaced, orderRow, registerOf, useAnswer } from '../../data/index.ts';
import { useRole, useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { filterFrom, recentPeriods } from './order-filter.ts';
import { OrderFilters } from './OrderFilters.tsx';
import { OrderLine } from './OrderLine.tsx';
import { orders as texts } from './texts/index.ts';

/** The orders this person may see. One request for a period. */
export const OrdersPage = () => {
  useTexts({ orders: texts });
  const { t } = useTranslation(['orders', 'common']);
  const { policy } = useSession();
  const today = useToday();
  const isPlanner = useRole('planner');
  const navigate = useNavigate();
  const [query, setQuery] = useSearchParams();
  const periods = useMemo(() => recentPeriods(policy, today), [policy, today]);
  const filter = filterFrom(query, periods);
  const answer = useAnswer(['orders', filter.period], async ({ connection }) => {
    const rows = await registerOf(connection).orders.summaries({ where: { Period: filter.period } });
    return (await allOf(rows)).map(orderRow);
  });
  return (
    <PageFrame title={t('common:pages.orders')} lead={t('lead')}>
      <OrderFilters
        filter={filter}
        periods={periods}
        onChange={(wanted) => setQuery(wanted, { replace: true })}
      />
      <Answered answer={answer}>
        {(rows) => {
          const shown = rows
            .filter(({ status }) => filter.status === '' || status === filter.status)
            .sort((a, b) => (a.number < b.number ? -1 : 1));
          if (shown.length > 0) {
            return (
              <RecordList label={t('list')}>
                {shown.map((order) => (
                  <OrderLine key={order.orderId} order={order} replaced={isReplaced(order, rows)} />
                ))}
              </RecordList>
            );
          }
          return (
            <EmptyState
              title={t('empty.title')}
              {...(isPlanner && rows.length === 0 && filter.period === periods[0]
                ? {
                    action: (
                      <Button appearance="primary" onClick={() => navigate(`/${tabPath.plan}`)}>
                        {t('toPlan')}
                      </Button>
                    ),
                  }
                : {})}
            >
              {rows.length > 0 ? t('empty.filtered') : isPlanner ? t('empty.planner') : t('empty.others')}
            </EmptyState>
          );
        }}
      </Answered>
    </PageFrame>
  );
};
