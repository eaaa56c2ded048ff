import { Body1 } from '@fluentui/react-components';
import { caseStepOf, caseSubject, caseWaitsFor } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { actionFor } from './case-action.ts';
import { subjectOf } from './documents/use-subject.ts';
import { AnswerPanel } from './panels/AnswerPanel.tsx';
import { CopiesPanel } from './panels/CopiesPanel.tsx';
import { FinishPanel } from './panels/FinishPanel.tsx';
import { InvitePanel } from './panels/InvitePanel.tsx';
import { MinutesPanel } from './panels/MinutesPanel.tsx';
import { OutcomePanel } from './panels/OutcomePanel.tsx';
import { SubjectPanel } from './panels/SubjectPanel.tsx';
import type { PanelProps } from './stored-case.ts';

const Waiting = ({ held }: { readonly held: Case }) => {
  const { t } = useTranslation('cases');
  const { nameOf } = usePeople();
  const step = caseStepOf(held);
  const waitsFor = caseWaitsFor(held);
  if (step === undefined || waitsFor === undefined) return null;
  const who = waitsFor === caseSubject ? t('theEmployee').toLocaleLowerCase() : nameOf(waitsFor);
  return <Body1>{t('waiting', { who, step: t(`step.${step}`).toLocaleLowerCase() })}</Body1>;
};

/** What this person does with the case now, or whom it waits for. */
export const NextStep = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('cases');
  const { me } = useSession();
  const action = actionFor(record.state, me.personId);
  switch (action) {
    case 'await-subject':
      return subjectOf(record) === undefined ? (
        <SubjectPanel record={record} performing={performing} />
      ) : (
        <Body1 role="status">{t('awaitSubject')}</Body1>
      );
    case 'before-telling':
      return (
        <ActionPanel title={t('beforeTelling.title')}>
          <Body1>{t('beforeTelling.body')}</Body1>
        </ActionPanel>
      );
    case 'decide':
      return <OutcomePanel record={record} performing={performing} />;
    case 'finish':
      return <FinishPanel record={record} performing={performing} />;
    case 'call':
      return <InvitePanel record={record} performing={performing} />;
    case 'write-minutes':
      return <MinutesPanel record={record} performing={performing} />;
    case 'take-answer':
      return <AnswerPanel record={record} performing={performing} />;
    case 'give-copies':
      return <CopiesPanel record={record} performing={performing} />;
    case undefined:
      return <Waiting held={record.state} />;
  }
};
