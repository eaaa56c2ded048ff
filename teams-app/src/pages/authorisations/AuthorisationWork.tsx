import { useState } from 'react';
import { useSession } from '../../session/index.ts';
import { isTheirs } from './authorisation-action.ts';
import { AuthorisationTimeline } from './AuthorisationTimeline.tsx';
import { MoreActions } from './MoreActions.tsx';
import type { Instead } from './MoreActions.tsx';
import { NextStep } from './NextStep.tsx';
import { AssessFlawPanel } from './panels/AssessFlawPanel.tsx';
import { DecidePanel } from './panels/DecidePanel.tsx';
import { ListPanel } from './panels/ListPanel.tsx';
import { OrderPanel } from './panels/OrderPanel.tsx';
import { PassOnPanel } from './panels/PassOnPanel.tsx';
import { ProtocolView } from './panels/ProtocolView.tsx';
import { ReportFlawPanel } from './panels/ReportFlawPanel.tsx';
import { SentListView } from './panels/SentListView.tsx';
import type { PanelProps } from './stored-authorisation.ts';

/** What is to be done with a review now, or what somebody does in its place, at the top; then the rest, and its course. */
export const AuthorisationWork = (props: PanelProps) => {
  const session = useSession();
  const [instead, setInstead] = useState<Instead>();
  const leave = (): void => setInstead(undefined);
  const { flaw, controller, lister, decider, prepared, status, closed, withdrawn } = props.record.state;
  const isOver = closed !== undefined || withdrawn !== undefined;
  const hasToAssess = flaw !== undefined && !flaw.assessed && !isOver && isTheirs(controller, session);
  const isSingle = props.record.state.occasion === 'single';
  const isListers = isTheirs(lister, session) && decider !== session.me.personId;
  switch (instead) {
    case 'list':
      return <ListPanel {...props} onDone={leave} />;
    case 'answer':
      if (isSingle) return <OrderPanel {...props} onDone={leave} />;
      return <DecidePanel {...props} part="others" onDone={leave} />;
    case 'own-answer':
      return <DecidePanel {...props} part="own" onDone={leave} />;
    case 'flaw':
      return <ReportFlawPanel {...props} onDone={leave} />;
    case 'pass-on':
      return <PassOnPanel {...props} onDone={leave} />;
    case undefined:
      return (
        <>
          {hasToAssess && <AssessFlawPanel {...props} />}
          {!hasToAssess && <NextStep {...props} />}
          {isListers && prepared && status === 'listed' && (
            <SentListView key={prepared.facts.sha256} state={props.record.state} />
          )}
          {closed && !isSingle && <ProtocolView state={props.record.state} />}
          <MoreActions
            {...props}
            onOpen={(chosen) => {
              setInstead(chosen);
              window.scrollTo(0, 0);
            }}
          />
          <AuthorisationTimeline record={props.record} />
        </>
      );
  }
};
