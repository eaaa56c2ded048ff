import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { extractWithdrawalReasons } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { ChoiceDialog } from '../targeted/ChoiceDialog.tsx';
import { act, refusalOf } from './commands.ts';
import { InquirySection } from './panels/InquirySection.tsx';
import { NoteSection } from './panels/NoteSection.tsx';
import type { PanelProps } from './stored-extract.ts';

/** What can be done in place of the next step. */
export type Instead = 'assess' | 'order-again' | 'pass-on';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What can be done whatever the step: to note, to start an inquiry, and to lay the request down. */
export const MoreActions = ({
  record,
  performing,
  onOpen,
}: PanelProps & { readonly onOpen: (instead: Instead) => void }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = useStyles();
  const [withdrawing, setWithdrawing] = useState(false);
  const { state } = record;
  const isHandlers = state.handler === session.me.personId;
  const canWithdraw =
    refusalOf(session, state, { type: 'withdrawExtract', reason: 'client-withdrew' }) === undefined;
  const again = { type: 'assessExtract', decision: { kind: 'refused', reasons: ['secrecy'] } } as const;
  const refused = refusalOf(session, state, again);
  const canAssess =
    state.delivered !== undefined && (refused === undefined || refused.code === 'extract-already-assessed');
  const canOrderAgain =
    state.delivered !== undefined && refusalOf(session, state, { type: 'orderExtract' }) === undefined;
  const { handler, handlersManager, assessor, orderer } = state;
  const asItIs = { type: 'passOnExtract', handler, handlersManager, assessor, orderer } as const;
  const canPassOn = refusalOf(session, state, asItIs)?.code === 'extract-already-theirs';
  const toNote = isHandlers && state.status !== 'withdrawn' ? state.rules.notes : [];
  return (
    <>
      {toNote
        .filter((what) => what === 'request' || state.handedOver)
        .map((what) => (
          <NoteSection key={what} what={what} record={record} performing={performing} />
        ))}
      {state.delivered && !state.inquiry && isHandlers && !state.closed && (
        <InquirySection record={record} performing={performing} />
      )}
      {(canWithdraw || canAssess || canOrderAgain || canPassOn) && (
        <div className={styles.actions}>
          {canAssess && (
            <Button disabled={performing.busy} onClick={() => onOpen('assess')}>
              {t('assess.change')}
            </Button>
          )}
          {canOrderAgain && (
            <Button disabled={performing.busy} onClick={() => onOpen('order-again')}>
              {t('orderAgain.open')}
            </Button>
          )}
          {canPassOn && (
            <Button disabled={performing.busy} onClick={() => onOpen('pass-on')}>
              {t('passOn.open')}
            </Button>
          )}
          {canWithdraw && (
            <Button disabled={performing.busy} onClick={() => setWithdrawing(true)}>
              {t('withdraw.go')}
            </Button>
          )}
        </div>
      )}
      {withdrawing && (
        <ChoiceDialog
          title={t('withdraw.title')}
          body={t('withdraw.body')}
          label={t('withdraw.label')}
          confirm={t('withdraw.go')}
          choices={extractWithdrawalReasons.map((value) => ({ value, text: t(`withdraw.reason.${value}`) }))}
          onConfirm={([reason]) => act(session, record, { type: 'withdrawExtract', reason })}
          onDone={(changed) => {
            setWithdrawing(false);
            performing.show(changed);
          }}
          onLeave={(refused) => {
            setWithdrawing(false);
            if (refused) void performing.refresh();
          }}
        />
      )}
    </>
  );
};
