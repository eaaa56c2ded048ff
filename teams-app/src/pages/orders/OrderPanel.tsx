import { Body1 } from '@fluentui/react-components';
import { LoadingRows } from '@loggkontroll/ui/components';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { AwaitAnswer } from '../../proof/index.ts';
import { useRole, useSession } from '../../session/index.ts';
import { AttestPanel } from './AttestPanel.tsx';
import { comingSteps } from './coming-steps.ts';
import { DayDrawPanel } from './DayDrawPanel.tsx';
import { DestroyPanel } from './DestroyPanel.tsx';
import { HandOverPanel } from './HandOverPanel.tsx';
import { actionFor } from './next-action.ts';
import { OrderAgainPanel } from './OrderAgainPanel.tsx';
import { PermissionPanel } from './PermissionPanel.tsx';
import { PlaceAgainPanel } from './PlaceAgainPanel.tsx';
import { ReceivePanel } from './ReceivePanel.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { SendPanel } from './SendPanel.tsx';
import { VerifyOrdererPanel } from './VerifyOrdererPanel.tsx';
import type { PanelProps } from './stored-order.ts';

/** Reading exports is rare work: fetched when it is needed. */
const DeliverPanel = lazy(async () => ({ default: (await import('./deliver/index.ts')).DeliverPanel }));

const Waiting = ({ order }: Pick<PanelProps, 'order'>) => {
  const { t } = useTranslation(['orders', 'common']);
  const { nameOf } = usePeople();
  const [next] = comingSteps(order.state);
  if (next === undefined) return null;
  const who = typeof next.who === 'object' ? nameOf(next.who.personId) : t('logAdministrators');
  const isOwn = typeof next.who === 'object' && (next.step === 'days' || next.step === 'deliver');
  if (isOwn) return <Body1>{t(next.step === 'days' ? 'waiting.window' : 'waiting.takeOut', { who })}</Body1>;
  return <Body1>{t(`waiting.${next.step}`, { who })}</Body1>;
};

/** What this person can do with the order now, or whom it waits for. */
export const OrderPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const isLogAdministrator = useRole('log-administrator');
  const { daysDrawnBy } = order.state;
  const draws = daysDrawnBy === undefined ? isLogAdministrator : daysDrawnBy === session.me.personId;
  switch (actionFor(order.state, session)) {
    case 'attest':
      return <AttestPanel order={order} performing={performing} />;
    case 'place-again':
      return <PlaceAgainPanel order={order} performing={performing} />;
    case 'order-again':
      return <OrderAgainPanel order={order} />;
    case 'verify-orderer':
      return <VerifyOrdererPanel order={order} performing={performing} />;
    case 'confirm-permission':
      return <PermissionPanel order={order} performing={performing} />;
    case 'begin-days':
    case 'finish-days':
      return <DayDrawPanel order={order} performing={performing} />;
    case 'deliver':
      if (order.state.logRoom === undefined) return <Body1 role="status">{t('deliver.room')}</Body1>;
      return (
        <ActionPanel title={t('deliver.title')}>
          <Suspense fallback={<LoadingRows />}>
            <DeliverPanel order={order} performing={performing} />
          </Suspense>
        </ActionPanel>
      );
    case 'send':
      return <SendPanel order={order} performing={performing} />;
    case 'receive':
      return <ReceivePanel order={order} performing={performing} />;
    case 'destroy':
      return <DestroyPanel order={order} performing={performing} />;
    case 'hand-over':
      return <HandOverPanel order={order} performing={performing} />;
    case 'review':
      return <ReviewPanel order={order} />;
    case undefined:
      return draws && order.state.status === 'days-committed' ? (
        <ActionPanel title={t('days.title')}>
          <AwaitAnswer />
        </ActionPanel>
      ) : (
        <Waiting order={order} />
      );
  }
};
