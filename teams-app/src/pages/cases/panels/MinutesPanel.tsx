import { Body1 } from '@fluentui/react-components';
import { isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { CaseDocument } from '@loggkontroll/core/case-documents';
import type { Case } from '@loggkontroll/core/workflow';
import { LoadingRows } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { readData } from '../documents/case-files.ts';
import { writeMinutes } from '../documents/keep.ts';
import { draftOfMinutes } from '../forms/minutes-draft.ts';
import type { MinutesDraft } from '../forms/minutes-draft.ts';
import { MinutesForm } from '../forms/MinutesForm.tsx';
import type { PanelProps } from '../stored-case.ts';
import { DocumentActions } from './DocumentActions.tsx';

/** What the minutes begin with: the conversation as it was called. */
const draftFrom = (
  { called }: Case,
  me: string,
  invited: CaseDocument<'invitation'> | undefined,
): MinutesDraft => {
  const { date, time } = called ? localOf(isoInstantOf(called.meetingAt)) : { date: '', time: '' };
  return {
    day: date,
    time,
    until: '',
    place: invited?.content.meeting.place ?? '',
    sender: invited?.content.organisation ?? '',
    present: [
      { name: invited?.content.employee ?? '', role: 'employee' },
      { name: me, role: 'manager' },
    ],
    matter: '',
    questions: [{ asked: '', answer: '' }],
    added: '',
    next: '',
  };
};

/** The conversation is minuted; or minutes that are not confirmed are written anew. */
export const MinutesPanel = ({
  record,
  performing,
  onLeave,
}: PanelProps & { readonly onLeave?: () => void }) => {
  const { t } = useTranslation('cases');
  const session = useSession();
  const { state } = record;
  const { called, minutes } = state;
  const written = minutes?.documentSha256;
  const answer = useAnswer(
    ['case-minutes', state.caseId, written, called?.documentSha256],
    async (asking) => {
      const before = written === undefined ? undefined : await readData(asking, state, 'minutes', written);
      const invited =
        called === undefined ? undefined : await readData(asking, state, 'invitation', called.documentSha256);
      const draft = before ? draftOfMinutes(before.content) : draftFrom(state, asking.me.name, invited);
      return { draft, language: before?.language ?? invited?.language ?? 'sv' };
    },
  );
  const { busy, perform } = performing;
  return (
    <ActionPanel title={t(written === undefined ? 'minutes.title' : 'minutes.againTitle')}>
      <Body1>{t('minutes.body')}</Body1>
      {called && written === undefined && (
        <DocumentActions record={record} document={{ kind: 'invitation', sha256: called.documentSha256 }} />
      )}
      <Answered answer={answer} waiting={<LoadingRows rows={3} />}>
        {({ draft, language }) => (
          <MinutesForm
            initial={draft}
            initialLanguage={language}
            caseNumber={state.number}
            rightStated={called?.representativeStated ?? false}
            busy={busy}
            onKeep={(content, chosen) =>
              void perform(() => writeMinutes(session, record, content, chosen), t('minutes.done')).then(
                (done) => done && onLeave?.(),
              )
            }
            {...(onLeave ? { onLeave } : {})}
          />
        )}
      </Answered>
    </ActionPanel>
  );
};
