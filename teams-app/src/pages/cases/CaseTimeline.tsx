import { caseSteps } from '@loggkontroll/core/policy';
import { caseStepOf, caseSubject, caseWaitsFor } from '@loggkontroll/core/workflow';
import { Timeline } from '@loggkontroll/ui/components';
import type { TimelineEntry } from '@loggkontroll/ui/components';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import type { StoredCase } from './stored-case.ts';
import { useEventWords } from './use-event-words.ts';

/** What has been done and by whom, whose turn it is and by when, and what comes. */
export const CaseTimeline = ({ record: { state, history } }: { readonly record: StoredCase }) => {
  const { t } = useTranslation('cases');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const eventWords = useEventWords();
  // What is kept is listed among the documents.
  const done = history.filter(({ event }) => event.type !== 'documentKept');
  const happened = done.map(({ n, at, by, event }): TimelineEntry => ({
    key: String(n),
    state: 'done',
    title: eventWords(event),
    detail: t('byWhom', { who: nameOf(by), at: formatInstant(language, at) }),
  }));
  const inTurn = caseStepOf(state);
  const waitsFor = caseWaitsFor(state);
  const coming = inTurn === undefined ? [] : caseSteps.slice(caseSteps.indexOf(inTurn));
  const steps = coming
    .filter((step) => step !== 'minutes-answer' || state.rules.conversation.minutesConfirmed)
    .map((step): TimelineEntry => {
      const day = formatShortDay(language, state.deadlines[step]);
      const isNow = step === inTurn;
      const doer = step === 'minutes-answer' ? caseSubject : state.responsible;
      const who = isNow ? (waitsFor ?? doer) : doer;
      const name = who === caseSubject ? t('theEmployee') : nameOf(who);
      return {
        key: step,
        state: isNow ? 'now' : 'next',
        title: t(`step.${step}`),
        detail: t('comingBy', { who: name, day }),
      };
    });
  return <Timeline heading={t('timeline')} entries={[...happened, ...steps]} />;
};
