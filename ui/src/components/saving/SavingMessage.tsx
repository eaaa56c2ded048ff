import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { ReactElement } from 'react';
import { FailureNotice } from '../FailureNotice.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import type { SavingState } from './use-saving.ts';

export interface SavingMessageProps {
  readonly saving: SavingState;
  /** Said when it is saved; nothing is said without it. */
  readonly saved?: string;
  readonly nameOf?: (personId: PersonId) => string | undefined;
}

/** The outcome of an attempt to save, read aloud by screen readers when it changes. */
export const SavingMessage = ({ saving, saved, nameOf }: SavingMessageProps): ReactElement => (
  <>
    {saving.status === 'refused' && <RefusalNotice refusal={saving.refusal} nameOf={nameOf} />}
    {saving.status === 'failed' && <FailureNotice kind={saving.kind} />}
    <div role="status">
      {saving.status === 'saved' && saved !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{saved}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  </>
);
