import type { i18n } from 'i18next';
import { informingPoints as pointsEn, informingRefusals as refusalsEn } from './en/informing.ts';
import { informingPoints, informingRefusals } from './sv/informing.ts';
import { addTexts } from './texts.ts';

declare global {
  interface LoggkontrollTexts {
    informingPoints: typeof informingPoints;
  }
}

/**
 * Adds what employees are told, and what is refused of it, once: only the bot and the page on informing need them, and the
 * page on which everybody begins does not wait for them.
 */
export const addInformingTexts = (texts: i18n): void => {
  if (texts.hasResourceBundle('sv', 'informingPoints')) return;
  addTexts(texts, 'informingPoints', { sv: informingPoints, en: pointsEn });
  addTexts(texts, 'refusals', { sv: informingRefusals, en: refusalsEn });
};
