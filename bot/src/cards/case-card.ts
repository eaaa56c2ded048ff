import type { FollowUpKind } from '@loggkontroll/core/notice';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import { aboutNotice } from './about.ts';
import type { CardFrame } from './frame.ts';
import type { CaseOnCard } from './notice-on-card.ts';
import type { Verb } from './parts/actions.ts';
import type { Standing } from './standing.ts';
import { fillCard } from './template.ts';
import type { Tone } from './template.ts';
import { personalTemplate, plainTemplate } from './templates.ts';

type Kind = CaseOnCard['kind'];

const onlyTold: readonly FollowUpKind[] = ['case-to-know', 'personal-invitation'];

/** Whether a notice of a case asks for nothing: its card never changes. */
const isOnlyToldOfCase = (kind: string): boolean => onlyTold.some((each) => each === kind);

const textKeyOf = {
  'case-yours': 'yours',
  'case-to-know': 'toKnow',
  'case-your-part': 'yourPart',
  'case-minutes-answered': 'minutesAnswered',
  'case-corrected': 'corrected',
  'measure-again': 'measureAgain',
  'breach-clock': 'breachClock',
  'breach-clock-passed': 'breachClockPassed',
  'personal-invitation': 'personalInvitation',
  'personal-minutes': 'personalMinutes',
} as const satisfies Record<Exclude<Kind, 'reminder' | 'late' | 'escalation'>, string>;

const toneOf = (kind: Kind): Tone => {
  if (kind === 'late' || kind === 'escalation' || kind === 'breach-clock-passed') return 'attention';
  if (kind === 'reminder' || kind === 'breach-clock' || kind === 'case-corrected') return 'warning';
  return kind === 'case-to-know' ? 'emphasis' : 'accent';
};

const isPersonal = ({ subject }: CaseOnCard): boolean => subject.record === 'personal';

const openWords = (notice: CaseOnCard, { language }: CardFrame) => {
  const t = botTextIn(language);
  const { kind, step, dueOn } = notice;
  const task = t(`cases.task.${step ?? 'closing'}`);
  const due = dueOn === undefined ? '' : formatShortDay(language, dueOn);
  if (kind === 'reminder' && isPersonal(notice))
    return { title: t('cases.personalReminder.title'), lead: t('cases.personalReminder.lead', { due }) };
  if (kind === 'reminder' || kind === 'late')
    return { title: t(`notice.${kind}.title`, { task }), lead: t(`cases.${kind}`, { due }) };
  if (kind === 'escalation')
    return { title: t('notice.escalation.title'), lead: t('cases.escalation', { task, due }) };
  const key = textKeyOf[kind];
  return { title: t(`cases.${key}.title`), lead: t(`cases.${key}.lead`) };
};

const wordsOf = (notice: CaseOnCard, isOpen: boolean, frame: CardFrame) => {
  const t = botTextIn(frame.language);
  if (isOpen) return openWords(notice, frame);
  return isPersonal(notice)
    ? { title: t('cases.personalDone'), lead: t('cases.personalDoneLead') }
    : { title: t('cases.done'), lead: t('doneLead') };
};

/** What somebody is told by the hour, as a day and a time; otherwise the day. */
const dueOf = ({ dueOn, dueAt }: CaseOnCard, { language }: CardFrame): string => {
  if (dueAt !== undefined) return formatInstant(language, dueAt);
  return dueOn === undefined ? '' : formatShortDay(language, dueOn);
};

/**
 * The card of a case's notice: its number, what is to be done and by when. To the person whom it is about not even a
 * number, but a button that lets them read what the bot shows to nobody else.
 */
export const caseCard = (notice: CaseOnCard, standing: Standing, viewersFrame: CardFrame): CardMessage => {
  const isOpen = standing.state === 'open';
  const canChange = isOpen && !isOnlyToldOfCase(notice.kind);
  const frame = canChange ? viewersFrame : { ...viewersFrame, viewers: [] };
  const t = botTextIn(frame.language);
  const words = wordsOf(notice, isOpen, frame);
  const common = { ...words, tone: isOpen ? toneOf(notice.kind) : ('good' as const) };
  const about = aboutNotice(notice);
  if (isPersonal(notice)) {
    const kind = notice.kind === 'personal-invitation' ? 'invitation' : 'minutes';
    const read = { readVerb: `read-${kind}` satisfies Verb, readTitle: t(`cases.read.open.${kind}`) };
    const data = { ...common, ...read, caption: t('captionPlain'), openTitle: '', openUrl: '' };
    return fillCard(personalTemplate, { ...data, summary: words.title }, frame, about);
  }
  const { number, recordId } = notice.subject;
  const link =
    notice.kind === 'case-to-know'
      ? { openTitle: t('open.overview'), openUrl: frame.linkTo({ page: 'overview' }) }
      : { openTitle: t('open.case'), openUrl: frame.linkTo({ page: 'cases', recordId }) };
  const data = {
    ...common,
    ...link,
    caption: t('cases.caption', { number }),
    facts: [{ title: t('fact.due'), value: isOpen ? dueOf(notice, frame) : '' }],
    summary: `${words.title}: ${number}`,
  };
  return fillCard(plainTemplate, data, frame, about);
};
