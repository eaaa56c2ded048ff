import { Body1 } from '@fluentui/react-components';
import { awaitsReviewer, extractStepOf, extractWaitsFor, lacksControl } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { actionFor } from './extract-action.ts';
import { AssessPanel } from './panels/AssessPanel.tsx';
import { ClientPanel } from './panels/ClientPanel.tsx';
import { ConfirmPanel } from './panels/ConfirmPanel.tsx';
import { ControlPanel } from './panels/ControlPanel.tsx';
import { DeliverPanel } from './panels/DeliverPanel.tsx';
import { FinishPanel } from './panels/FinishPanel.tsx';
import { HandOverPanel } from './panels/HandOverPanel.tsx';
import { ReadablePanel } from './panels/ReadablePanel.tsx';
import { RefusalPanel } from './panels/RefusalPanel.tsx';
import type { PanelProps } from './stored-extract.ts';

const Waiting = ({ record: { state } }: Pick<PanelProps, 'record'>) => {
  const { t } = useTranslation('extracts');
  const { nameOf } = usePeople();
  const step = extractStepOf(state);
  const waits = extractWaitsFor(state);
  if (step === undefined || waits === undefined) return <Body1>{t('over')}</Body1>;
  if (waits === 'role:bot') return null;
  const who = waits.startsWith('role:') ? t('logAdministrators') : nameOf(waits);
  return <Body1>{t('waiting', { who, step: t(`step.${step}`) })}</Body1>;
};

const Step = (props: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const action = actionFor(props.record.state, session);
  switch (action) {
    case 'await-room':
      return <Body1 role="status">{t('room')}</Body1>;
    case 'client':
      return <ClientPanel {...props} />;
    case 'assess':
      return <AssessPanel {...props} />;
    case 'order':
      return <ConfirmPanel what="order" command={{ type: 'orderExtract' }} {...props} />;
    case 'take-on': {
      const administrator = session.me.personId;
      return <ConfirmPanel what="takeOn" command={{ type: 'takeOnExtract', administrator }} {...props} />;
    }
    case 'deliver':
      return <DeliverPanel {...props} />;
    case 'control':
      return <ControlPanel {...props} />;
    case 'make-readable':
      return <ReadablePanel key={props.record.state.assessed?.at} {...props} />;
    case 'write-refusal':
      return <RefusalPanel {...props} />;
    case 'hand-over':
      return <HandOverPanel {...props} />;
    case 'finish':
      return <FinishPanel {...props} />;
    case undefined:
      return <Waiting {...props} />;
  }
};

/** What this person can do with the extract now, or whom it waits for; first, that it is not known who reviews the log. */
export const NextStep = (props: PanelProps) => {
  const { t } = useTranslation('extracts');
  const { state } = props.record;
  return (
    <>
      {awaitsReviewer(state) && lacksControl(state) && <Body1 role="status">{t('reviewerAwaited')}</Body1>}
      <Step {...props} />
    </>
  );
};
