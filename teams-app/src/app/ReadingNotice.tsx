import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FailureNotice } from '@loggkontroll/ui/components';
import type { ReadingState } from '../data/index.ts';

/** Why what was asked for is not shown: it is not there, which `missing` says, or could not be fetched. */
export const ReadingNotice = ({
  state,
  missing,
}: {
  readonly state: ReadingState;
  readonly missing: string;
}) => {
  if (state === 'idle' || state === 'reading') return null;
  if (state !== 'missing') return <FailureNotice kind={state} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{missing}</MessageBarBody>
    </MessageBar>
  );
};
