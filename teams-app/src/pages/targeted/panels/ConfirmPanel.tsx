import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TargetedCommand } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { ChoiceDialog } from '../ChoiceDialog.tsx';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { rejectionsFor } from '../targeted-action.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const commands = {
  decide: { type: 'decide' },
  order: { type: 'placeOrder' },
  attest: { type: 'attest' },
  'verify-orderer': { type: 'verifyOrderer' },
  'hand-over': { type: 'handOver' },
} as const satisfies Record<string, TargetedCommand>;

/** A step that is done by saying so; where it can, it is turned down with a reason. */
export const ConfirmPanel = ({
  step,
  record,
  performing,
}: PanelProps & { readonly step: keyof typeof commands }) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const styles = useStyles();
  const [rejecting, setRejecting] = useState(false);
  const { busy, perform, show, refresh } = performing;
  const reasons = rejectionsFor(step);
  return (
    <ActionPanel title={t(`confirm.${step}.title`)}>
      <Body1>{t(`confirm.${step}.body`)}</Body1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void perform(() => act(session, record, commands[step]), t(`confirm.${step}.done`))}
        >
          {busy ? t('confirm.going') : t(`confirm.${step}.go`)}
        </Button>
        {reasons.length > 0 && (
          <Button disabled={busy} onClick={() => setRejecting(true)}>
            {t('confirm.reject')}
          </Button>
        )}
      </div>
      {rejecting && (
        <ChoiceDialog
          title={t('reject.title')}
          body={t('reject.body')}
          label={t('reject.label')}
          confirm={t('confirm.reject')}
          choices={reasons.map((value) => ({ value, text: t(`reject.reason.${value}`) }))}
          onConfirm={([reason]) => act(session, record, { type: 'reject', reason })}
          onDone={show}
          onLeave={(refused) => {
            setRejecting(false);
            if (refused) void refresh();
          }}
        />
      )}
    </ActionPanel>
  );
};
