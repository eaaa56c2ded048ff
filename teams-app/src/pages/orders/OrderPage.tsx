import { makeStyles, tokens } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered, paceWhile, registerOf, useAnswer, usePeople, usePerform } from '../../data/index.ts';
import { proof } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DrawnDays } from './DrawnDays.tsx';
import { OrderFactsList } from './OrderFactsList.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { OrderStatusBadge } from './OrderStatusBadge.tsx';
import { OrderTimeline } from './OrderTimeline.tsx';
import type { StoredOrder } from './stored-order.ts';
import { orders } from './texts/index.ts';
import { waitsForBot } from './waits-for-bot.ts';
import { WishPanel } from './WishPanel.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 320px)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

const OrderView = ({ orderId }: { readonly orderId: string }) => {
  const { t } = useTranslation(['orders', 'common']);
  const { language } = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const pace = useMemo(() => paceWhile(waitsForBot), []);
  const answer = useAnswer(
    ['order', orderId],
    ({ connection }) => registerOf(connection).orders.find(orderId),
    { pace },
  );
  const { performing, saving, said } = usePerform<StoredOrder>(
    (changed) => void answer.put(accept(changed)),
    answer.refresh,
  );
  const order = answer.state === 'here' && answer.value.ok ? answer.value.value : undefined;
  return (
    <PageFrame
      title={order?.state.number ?? t('common:pages.orders')}
      {...(order
        ? { lead: `${order.state.clusterName}, ${formatPeriod(language, order.state.period)}` }
        : {})}
      back={<BackLink to={tabPath.orders}>{t('back')}</BackLink>}
      {...(order
        ? {
            action: (
              <OrderStatusBadge
                status={order.state.status}
                unattested={order.state.attestant === undefined}
              />
            ),
          }
        : {})}
    >
      <Answered answer={answer} waiting={<LoadingRows rows={4} height={96} />}>
        {(found) =>
          found.ok ? (
            <div className={styles.columns}>
              <div className={styles.column}>
                <SavingMessage
                  saving={saving}
                  nameOf={nameOf}
                  {...(said === undefined ? {} : { saved: said })}
                />
                <OrderPanel order={found.value} performing={performing} />
                <WishPanel order={found.value} performing={performing} />
                <DrawnDays order={found.value} performing={performing} />
                <OrderTimeline order={found.value} />
              </div>
              <OrderFactsList order={found.value.state} />
            </div>
          ) : (
            <RefusalNotice refusal={found.refusal} />
          )
        }
      </Answered>
    </PageFrame>
  );
};

/** One order: what is to be done with it, its history, its facts. */
export const OrderPage = () => {
  useTexts({ orders, proof });
  const { orderId = '' } = useParams();
  return <OrderView key={orderId} orderId={orderId} />;
};
