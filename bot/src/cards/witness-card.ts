import { formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import type { CardFrame } from './frame.ts';
import type { WitnessOnCard } from './notice-on-card.ts';
import { fillCard } from './template.ts';
import { sentenceTemplate } from './templates.ts';

/** That something was saved beside the suite on a day, and what to do. It carries nothing back. */
export const witnessCard = ({ subject }: WitnessOnCard, frame: CardFrame): CardMessage => {
  const t = botTextIn(frame.language);
  const title = t('witness.title');
  const lead = t('witness.lead', { day: formatShortDay(frame.language, subject.period) });
  const data = { tone: 'attention', caption: t('captionPlain'), openTitle: '', openUrl: '' } as const;
  return fillCard(sentenceTemplate, { ...data, title, lead, summary: title }, frame);
};
