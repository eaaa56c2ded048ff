import { Body1, Button } from '@fluentui/react-components';
import { refusalReasons } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import type { PanelProps } from '../stored-case.ts';
import { DocumentActions } from './DocumentActions.tsx';
import { MinutesPanel } from './MinutesPanel.tsx';
import { PaperAnswerForm } from './PaperAnswerForm.tsx';

/** The employee answers the minutes: in the bot by themselves, or on paper, which is recorded here. */
export const AnswerPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('cases');
  const styles = useFormStyles();
  const { minutes, subject } = record.state;
  const isInTeams = subject?.key !== undefined;
  const [open, setOpen] = useState<'paper' | 'again' | undefined>(isInTeams ? undefined : 'paper');
  if (minutes === undefined) return null;
  if (open === 'again') {
    return <MinutesPanel record={record} performing={performing} onLeave={() => setOpen(undefined)} />;
  }
  return (
    <ActionPanel title={t(isInTeams ? 'answer.teamsTitle' : 'answer.paperTitle')}>
      <Body1>{t(isInTeams ? 'answer.teamsBody' : 'answer.paperBody')}</Body1>
      <DocumentActions
        record={record}
        document={{ kind: 'minutes', sha256: minutes.documentSha256 }}
        main={!isInTeams}
      />
      {open === 'paper' && (
        <PaperAnswerForm
          record={record}
          performing={performing}
          answers={['confirmed', ...refusalReasons]}
          {...(isInTeams ? { onLeave: () => setOpen(undefined) } : {})}
        />
      )}
      {(open === undefined || !isInTeams) && (
        <div className={styles.row}>
          {isInTeams && <Button onClick={() => setOpen('paper')}>{t('answer.onPaper')}</Button>}
          <Button onClick={() => setOpen('again')}>{t('minutes.again')}</Button>
        </div>
      )}
    </ActionPanel>
  );
};
