import { Body1 } from '@fluentui/react-components';
import { appointerOf, doerOf, stepInTurn } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { AppointPanel } from './panels/AppointPanel.tsx';
import { ConfirmPanel } from './panels/ConfirmPanel.tsx';
import { ReviewPanel } from './panels/ReviewPanel.tsx';
import { TakeOnPanel } from './panels/TakeOnPanel.tsx';
import { HandOverInPersonPanel } from './provider/HandOverInPersonPanel.tsx';
import { SubjectPanel } from './subject/SubjectPanel.tsx';
import { SubjectReading } from './subject/SubjectReading.tsx';
import type { PanelProps } from './stored-targeted.ts';
import { actionFor } from './targeted-action.ts';
import { useDoerName } from './use-doer-name.ts';

const Waiting = ({ targeted }: { readonly targeted: Targeted }) => {
  const { t } = useTranslation('targeted');
  const doerName = useDoerName('in-sentence');
  const { status } = targeted;
  if (status !== 'open' && status !== 'at-reviewer') return null;
  if (targeted.wanted.length > 0) {
    const parts = targeted.wanted.map((part) => t(`partIn.${part}`)).join(', ');
    return <Body1>{t('waitingAppoint', { who: doerName(appointerOf(targeted)), parts })}</Body1>;
  }
  const step = stepInTurn(targeted);
  if (status !== 'open' || step === undefined) return null;
  return (
    <Body1>
      {t('waiting', { who: doerName(doerOf(step, targeted)), step: t(`step.${step}`).toLocaleLowerCase() })}
    </Body1>
  );
};

/** What this person can do with the targeted review now, or whom it waits for. */
export const NextStep = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const action = actionFor(record.state, session);
  switch (action) {
    case 'verify-orderer':
      return (
        <>
          <ConfirmPanel step={action} record={record} performing={performing} />
          <SubjectReading record={record} performing={performing} />
        </>
      );
    case 'decide':
    case 'order':
    case 'attest':
    case 'hand-over':
      return <ConfirmPanel key={action} step={action} record={record} performing={performing} />;
    case 'take-on':
      return <TakeOnPanel record={record} performing={performing} />;
    case 'appoint':
      return <AppointPanel record={record} performing={performing} />;
    case 'await-room':
      return <Body1 role="status">{t('room')}</Body1>;
    case 'review':
      return <ReviewPanel targeted={record.state} />;
    case 'give-subject':
      return <SubjectPanel key={action} record={record} performing={performing} />;
    case 'correct-subject':
      return (
        <>
          <Waiting targeted={record.state} />
          <SubjectPanel key={action} record={record} performing={performing} />
        </>
      );
    case 'deliver':
      return (
        <SubjectReading key={record.state.subjectSha256} delivers record={record} performing={performing} />
      );
    case 'hand-over-in-person':
      return <HandOverInPersonPanel record={record} performing={performing} />;
    case undefined:
      return <Waiting targeted={record.state} />;
  }
};
