import { formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import type { BotText } from '../texts/index.ts';
import { aboutNotice } from './about.ts';
import type { CardFrame } from './frame.ts';
import { authorisationCard } from './authorisation-card.ts';
import { caseCard } from './case-card.ts';
import { extractCard } from './extract-card.ts';
import { informingCard, reviewedCard } from './informing-card.ts';
import {
  isOfAuthorisation,
  isOfCase,
  isOfExtract,
  isOfInforming,
  isOfReviewed,
  isOfTargeted,
  isOfWitness,
} from './notice-on-card.ts';
import type { NoticeOnCard, SystematicOnCard } from './notice-on-card.ts';
import { targetedCard } from './targeted-card.ts';
import { witnessCard } from './witness-card.ts';
import { pageOf, toneOf } from './notice-texts.ts';
import { wordsOf } from './notice-words.ts';
import type { RefusalOnCard } from './refusal-on-card.ts';
import type { Standing } from './standing.ts';
import { fillCard } from './template.ts';
import type { CardData } from './template.ts';
import { orderTemplate, plainTemplate, unitsSelectedTemplate } from './templates.ts';

const mayCarryAnswer = ({ kind, step }: SystematicOnCard): boolean =>
  step === 'attest' && (kind === 'attest-order' || kind === 'reminder' || kind === 'late');

const factsOf = (notice: SystematicOnCard, standing: Standing, { language }: CardFrame) => {
  const t = botTextIn(language);
  const { record, unitName, period } = notice.subject;
  const due = standing.state === 'open' && notice.dueOn !== undefined ? notice.dueOn : undefined;
  return [
    { title: t(record === 'year-end' ? 'fact.department' : 'fact.unit'), value: unitName },
    { title: t('fact.period'), value: formatPeriod(language, period) },
    { title: t('fact.due'), value: due === undefined ? '' : formatShortDay(language, due) },
  ];
};

const toneAt = ({ kind }: SystematicOnCard, { state }: Standing): CardData['tone'] =>
  state === 'open' ? toneOf[kind] : state === 'rejected' ? 'warning' : 'good';

/** For those who may not answer an order that waits: it is not theirs. */
const asBystander = (t: BotText): Partial<CardData> => {
  const title = t('notice.attestOrder.waitingTitle');
  return { tone: 'emphasis', title, lead: t('notice.attestOrder.waitingLead') };
};

const dataOf = (notice: SystematicOnCard, standing: Standing, frame: CardFrame) => {
  const t = botTextIn(frame.language);
  const { number, unitName, period, record, recordId } = notice.subject;
  const { title, lead } = wordsOf(notice, standing, frame.language);
  const page = pageOf[record];
  const which = [number, unitName, formatPeriod(frame.language, period)].filter((part) => part !== '');
  return {
    tone: toneAt(notice, standing),
    caption: number === '' ? t('captionPlain') : t('caption', { number }),
    title,
    lead,
    facts: factsOf(notice, standing, frame),
    openTitle: t(`open.${page.open}`),
    openUrl: frame.linkTo(
      page.page === 'orders' || page.page === 'review' ? { page: page.page, recordId } : { page: page.page },
    ),
    summary: `${title}: ${which.join(', ')}`,
  };
};

/**
 * The card of a notice as it stands, or as it stands after an attempt that was refused.
 * Only while it is open can it change, so only then is it refreshed.
 */
export const noticeCard = (
  notice: NoticeOnCard,
  standing: Standing,
  viewersFrame: CardFrame,
  refusal?: RefusalOnCard,
): CardMessage => {
  if (isOfCase(notice)) return caseCard(notice, standing, viewersFrame);
  if (isOfAuthorisation(notice)) return authorisationCard(notice, standing, viewersFrame);
  if (isOfExtract(notice)) return extractCard(notice, standing, viewersFrame);
  if (isOfInforming(notice)) return informingCard(notice, standing, viewersFrame);
  if (isOfReviewed(notice)) return reviewedCard(notice, viewersFrame);
  if (isOfWitness(notice)) return witnessCard(notice, viewersFrame);
  if (isOfTargeted(notice)) return targetedCard(notice, standing, viewersFrame, refusal);
  const frame = standing.state === 'open' ? viewersFrame : { ...viewersFrame, viewers: [] };
  const t = botTextIn(frame.language);
  const data = dataOf(notice, standing, frame);
  const about = aboutNotice(notice);
  if (mayCarryAnswer(notice) || refusal !== undefined) {
    const answerable = standing.state === 'open' && (refusal?.mayTryAgain ?? true);
    const bystander = standing.state === 'open' && !answerable ? asBystander(t) : {};
    const answers = {
      refusal: refusal?.text ?? '',
      answerable,
      attestTitle: t('answer.attest'),
      rejectTitle: t('answer.reject'),
      rejectWithReasonTitle: t('answer.rejectWithReason'),
      reasonLabel: t('answer.reasonLabel'),
      reasonPlaceholder: t('answer.reasonPlaceholder'),
      reasonMissing: t('answer.reasonMissing'),
    };
    return fillCard(orderTemplate, { ...data, ...bystander, ...answers }, frame, about);
  }
  if (notice.kind === 'units-selected' && standing.state === 'open') {
    const howTo = {
      stepsTitle: t('notice.unitsSelected.stepsTitle'),
      steps: t('notice.unitsSelected.steps', { returnObjects: true }),
      hintsTitle: t('notice.unitsSelected.hintsTitle'),
      hints: t('notice.unitsSelected.hints', { returnObjects: true }),
    };
    return fillCard(unitsSelectedTemplate, { ...data, ...howTo }, frame, about);
  }
  return fillCard(plainTemplate, data, frame, about);
};
