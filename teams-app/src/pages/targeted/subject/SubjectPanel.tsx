import { Body1, Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { draftOf, emptySubject } from '@loggkontroll/core/subject';
import type { Subject, SubjectDraft } from '@loggkontroll/core/subject';
import { FailureNotice, failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { usePeople } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { ApartNotice } from './ApartNotice.tsx';
import { giveSubject, readSubject } from './subject-file.ts';
import { SubjectForm } from './SubjectForm.tsx';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** Whoever says whom it is about says so here, and may change it until the log is delivered. */
export const SubjectPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { about, reason, requester, giver, administrator, takenOutIn, askedAgain, subjectSha256, done } =
    record.state;
  const isGiven = subjectSha256 !== undefined && done['give-subject'] !== undefined;
  const isFirst = !isGiven && askedAgain.length === 0;
  const [draft, setDraft] = useState<SubjectDraft | undefined>(isFirst ? emptySubject : undefined);
  const [fetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<FailureKind>();
  const { busy, perform } = performing;
  const give = async (subject: Subject): Promise<void> => {
    const given = await perform(() => giveSubject(session, record, subject), t('subject.done'));
    if (given) setDraft(undefined);
  };
  const fetchGiven = async (): Promise<void> => {
    setFetching(true);
    setFailure(undefined);
    try {
      const subject = await readSubject(session, record);
      setDraft(subject?.about === about ? draftOf(subject) : emptySubject);
    } catch (error) {
      setFailure(failureKindOf(error));
    } finally {
      setFetching(false);
    }
  };
  const questions = askedAgain.map((question) => t(`subject.question.${question}`)).join(', ');
  const title = isGiven
    ? t('subject.correctTitle')
    : t(about === 'employee' ? 'subject.title' : 'subject.titleEvent');
  return (
    <ActionPanel title={title}>
      {draft !== undefined && (
        <Body1>
          {administrator === undefined
            ? t('subject.whoLater')
            : t('subject.who', { reader: nameOf(administrator) })}
        </Body1>
      )}
      {draft !== undefined && giver !== requester && (
        <Body1>{t('subject.learnt', { requester: nameOf(requester) })}</Body1>
      )}
      {askedAgain.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('subject.again', { questions })}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && <FailureNotice kind={failure} />}
      {draft === undefined ? (
        <>
          {isGiven && takenOutIn !== undefined && about === 'employee' && (
            <ApartNotice accounts={[]} record={record} performing={performing}>
              {null}
            </ApartNotice>
          )}
          {isGiven && <Body1>{t('subject.correctBody')}</Body1>}
          <Button className={styles.action} disabled={busy || fetching} onClick={() => void fetchGiven()}>
            {fetching ? t('subject.reading') : t('subject.correct')}
          </Button>
        </>
      ) : (
        <SubjectForm
          initial={draft}
          desk={{ about, reasonAsked: reason === 'other', today }}
          busy={busy}
          onGive={(subject) => void give(subject)}
          {...(isFirst ? {} : { onLeave: () => setDraft(undefined) })}
        />
      )}
    </ActionPanel>
  );
};
