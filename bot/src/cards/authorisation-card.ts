import type { AuthorisationNoticeKind } from '@loggkontroll/core/notice';
import { isSingleOrder } from '@loggkontroll/core/workflow';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import type { BotText } from '../texts/index.ts';
import { aboutNotice } from './about.ts';
import type { CardFrame } from './frame.ts';
import type { AuthorisationOnCard } from './notice-on-card.ts';
import type { Standing } from './standing.ts';
import { fillCard } from './template.ts';
import type { Tone } from './template.ts';
import { plainTemplate } from './templates.ts';

const onlyTold: readonly AuthorisationNoticeKind[] = [
  'authorisation-answered',
  'authorisation-order-done',
  'authorisation-flaw-assessed',
];

/** Whether a notice of an authorisation review asks for nothing: its card never changes. */
export const isOnlyToldOfAuthorisation = (kind: string): boolean => onlyTold.some((each) => each === kind);

const toneOf: Readonly<Record<AuthorisationNoticeKind, Tone>> = {
  'authorisations-to-open': 'accent',
  'authorisation-waits': 'accent',
  'authorisation-answered': 'emphasis',
  'authorisation-order-done': 'emphasis',
  'authorisation-flaw-found': 'warning',
  'authorisation-flaw-assessed': 'emphasis',
  reminder: 'warning',
  late: 'attention',
  escalation: 'attention',
};

/** The order of one person's access is no review: no list is gone through, and nobody signs it. */
const isOfOrder = ({ subject }: Pick<AuthorisationOnCard, 'subject'>): boolean =>
  isSingleOrder(subject.recordId);

const taskOf = (t: BotText, notice: AuthorisationOnCard): string => {
  const { step = 'list' } = notice;
  return isOfOrder(notice) && (step === 'decide' || step === 'carry-out' || step === 'close')
    ? t(`authorisation.orderTask.${step}`)
    : t(`authorisation.task.${step}`);
};

const waitingWords = (t: BotText, notice: AuthorisationOnCard) => {
  const { step, subject } = notice;
  if (isOfOrder(notice) && (step === 'carry-out' || step === 'close')) {
    const key = step === 'close' ? 'closeOrder' : 'carryOutOrder';
    return { title: t(`authorisation.${key}.title`), lead: t(`authorisation.${key}.lead`) };
  }
  if (step === 'list' || step === 'close') {
    const told = subject.record === 'review-date' ? 'together' : 'alone';
    return {
      title: t(`authorisation.${told}.${step}.title`),
      lead: t(`authorisation.${told}.${step}.lead`),
    };
  }
  const waits = step === 'carry-out' ? step : 'decide';
  return { title: t(`authorisation.waits.${waits}.title`), lead: t(`authorisation.waits.${waits}.lead`) };
};

const wordsOf = (notice: AuthorisationOnCard, { state }: Standing, { language }: CardFrame) => {
  const t = botTextIn(language);
  const { kind, dueOn } = notice;
  if (state !== 'open') return { title: t('authorisation.done'), lead: t('doneLead') };
  const task = taskOf(t, notice);
  const due = dueOn === undefined ? '' : formatShortDay(language, dueOn);
  switch (kind) {
    case 'authorisations-to-open':
      return { title: t('authorisation.toOpen.title'), lead: t('authorisation.toOpen.lead') };
    case 'authorisation-waits':
      return waitingWords(t, notice);
    case 'authorisation-answered':
      return { title: t('authorisation.answered.title'), lead: t('authorisation.answered.lead') };
    case 'authorisation-order-done':
      return { title: t('authorisation.orderDone.title'), lead: t('authorisation.orderDone.lead') };
    case 'authorisation-flaw-found':
      return {
        title: t('authorisation.flawFound.title'),
        lead: t(`authorisation.flawFound.${isOfOrder(notice) ? 'leadOfOrder' : 'lead'}`),
      };
    case 'authorisation-flaw-assessed':
      return { title: t('authorisation.flawAssessed.title'), lead: t('authorisation.flawAssessed.lead') };
    case 'reminder':
    case 'late':
      return { title: t(`notice.${kind}.title`, { task }), lead: t(`targeted.${kind}.lead`, { due }) };
    case 'escalation':
      return { title: t('notice.escalation.title'), lead: t('authorisation.escalation', { task, due }) };
  }
};

/** Whoever leads somebody late is no party of it, and is sent to what they may see. */
const openingOf = (notice: AuthorisationOnCard, { language, linkTo }: CardFrame) => {
  const { kind, step, subject } = notice;
  const t = botTextIn(language);
  if (kind === 'escalation') return { openTitle: t('open.overview'), openUrl: linkTo({ page: 'overview' }) };
  if (subject.record === 'authorisation') {
    const { recordId } = subject;
    const open = isOfOrder(notice) ? 'accessOrder' : 'authorisation';
    return { openTitle: t(`open.${open}`), openUrl: linkTo({ page: 'authorisations', recordId }) };
  }
  return step === 'open'
    ? { openTitle: t('open.openAuthorisations'), openUrl: linkTo({ page: 'open-authorisations' }) }
    : { openTitle: t('open.authorisations'), openUrl: linkTo({ page: 'all-authorisations' }) };
};

/**
 * The card of an authorisation review's notice: the unit, what is to be done and by when, and nothing of anybody with
 * access. Of protected persons the notice has neither number nor unit. What is told of many at once is not refreshed by
 * Teams: the bot changes it.
 */
export const authorisationCard = (
  notice: AuthorisationOnCard,
  standing: Standing,
  viewersFrame: CardFrame,
): CardMessage => {
  const { subject, dueOn, kind } = notice;
  const isOpen = standing.state === 'open';
  const canChange = isOpen && subject.record === 'authorisation' && !isOnlyToldOfAuthorisation(kind);
  const frame = canChange ? viewersFrame : { ...viewersFrame, viewers: [] };
  const { language } = frame;
  const t = botTextIn(language);
  const { number, unitName, period } = subject;
  const words = wordsOf(notice, standing, frame);
  const day = (date: string | undefined): string =>
    date === undefined ? '' : formatShortDay(language, date);
  const data = {
    ...words,
    ...openingOf(notice, frame),
    tone: isOpen ? toneOf[kind] : ('good' as const),
    caption: number === '' ? t('captionPlain') : t('caption', { number }),
    facts: [
      { title: t('fact.unit'), value: unitName },
      { title: t('fact.due'), value: isOpen ? day(dueOn) : '' },
      {
        title: t('fact.allDone'),
        value: subject.record === 'review-date' && period >= (dueOn ?? '') ? day(period) : '',
      },
    ],
    summary: [words.title, ...[number, unitName].filter((part) => part !== '')].join(', '),
  };
  return fillCard(plainTemplate, data, frame, aboutNotice(notice));
};
