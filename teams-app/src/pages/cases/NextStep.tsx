import { Body1 } from '@fluentui/react-components';
import { caseStepOf, caseSubject, caseWaitsFor } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { actionFor } from './case-action.ts';
import { FinishPanel } from './panels/FinishPanel.tsx';
import { OutcomePanel } from './panels/OutcomePanel.tsx';
import type { PanelProps } from './stored-case.ts';

const Waiting = ({ held }: { readonly held: Case }) => {
  const { t } = useTranslation('cases');
  const { nameOf } = usePeople();
  const step = caseStepOf(held);
  const waitsFor = caseWaitsFor(held);
  if (step === undefined || waitsFor === undefined) return <Body1>{t('closedWords')}</Body1>;
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
      return <Body1 role="status">{t('awaitSubject')}</Body1>;
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
    case 'write-minutes':
    case 'take-answer':
    case 'give-copies':
    case undefined:
      return <Waiting held={record.state} />;
  }
};
