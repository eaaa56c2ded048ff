import { Button } from '@fluentui/react-components';
import { authorisationWithdrawalReasons } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';
import { ChoiceDialog } from '../targeted/ChoiceDialog.tsx';
import { isTheirs } from './authorisation-action.ts';
import { act, refusalOf } from './commands.ts';
import { usePanelStyles } from './panels/panel-styles.ts';
import type { PanelProps } from './stored-authorisation.ts';

/** What can be done in place of the next step. */
export type Instead = 'list' | 'answer' | 'own-answer' | 'flaw' | 'pass-on';

/** Stands for a file that is not written yet. */
const someHash = '0'.repeat(64);

/** What can be done whatever the step: to send another list or answer, to report a flaw, to pass it on, and to lay the review down. */
export const MoreActions = ({
  record,
  performing,
  onOpen,
}: PanelProps & { readonly onOpen: (instead: Instead) => void }) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const styles = usePanelStyles();
  const today = useToday();
  const [withdrawing, setWithdrawing] = useState(false);
  const { state } = record;
  const { listed, answered, ownAnswered, controller, carriedOut, closed, withdrawn } = state;
  const listSha256 = listed?.list.sha256 ?? someHash;
  const given = { listSha256, sha256: someHash };
  const may = (command: Parameters<typeof refusalOf>[2]): boolean =>
    refusalOf(session, state, command) === undefined;
  const offered: Readonly<Record<Instead, boolean>> = {
    list: listed !== undefined && may({ type: 'sendAccessList', list: { sha256: someHash, takenOn: today } }),
    answer:
      answered !== undefined && may({ type: 'answerAccess', answer: { ...given, outcome: 'no-remark' } }),
    'own-answer': ownAnswered !== undefined && may({ type: 'answerOwnAccess', answer: given }),
    flaw: may({ type: 'reportSecrecyFlaw', on: today }),
    'pass-on': isTheirs(controller, session) && !carriedOut && !closed && !withdrawn,
  };
  const isSingle = state.occasion === 'single';
  const undo = { type: 'withdrawAuthorisation', reason: 'opened-by-mistake' } as const;
  const canWithdraw = may(undo);
  const shown = (['list', 'answer', 'own-answer', 'flaw', 'pass-on'] as const).filter(
    (each) => offered[each],
  );
  return (
    <>
      {(shown.length > 0 || canWithdraw) && (
        <div className={styles.actions}>
          {shown.map((each) => (
            <Button key={each} disabled={performing.busy} onClick={() => onOpen(each)}>
              {isSingle && each === 'answer' ? t('order.change') : t(`instead.${each}`)}
            </Button>
          ))}
          {canWithdraw && (
            <Button
              disabled={performing.busy}
              onClick={() =>
                isSingle
                  ? void performing.perform(() => act(session, record, undo), t('order.undone'))
                  : setWithdrawing(true)
              }
            >
              {t(isSingle ? 'order.undo' : 'withdraw.go')}
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
          choices={authorisationWithdrawalReasons.map((value) => ({
            value,
            text: t(`withdraw.reason.${value}`),
          }))}
          onConfirm={([reason]) => act(session, record, { type: 'withdrawAuthorisation', reason })}
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
