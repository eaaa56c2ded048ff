import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Result } from '@loggkontroll/core/result';
import type { VersionRefusal } from '@loggkontroll/sharepoint/policies';
import type { RecordRefusal } from '@loggkontroll/sharepoint/records';
import { failureKindOf, FailureNotice } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { describePolicyProblem, describeRefusal } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

type Outcome =
  | { readonly status: 'idle' | 'busy' }
  | { readonly status: 'refused'; readonly refusal: VersionRefusal }
  | { readonly status: 'failed'; readonly failure: FailureKind };

/** Does one thing at a time with a version; `notice` says why it was not done. */
export const useDeciding = (): {
  readonly busy: boolean;
  readonly run: <T>(attempt: () => Promise<Result<T, VersionRefusal>>) => Promise<T | undefined>;
  readonly notice: ReactElement | null;
} => {
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' });
  const run = async <T,>(attempt: () => Promise<Result<T, VersionRefusal>>): Promise<T | undefined> => {
    setOutcome({ status: 'busy' });
    try {
      const result = await attempt();
      setOutcome(result.ok ? { status: 'idle' } : { status: 'refused', refusal: result.refusal });
      return result.ok ? result.value : undefined;
    } catch (error) {
      setOutcome({ status: 'failed', failure: failureKindOf(error) });
      return undefined;
    }
  };
  return { busy: outcome.status === 'busy', run, notice: <Notice outcome={outcome} /> };
};

const isOfRecord = (refusal: VersionRefusal): refusal is RecordRefusal => refusal.code.startsWith('record-');

const Notice = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t, i18n } = useTranslation('policies');
  if (outcome.status === 'failed') return <FailureNotice kind={outcome.failure} />;
  if (outcome.status !== 'refused') return null;
  const { refusal } = outcome;
  const words = (): string => {
    if (isOfRecord(refusal)) return describeRefusal(i18n, refusal);
    return refusal.code === 'policy-version-invalid'
      ? t(`refused.${refusal.code}`, { problem: describePolicyProblem(i18n, refusal.problem) })
      : t(`refused.${refusal.code}`);
  };
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{words()}</MessageBarBody>
    </MessageBar>
  );
};
