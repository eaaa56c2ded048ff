import type { ExtractNoticeKind } from '@loggkontroll/core/notice';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import { aboutNotice } from './about.ts';
import type { CardFrame } from './frame.ts';
import type { ExtractOnCard } from './notice-on-card.ts';
import type { Standing } from './standing.ts';
import { fillCard } from './template.ts';
import type { Tone } from './template.ts';
import { plainTemplate } from './templates.ts';

const toneOf: Readonly<Record<ExtractNoticeKind, Tone>> = {
  'extract-waits': 'accent',
  reminder: 'warning',
  late: 'attention',
  escalation: 'attention',
};

const wordsOf = ({ kind, step, dueOn }: ExtractOnCard, { state }: Standing, { language }: CardFrame) => {
  const t = botTextIn(language);
  if (state !== 'open') return { title: t('extract.done'), lead: t('doneLead') };
  const task = t(`extract.task.${step}`);
  const due = dueOn === undefined ? '' : formatShortDay(language, dueOn);
  switch (kind) {
    case 'extract-waits':
      return { title: t(`extract.waits.${step}.title`), lead: t(`extract.waits.${step}.lead`) };
    case 'reminder':
    case 'late':
      return { title: t(`notice.${kind}.title`, { task }), lead: t(`targeted.${kind}.lead`, { due }) };
    case 'escalation':
      return { title: t('notice.escalation.title'), lead: t('extract.escalation', { task, due }) };
  }
};

/** The card of a client extract's notice: its number, what is to be done and by when. Nothing of the client. */
export const extractCard = (
  notice: ExtractOnCard,
  standing: Standing,
  viewersFrame: CardFrame,
): CardMessage => {
  const frame = standing.state === 'open' ? viewersFrame : { ...viewersFrame, viewers: [] };
  const { language, linkTo } = frame;
  const t = botTextIn(language);
  const { number, recordId } = notice.subject;
  const words = wordsOf(notice, standing, frame);
  const due = standing.state === 'open' && notice.dueOn !== undefined ? notice.dueOn : undefined;
  const data = {
    ...words,
    tone: standing.state === 'open' ? toneOf[notice.kind] : ('good' as const),
    caption: t('caption', { number }),
    facts: [{ title: t('fact.due'), value: due === undefined ? '' : formatShortDay(language, due) }],
    openTitle: t('open.extract'),
    openUrl: linkTo({ page: 'extracts', recordId }),
    summary: `${words.title}: ${number}`,
  };
  return fillCard(plainTemplate, data, frame, aboutNotice(notice));
};
