import type { InformingNoticeKind } from '@loggkontroll/core/notice';
import { formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn, textsIn } from '../texts/index.ts';
import { aboutNotice } from './about.ts';
import type { CardFrame } from './frame.ts';
import type { InformingOnCard, ReviewedOnCard } from './notice-on-card.ts';
import type { Standing } from './standing.ts';
import { fillCard } from './template.ts';
import type { Tone } from './template.ts';
import { informingTemplate, sentenceTemplate } from './templates.ts';

const toneOf: Readonly<Record<InformingNoticeKind, Tone>> = {
  'informing-to-read': 'accent',
  'informing-to-tell': 'accent',
  reminder: 'warning',
  late: 'attention',
  escalation: 'attention',
};

const wordsOf = ({ kind, step = 'read', dueOn }: InformingOnCard, { state }: Standing, frame: CardFrame) => {
  const t = botTextIn(frame.language);
  if (state !== 'open') return { title: t(`informing.${step}.done`), lead: t(`informing.${step}.doneLead`) };
  const task = t(`informing.${step}.task`);
  const due = dueOn === undefined ? '' : formatShortDay(frame.language, dueOn);
  switch (kind) {
    case 'informing-to-read':
    case 'informing-to-tell':
      return { title: t(`informing.${step}.title`), lead: t(`informing.${step}.lead`) };
    case 'reminder':
    case 'late':
      return { title: t(`notice.${kind}.title`, { task }), lead: t(`informing.${step}.${kind}`, { due }) };
    case 'escalation':
      return { title: t('notice.escalation.title'), lead: t('informing.escalation', { due }) };
  }
};

/** Employees confirm on the card; whoever tells them is sent to their unit's page, and whoever leads that person too. */
const openingOf = ({ step, subject }: InformingOnCard, { language, linkTo }: CardFrame) =>
  step === 'read'
    ? { openTitle: '', openUrl: '' }
    : {
        openTitle: botTextIn(language)('open.informing'),
        openUrl: linkTo({ page: 'informing', recordId: subject.recordId }),
      };

/**
 * The card of a notice of informing employees: what holds for their access, to be read and confirmed, or to be told. It
 * names the unit and nobody in it. What was to be read can be read again when it has been confirmed.
 */
export const informingCard = (
  notice: InformingOnCard,
  standing: Standing,
  viewersFrame: CardFrame,
): CardMessage => {
  const { kind, step, subject, dueOn, points } = notice;
  const isOpen = standing.state === 'open';
  const frame = isOpen ? viewersFrame : { ...viewersFrame, viewers: [] };
  const { language } = frame;
  const t = botTextIn(language);
  const words = wordsOf(notice, standing, frame);
  const texts = textsIn(language);
  const data = {
    ...words,
    ...openingOf(notice, frame),
    tone: isOpen ? toneOf[kind] : ('good' as const),
    caption: t('captionPlain'),
    points: step === 'read' || isOpen ? points.map((point) => texts.t(point, { ns: 'informingPoints' })) : [],
    facts: [
      { title: t('fact.unit'), value: subject.unitName },
      {
        title: t('fact.due'),
        value: isOpen && dueOn !== undefined ? formatShortDay(language, dueOn) : '',
      },
    ],
    canConfirm: isOpen && step === 'read',
    confirmTitle: t('informing.read.confirm'),
    summary: words.title,
  };
  return fillCard(informingTemplate, data, frame, aboutNotice(notice));
};

/** To somebody whose accesses were reviewed: of which period, and that there is nothing to remark. It carries nothing back. */
export const reviewedCard = ({ subject }: ReviewedOnCard, frame: CardFrame): CardMessage => {
  const t = botTextIn(frame.language);
  const title = t('informing.reviewed.title');
  const lead = t('informing.reviewed.lead', { period: formatPeriod(frame.language, subject.period) });
  const data = { tone: 'good', caption: t('captionPlain'), openTitle: '', openUrl: '' } as const;
  return fillCard(sentenceTemplate, { ...data, title, lead, summary: title }, frame);
};
