import { authorisationSteps } from '@loggkontroll/core/policy';
import type { AuthorisationStep } from '@loggkontroll/core/policy';
import { authorisationStepOf, authorisationWaitsFor } from '@loggkontroll/core/workflow';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { authorisations } from '@loggkontroll/sharepoint/schema';
import { Timeline } from '@loggkontroll/ui/components';
import type { TimelineEntry } from '@loggkontroll/ui/components';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { useWitnessed } from '../../witnessed/index.ts';
import type { StoredAuthorisation } from './stored-authorisation.ts';
import { useDoerName } from './use-doer-name.ts';
import { useEventWords } from './use-event-words.ts';
import { useOrderWords } from './use-order-words.ts';

/** The steps that a review has left, the one in its turn first. */
const stepsLeft = (state: Authorisation): readonly AuthorisationStep[] => {
  const inTurn = authorisationStepOf(state);
  if (inTurn === undefined) return [];
  const left = authorisationSteps.slice(authorisationSteps.indexOf(inTurn));
  /* A single order is over when it is carried out. */
  return state.occasion === 'single' ? left.filter((step) => step === inTurn || step !== 'close') : left;
};

/** What has been done and by whom, whose turn it is and by when, and what comes. */
export const AuthorisationTimeline = ({
  record: { state, history, itemId },
}: {
  readonly record: StoredAuthorisation;
}) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const doerName = useDoerName();
  const eventWords = useEventWords();
  const orderWords = useOrderWords();
  const witnessedWords = useWitnessed(authorisations.list.name, { itemId, history });
  const isSingle = state.occasion === 'single';
  const happened = history.flatMap(({ n, at, by, event }): TimelineEntry[] => {
    const title = isSingle ? orderWords(event) : eventWords(event);
    const detail = (
      <>
        {t('byWhom', { who: nameOf(by), at: formatInstant(language, at) })}
        {witnessedWords(n)}
      </>
    );
    return title === undefined ? [] : [{ key: String(n), state: 'done', title, detail }];
  });
  const { lister, decider, carrier, controller } = state;

  const doers: Readonly<Record<AuthorisationStep, string>> = {
    ...{ list: lister, decide: decider, 'carry-out': carrier, close: controller },
  };
  const coming = stepsLeft(state).map((step, index): TimelineEntry => {
    const isNow = index === 0;
    const who = (isNow ? authorisationWaitsFor(state) : undefined) ?? doers[step];
    return {
      key: step,
      state: isNow ? 'now' : 'next',
      title: t(`${isSingle ? 'order.comingStep' : 'comingStep'}.${step}`),
      detail: t('comingBy', { who: doerName(who), day: formatShortDay(language, state.deadlines[step]) }),
    };
  });
  return <Timeline heading={t('timeline')} entries={[...happened, ...coming]} />;
};
