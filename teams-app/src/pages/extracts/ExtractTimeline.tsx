import { extractSteps } from '@loggkontroll/core/policy';
import type { ExtractStep } from '@loggkontroll/core/policy';
import { extractStepOf, extractWaitsFor, isReleased } from '@loggkontroll/core/workflow';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import { Timeline } from '@loggkontroll/ui/components';
import type { TimelineEntry } from '@loggkontroll/ui/components';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import type { StoredExtract } from './stored-extract.ts';
import { useEventWords } from './use-event-words.ts';

/** The steps that an extract has left, the one in its turn first: of a refusal there is no log. */
const stepsLeft = (extract: ClientExtract): readonly ExtractStep[] => {
  const inTurn = extractStepOf(extract);
  if (inTurn === undefined) return [];
  const isRefused = extract.assessed !== undefined && !isReleased(extract);
  const isTaken = (step: ExtractStep): boolean =>
    (step === 'order' && extract.rules.log === 'taken-out') ||
    (isRefused && (step === 'order' || step === 'deliver')) ||
    (step === 'note' && extract.rules.notes.length === 0);
  return extractSteps.slice(extractSteps.indexOf(inTurn)).filter((step) => step === inTurn || !isTaken(step));
};

/** What has been done and by whom, whose turn it is and by when, and what comes. */
export const ExtractTimeline = ({ record: { state, history } }: { readonly record: StoredExtract }) => {
  const { t } = useTranslation('extracts');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const eventWords = useEventWords();
  const happened = history.flatMap(({ n, at, by, event }, place): TimelineEntry[] => {
    const isDelivery = (type: string): boolean => type === 'extractDelivered';
    const isAgain = history.slice(0, place).some((before) => isDelivery(before.event.type));
    const title = eventWords(event, isAgain);
    const detail = t('byWhom', { who: nameOf(by), at: formatInstant(language, at) });
    return title === undefined ? [] : [{ key: String(n), state: 'done', title, detail }];
  });
  const { handler, assessor, orderer, rules } = state;
  const taker = rules.log === 'taken-out' ? orderer : 'role:log-administrator';
  const doers: Readonly<Record<ExtractStep, string>> = {
    ...{ assess: assessor, order: orderer, deliver: taker },
    ...{ 'make-readable': handler, 'hand-over': handler, note: handler },
  };
  const coming = stepsLeft(state).map((step, index): TimelineEntry => {
    const isNow = index === 0;
    const who = (isNow ? extractWaitsFor(state) : undefined) ?? doers[step];
    const name =
      who === 'role:bot' ? t('bot') : who.startsWith('role:') ? t('logAdministrators') : nameOf(who);
    return {
      key: step,
      state: isNow ? 'now' : 'next',
      title: t(`comingStep.${step}`),
      detail: t('comingBy', { who: name, day: formatShortDay(language, state.deadlines[step]) }),
    };
  });
  return <Timeline heading={t('timeline')} entries={[...happened, ...coming]} />;
};
