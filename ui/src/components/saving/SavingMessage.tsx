import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../FailureNotice.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import type { SavingState } from './use-saving.ts';

export interface SavingMessageProps {
  readonly saving: SavingState;
  /** Said when it is saved; nothing is said without it. */
  readonly saved?: string;
  readonly nameOf?: (personId: PersonId) => string | undefined;
}

const slowAfter = 8_000;

/** True once an attempt has taken long. */
const useSlow = (isSaving: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSaving) return undefined;
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isSaving]);
  return slow;
};

/** How an attempt to save goes, read aloud by screen readers when it changes. */
export const SavingMessage = ({ saving, saved, nameOf }: SavingMessageProps): ReactElement => {
  const { t } = useTranslation('common');
  const slow = useSlow(saving.status === 'saving');
  return (
    <>
      {saving.status === 'refused' && <RefusalNotice refusal={saving.refusal} nameOf={nameOf} />}
      {saving.status === 'failed' && <FailureNotice kind={saving.kind} />}
      <div role="status">
        {slow && t('state.slowSaving')}
        {saving.status === 'saved' && saved !== undefined && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{saved}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
};
