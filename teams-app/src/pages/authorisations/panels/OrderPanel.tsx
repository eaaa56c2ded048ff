import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { draftOf, orderOf } from '@loggkontroll/core/authorisations';
import type { OrderDraft, OrderRefusal } from '@loggkontroll/core/authorisations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { readListed, sendAnswer } from '../access-room.ts';
import type { ListedAccess } from '../access-room.ts';
import { decisionsOf } from '../decisions-of.ts';
import { keptOrders } from '../kept-drafts.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { OrderFields } from './OrderFields.tsx';
import { usePanelStyles } from './panel-styles.ts';
import { RoomReading } from './RoomReading.tsx';

interface OrderProps extends PanelProps {
  readonly onDone?: () => void;
}

const useStyles = makeStyles({
  body: { maxWidth: '40rem', paddingBottom: tokens.spacingVerticalM },
});

const Ordering = ({
  listed: { facts, draft: given },
  record,
  performing: { busy, perform },
  onDone,
}: OrderProps & { readonly listed: ListedAccess }) => {
  const { t } = useTranslation(['authorisations', 'common']);
  const session = useSession();
  const styles = { ...usePanelStyles(), ...useStyles() };
  const today = useToday();
  const key = facts.reviewId;
  const [first] = given.added;
  const [draft, setDraft] = useState<OrderDraft>(
    keptOrders.get(key) ??
      (first
        ? draftOf(first)
        : { decision: '', account: '', name: '', role: '', why: '', from: today, until: '' }),
  );
  const [refusal, setRefusal] = useState<OrderRefusal>();
  const decisions = decisionsOf(record.state);
  const change = (changed: Partial<OrderDraft>): void => {
    const after = { ...draft, ...changed };
    setRefusal(undefined);
    keptOrders.set(key, after);
    setDraft(after);
  };
  const send = async (): Promise<void> => {
    const order = orderOf(draft, { facts, decisions });
    if (!order.ok) {
      setRefusal(order.refusal);
      const field = document.getElementById(`order-${order.refusal.field}`);
      field?.querySelector<HTMLElement>('input, select')?.focus();
      return;
    }
    if (await perform(() => sendAnswer(session, record, order.value), t('order.sent'))) {
      keptOrders.delete(key);
      onDone?.();
    }
  };
  return (
    <>
      <Body1 className={styles.body}>{t('order.body')}</Body1>
      <OrderFields
        draft={draft}
        staff={facts.staff ?? []}
        decisions={decisions}
        refusal={refusal}
        onChange={change}
      />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void send()}>
          {busy ? t('going') : t('order.send')}
        </Button>
        {onDone && (
          <Button disabled={busy} onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </>
  );
};

/** Whoever decides of access says whom it is about and what is to hold; it stands in the order’s room alone. */
export const OrderPanel = (props: OrderProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  return (
    <ActionPanel title={t('order.panel')}>
      <RoomReading read={() => readListed(session, props.record.state, 'others')}>
        {(listed) => <Ordering {...props} listed={listed} />}
      </RoomReading>
    </ActionPanel>
  );
};
