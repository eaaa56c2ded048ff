import type { AccessWish } from '@loggkontroll/core/workflow';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import type { CardFrame } from './frame.ts';
import { fillCard } from './template.ts';
import { sentenceTemplate } from './templates.ts';

/** What came of somebody's wish to order, revise or end access to a unit. */
export type AccessAsked =
  | {
      readonly is: 'begun' | 'running' | 'done-today' | 'ordering';
      readonly unitName: string;
      readonly recordId: string;
    }
  /** It is not said of which of their units. */
  | { readonly is: 'which'; readonly wants: AccessWish; readonly unitNames: readonly string[] }
  /** Somebody else decides of access, or no routine has it ordered all the while. */
  | { readonly is: 'not-yours' };

const openingOf = (asked: AccessAsked, { language, linkTo }: CardFrame) => {
  const t = botTextIn(language);
  if ('recordId' in asked) {
    const { recordId } = asked;
    const open = asked.is === 'ordering' ? 'accessOrder' : 'authorisation';
    return { openTitle: t(`open.${open}`), openUrl: linkTo({ page: 'authorisations', recordId }) };
  }
  return { openTitle: t('open.authorisations'), openUrl: linkTo({ page: 'all-authorisations' }) };
};

/** The answer to whoever wants to order access; it names units, and nobody with access. */
export const accessCard = (asked: AccessAsked, frame: CardFrame): CardMessage => {
  const t = botTextIn(frame.language);
  const unit = 'unitName' in asked ? asked.unitName : '';
  const units = 'unitNames' in asked ? asked.unitNames.map((name) => `- ${name}`).join('\n') : '';
  const title = t(`authorisation.order.${asked.is}.title`, { unit });
  const words = asked.is === 'which' ? t(`authorisation.order.words.${asked.wants}`) : '';
  const lead = t(`authorisation.order.${asked.is}.lead`, { unit, units, words });
  const tone = asked.is === 'not-yours' ? ('attention' as const) : ('emphasis' as const);
  const data = { tone, caption: t('captionPlain'), title, lead, summary: title };
  return fillCard(sentenceTemplate, { ...data, ...openingOf(asked, frame) }, frame);
};
