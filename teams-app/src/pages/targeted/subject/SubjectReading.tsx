import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Subject } from '@loggkontroll/core/subject';
import { subjectQuestions } from '@loggkontroll/core/workflow';
import { LoadingRows } from '@loggkontroll/ui/components';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel, ReadingNotice } from '../../../app/index.ts';
import { useReadOnce } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { ChoiceDialog } from '../ChoiceDialog.tsx';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { ApartNotice } from './ApartNotice.tsx';
import { readSubject } from './subject-file.ts';
import { StandingWait } from './StandingWait.tsx';
import { SubjectFacts } from './SubjectFacts.tsx';
import { useAwaitedReading } from './use-awaited-reading.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const TakeOut = lazy(async () => ({ default: (await import('../delivery/index.ts')).TakeOut }));

/** Whoever takes the log out reads whom or what it is about, and asks again. It is shown while it is wanted, and kept nowhere. `delivers`: it is also the turn to deliver. */
export const SubjectReading = ({
  record,
  performing,
  delivers = false,
}: PanelProps & { readonly delivers?: boolean }) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const styles = useStyles();
  const reading = useReadOnce(() => readSubject(session, record));
  const { value: subject, state, start, forget } = reading;
  const awaits = useAwaitedReading(reading, record.state.takenOutIn !== undefined);
  const [asking, setAsking] = useState(false);
  const { busy, show, refresh } = performing;
  const takeOut = (found: Subject) =>
    delivers && (
      <Suspense fallback={<LoadingRows />}>
        <TakeOut subject={found} record={record} performing={performing} />
      </Suspense>
    );
  return (
    <ActionPanel title={t('subject.given')}>
      <Body1>{t('subject.readBody')}</Body1>
      {awaits ? (
        <StandingWait whose="taker" />
      ) : (
        <ReadingNotice state={state} missing={t('subject.unreadable')} />
      )}
      {subject && (
        <>
          <SubjectFacts subject={subject} />
          {subject.about === 'employee' ? (
            <ApartNotice
              accounts={subject.people.map(({ account }) => account)}
              record={record}
              performing={performing}
            >
              {takeOut(subject)}
            </ApartNotice>
          ) : (
            takeOut(subject)
          )}
        </>
      )}
      <div className={styles.actions}>
        {subject ? (
          <Button onClick={forget}>{t('subject.hide')}</Button>
        ) : (
          <Button
            appearance="primary"
            disabled={busy || awaits || state === 'reading'}
            onClick={() => void start()}
          >
            {state === 'reading' ? t('subject.reading') : t('subject.read')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => setAsking(true)}>
          {t('subject.ask')}
        </Button>
      </div>
      {asking && (
        <ChoiceDialog
          title={t('subject.askTitle')}
          body={t('subject.askBody')}
          label={t('subject.askLabel')}
          confirm={t('subject.askConfirm')}
          several
          choices={subjectQuestions.map((value) => ({ value, text: t(`subject.question.${value}`) }))}
          onConfirm={(questions) => act(session, record, { type: 'askSubjectAgain', questions })}
          onDone={show}
          onLeave={(refused) => {
            setAsking(false);
            if (refused) void refresh();
          }}
        />
      )}
    </ActionPanel>
  );
};
