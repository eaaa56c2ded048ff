import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { caseDeadlines, reopenReasons, unfoundedReasons } from '@loggkontroll/core/workflow';
import type { CaseCommand } from '@loggkontroll/core/workflow';
import { partyWord } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { policyAt, useSession } from '../../session/index.ts';
import { act } from './commands.ts';
import { CodeForm } from './CodeForm.tsx';
import { moreActions, notHeldFor } from './more-actions.ts';
import type { MoreAction } from './more-actions.ts';
import { AnotherCasePanel } from './panels/AnotherCasePanel.tsx';
import { DiscoveryForm } from './panels/DiscoveryForm.tsx';
import { HandOverPanel } from './panels/HandOverPanel.tsx';
import { InvitePanel } from './panels/InvitePanel.tsx';
import { OutcomePanel } from './panels/OutcomePanel.tsx';
import type { PanelProps } from './stored-case.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What can be done beside the next step, each asked for before it is done. */
export const MoreActions = ({ record, performing }: PanelProps) => {
  const { t, i18n } = useTranslation('cases');
  const session = useSession();
  const styles = useStyles();
  const [open, setOpen] = useState<MoreAction>();
  const [isTogether, setTogether] = useState(false);
  const { busy, perform } = performing;
  const { state } = record;
  const { decidesWith } = state.rules;
  const actions = moreActions(state, session);
  const leave = (): void => setOpen(undefined);
  const run = async (command: CaseCommand, said: string): Promise<void> => {
    if (await perform(() => act(session, record, command), said)) leave();
  };
  if (open === undefined || !actions.includes(open)) {
    return (
      <div className={styles.actions}>
        {actions.map((action) => (
          <Button key={action} disabled={busy} onClick={() => setOpen(action)}>
            {t(`more.${action}`)}
          </Button>
        ))}
      </div>
    );
  }
  switch (open) {
    case 'call-again':
      return <InvitePanel record={record} performing={performing} onLeave={leave} />;
    case 'decide-otherwise':
      return <OutcomePanel record={record} performing={performing} onLeave={leave} />;
    case 'another':
      return <AnotherCasePanel record={record} performing={performing} onLeave={leave} />;
    case 'hand-over':
      return <HandOverPanel record={record} performing={performing} onLeave={leave} />;
    case 'discovery':
      return (
        <ActionPanel title={t('discovery.title')}>
          <DiscoveryForm record={record} performing={performing} onLeave={leave} />
        </ActionPanel>
      );
    case 'not-held':
      return (
        <ActionPanel title={t('notHeld.title')}>
          <CodeForm
            body={t('notHeld.body')}
            label={t('notHeld.label')}
            codes={notHeldFor(state, session)}
            wordOf={(reason) => t(`notHeld.reason.${reason}`)}
            confirm={t('notHeld.confirm')}
            busy={busy}
            onConfirm={(reason) => void run({ type: 'recordNotHeld', reason }, t('notHeld.done'))}
            onLeave={leave}
          />
        </ActionPanel>
      );
    case 'unfounded':
      return (
        <ActionPanel title={t('unfounded.title')}>
          {decidesWith !== undefined && (
            <Checkbox
              label={t('decide.together', { party: partyWord(i18n, decidesWith) })}
              checked={isTogether}
              onChange={(_, { checked }) => setTogether(checked === true)}
            />
          )}
          <CodeForm
            body={t('unfounded.body')}
            label={t('unfounded.label')}
            codes={unfoundedReasons}
            wordOf={(reason) => t(`unfounded.reason.${reason}`)}
            confirm={t('unfounded.confirm')}
            busy={busy}
            onConfirm={(reason) =>
              void run(
                {
                  type: 'decideCase',
                  outcome: { kind: 'unfounded', reason },
                  ...(decidesWith !== undefined && isTogether ? { together: decidesWith } : {}),
                },
                t('unfounded.done'),
              )
            }
            onLeave={leave}
          />
        </ActionPanel>
      );
    case 'reopen':
      return (
        <ActionPanel title={t('reopen.title')}>
          <CodeForm
            body={t('reopen.body')}
            label={t('reopen.label')}
            codes={reopenReasons}
            wordOf={(reason) => t(`reopen.reason.${reason}`)}
            confirm={t('reopen.confirm')}
            busy={busy}
            onConfirm={(reason) =>
              void policyAt(session, state).then((policy = session.policy) =>
                run(
                  { type: 'reopenCase', reason, deadlines: caseDeadlines(policy, session.clock.now()) },
                  t('reopen.done'),
                ),
              )
            }
            onLeave={leave}
          />
        </ActionPanel>
      );
  }
};
