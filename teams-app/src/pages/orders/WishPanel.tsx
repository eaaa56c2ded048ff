import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { mayChangeWish } from '@loggkontroll/core/workflow';
import { capitalise } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { WishField } from '../plan/WishField.tsx';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const ChangeWish = ({ order, performing, leave }: PanelProps & { readonly leave: () => void }) => {
  const { t } = useTranslation(['orders', 'common']);
  const session = useSession();
  const styles = useStyles();
  const { sentAs, sending } = order.state;
  const [wish, setWish] = useState(sentAs);
  const { busy, perform } = performing;
  const save = async (): Promise<void> => {
    const command = { type: 'changeWish', ...(wish && { sentAs: wish }) } as const;
    if (await perform(() => act(session, order, command), t('wish.done'))) leave();
  };
  return (
    <>
      <WishField
        label={t('wish.label')}
        hint={t(wish === undefined ? 'wish.hereHint' : 'wish.sentHint')}
        ways={sending?.as ?? []}
        wish={wish}
        change={setWish}
      />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => (wish === sentAs ? leave() : void save())}
        >
          {t(busy ? 'common:state.working' : 'wish.save')}
        </Button>
        <Button disabled={busy} onClick={leave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </>
  );
};

/** Whoever ordered says otherwise how the log is to come, as long as it is not on its way (LEAN). */
export const WishPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation(['orders', 'common']);
  const { me } = useSession();
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  if (!mayChangeWish(order.state, me.personId)) return null;
  return (
    <section className={styles.section} aria-labelledby="wish">
      <Subtitle2 as="h2" id="wish" className={styles.title}>
        {t('wish.title')}
      </Subtitle2>
      {changing ? (
        <ChangeWish order={order} performing={performing} leave={() => setChanging(false)} />
      ) : (
        <>
          <Body1>
            {capitalise(t(`common:sentAs.${order.state.sentAs ?? 'here'}`))}. {t('wish.until')}
          </Body1>
          <div className={styles.actions}>
            <Button size="small" onClick={() => setChanging(true)}>
              {t('wish.open')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
