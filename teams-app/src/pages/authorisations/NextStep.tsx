import { Body1 } from '@fluentui/react-components';
import { authorisationDueOn, authorisationStepOf, authorisationWaitsFor } from '@loggkontroll/core/workflow';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';
import { actionFor } from './authorisation-action.ts';
import { CarryOutPanel } from './panels/CarryOutPanel.tsx';
import { ClosePanel } from './panels/ClosePanel.tsx';
import { GoThroughPanel } from './panels/GoThroughPanel.tsx';
import { DecidePanel } from './panels/DecidePanel.tsx';
import { OrderPanel } from './panels/OrderPanel.tsx';
import { ListPanel } from './panels/ListPanel.tsx';
import type { PanelProps } from './stored-authorisation.ts';
import { useDoerName } from './use-doer-name.ts';

const Waiting = ({ record: { state } }: Pick<PanelProps, 'record'>) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const today = useToday();
  const doerName = useDoerName();
  const step = authorisationStepOf(state);
  const waits = authorisationWaitsFor(state);
  const due = authorisationDueOn(state);
  if (step === undefined || waits === undefined || due === undefined) return <Body1>{t('over')}</Body1>;
  const isFlaw = step === 'close' && state.flaw !== undefined && state.flaw.assessed === undefined;
  const isSingle = state.occasion === 'single';
  const what = isFlaw ? t('step.assess-flaw') : isSingle ? t(`order.step.${step}`) : t(`step.${step}`);
  return (
    <Body1>{t('waiting', { who: doerName(waits), step: what, day: formatDay(language, due, today) })}</Body1>
  );
};

/** What this person can do with the review now, or whom it waits for. */
export const NextStep = (props: PanelProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const { state } = props.record;
  const isSingle = state.occasion === 'single';
  switch (actionFor(state, session)) {
    case 'await-room':
      return <Body1 role="status">{t(isSingle ? 'order.coming' : 'room')}</Body1>;
    case 'await-facts':
      return <Body1 role="status">{t(isSingle ? 'order.coming' : 'preparing')}</Body1>;
    case 'list':
      return <ListPanel {...props} />;
    case 'go-through':
      return <GoThroughPanel {...props} />;
    case 'decide':
      if (isSingle) return <OrderPanel key={state.prepared?.facts.sha256} {...props} />;
      return <DecidePanel key={state.prepared?.facts.sha256} part="others" {...props} />;
    case 'decide-own':
      return <DecidePanel key={state.prepared?.facts.sha256} part="own" {...props} />;
    case 'carry-out':
      return <CarryOutPanel key={state.ownAnswered?.at ?? state.answered?.at} {...props} />;
    case 'close':
      return <ClosePanel {...props} />;
    case undefined:
      return <Waiting {...props} />;
  }
};
