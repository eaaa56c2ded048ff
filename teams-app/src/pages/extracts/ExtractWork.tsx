import { useState } from 'react';
import { ExtractTimeline } from './ExtractTimeline.tsx';
import { MoreActions } from './MoreActions.tsx';
import type { Instead } from './MoreActions.tsx';
import { NextStep } from './NextStep.tsx';
import { AssessPanel } from './panels/AssessPanel.tsx';
import { ConfirmPanel } from './panels/ConfirmPanel.tsx';
import { PassOnPanel } from './panels/PassOnPanel.tsx';
import type { PanelProps } from './stored-extract.ts';

/** What is to be done with an extract now, or what somebody does in its place, at the top; then the rest, and its course. */
export const ExtractWork = (props: PanelProps) => {
  const [instead, setInstead] = useState<Instead>();
  const leave = (): void => setInstead(undefined);
  if (instead === 'order-again')
    return <ConfirmPanel what="orderAgain" command={{ type: 'orderExtract' }} {...props} onDone={leave} />;
  if (instead !== undefined) {
    const Panel = instead === 'assess' ? AssessPanel : PassOnPanel;
    return <Panel {...props} onDone={leave} />;
  }
  return (
    <>
      <NextStep {...props} />
      <MoreActions
        {...props}
        onOpen={(chosen) => {
          setInstead(chosen);
          window.scrollTo(0, 0);
        }}
      />
      <ExtractTimeline record={props.record} />
    </>
  );
};
