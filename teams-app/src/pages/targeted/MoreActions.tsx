import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { withdrawalReasons } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { ChoiceDialog } from './ChoiceDialog.tsx';
import { act } from './commands.ts';
import type { PanelProps } from './stored-targeted.ts';
import { mayWithdraw, replaceable } from './targeted-action.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What can be done whatever the step: to ask for somebody else, and to take the request back. */
export const MoreActions = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const styles = useStyles();
  const [open, setOpen] = useState<'another' | 'withdraw'>();
  const { busy, show, refresh } = performing;
  const parts = replaceable(record.state, session);
  const canWithdraw = mayWithdraw(record.state, session);
  const leave = (refused: boolean): void => {
    setOpen(undefined);
    if (refused) void refresh();
  };
  const done = (changed: PanelProps['record']): void => {
    setOpen(undefined);
    show(changed);
  };
  if (parts.length === 0 && !canWithdraw && open === undefined) return null;
  return (
    <div className={styles.actions}>
      {parts.length > 0 && (
        <Button disabled={busy} onClick={() => setOpen('another')}>
          {t('another.go')}
        </Button>
      )}
      {canWithdraw && (
        <Button disabled={busy} onClick={() => setOpen('withdraw')}>
          {t('withdraw.go')}
        </Button>
      )}
      {open === 'another' && (
        <ChoiceDialog
          title={t('another.title')}
          body={t('another.body')}
          label={t('another.label')}
          confirm={t('another.confirm')}
          several
          choices={parts.map((value) => ({ value, text: t(`part.${value}`) }))}
          onConfirm={(chosen) => act(session, record, { type: 'askForAnother', parts: chosen })}
          onDone={done}
          onLeave={leave}
        />
      )}
      {open === 'withdraw' && (
        <ChoiceDialog
          title={t('withdraw.title')}
          body={t('withdraw.body')}
          label={t('withdraw.label')}
          confirm={t('withdraw.confirm')}
          choices={withdrawalReasons.map((value) => ({ value, text: t(`withdraw.reason.${value}`) }))}
          onConfirm={([reason]) => act(session, record, { type: 'withdraw', reason })}
          onDone={done}
          onLeave={leave}
        />
      )}
    </div>
  );
};
