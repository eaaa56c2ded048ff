import { rejectionReasons } from '@loggkontroll/core/workflow';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import { aboutNotice } from './about.ts';
import type { CardFrame } from './frame.ts';
import type { TargetedOnCard } from './notice-on-card.ts';
import type { RefusalOnCard } from './refusal-on-card.ts';
import type { Standing } from './standing.ts';
import { isOnlyTold, targetedToneOf, targetedWords } from './targeted-words.ts';
import { fillCard } from './template.ts';
import type { CardData } from './template.ts';
import { plainTemplate, targetedTemplate } from './templates.ts';

const mayCarryAnswer = ({ kind, step }: TargetedOnCard): boolean =>
  step === 'attest' && (kind === 'targeted-to-attest' || kind === 'reminder' || kind === 'late');

const toneAt = ({ kind }: TargetedOnCard, { state }: Standing): CardData['tone'] => {
  if (state === 'open') return targetedToneOf(kind);
  return state === 'rejected' ? 'warning' : 'good';
};

/** Whoever leads somebody late is no party of it, and is sent to what they may see. */
const openingOf = ({ kind, subject }: TargetedOnCard, { language, linkTo }: CardFrame) => {
  const t = botTextIn(language);
  return kind === 'escalation'
    ? { openTitle: t('open.overview'), openUrl: linkTo({ page: 'overview' }) }
    : {
        openTitle: t('open.targeted'),
        openUrl: linkTo({ page: 'targeted', recordId: subject.recordId }),
      };
};

const dataOf = (notice: TargetedOnCard, standing: Standing, frame: CardFrame) => {
  const t = botTextIn(frame.language);
  const { number } = notice.subject;
  const words = targetedWords(notice, standing, frame.language);
  const due = standing.state === 'open' && notice.dueOn !== undefined ? notice.dueOn : undefined;
  return {
    ...words,
    ...openingOf(notice, frame),
    tone: toneAt(notice, standing),
    caption: t('caption', { number }),
    facts: [{ title: t('fact.due'), value: due === undefined ? '' : formatShortDay(frame.language, due) }],
    summary: `${words.title}: ${number}`,
  };
};

/**
 * The card of a targeted review's notice: its number, what is to be done and by when. Neither unit, reason nor whom it is
 * about, since that somebody in a unit is looked at can warn the one it is about.
 */
export const targetedCard = (
  notice: TargetedOnCard,
  standing: Standing,
  viewersFrame: CardFrame,
  refusal?: RefusalOnCard,
): CardMessage => {
  const canChange = standing.state === 'open' && !isOnlyTold(notice.kind);
  const frame = canChange ? viewersFrame : { ...viewersFrame, viewers: [] };
  const t = botTextIn(frame.language);
  const data = dataOf(notice, standing, frame);
  const about = aboutNotice(notice);
  if (!mayCarryAnswer(notice) && refusal === undefined) return fillCard(plainTemplate, data, frame, about);
  const answers = {
    refusal: refusal?.text ?? '',
    answerable: mayCarryAnswer(notice) && standing.state === 'open' && (refusal?.mayTryAgain ?? true),
    attestTitle: t('answer.attest'),
    rejectTitle: t('answer.reject'),
    rejectWithReasonTitle: t('targeted.answer.reject'),
    reasonLabel: t('answer.reasonLabel'),
    reasonMissing: t('targeted.answer.reasonMissing'),
    reasons: rejectionReasons.map((value) => ({ value, title: t(`targeted.reason.${value}`) })),
  };
  return fillCard(targetedTemplate, { ...data, ...answers }, frame, about);
};
