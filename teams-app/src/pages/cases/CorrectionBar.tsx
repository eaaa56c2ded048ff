import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { awaitsCorrectionSeen } from '@loggkontroll/core/workflow';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { act, refusalOf } from './commands.ts';
import type { PanelProps } from './stored-case.ts';

/** That what was registered has been corrected since the case was closed, and what it says now; until somebody has looked. */
export const CorrectionBar = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('cases');
  const session = useSession();
  const { corrected } = record.state;
  if (corrected === undefined || !awaitsCorrectionSeen(record.state)) return null;
  const { changedAt, outcome, breach } = corrected;
  const { busy, perform } = performing;
  const persons = breach.status === 'reported' ? breach.persons : 0;
  const now = [t(`corrected.outcome.${outcome}`), t(`corrected.breach.${breach.status}`, { count: persons })];
  const mayStay = refusalOf(session, record.state, { type: 'seeCorrection' }) === undefined;
  const stay = (): void =>
    void perform(() => act(session, record, { type: 'seeCorrection' }), t('corrected.seen'));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {t('corrected.title', { at: formatInstant(session.language, changedAt) })}
        </MessageBarTitle>{' '}
        {t('corrected.now', { now: now.join(', ') })} {t('corrected.body')}
      </MessageBarBody>
      {mayStay && (
        <MessageBarActions>
          <Button disabled={busy} onClick={stay}>
            {t('corrected.stay')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
