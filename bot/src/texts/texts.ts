import { addInformingTexts, addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { i18n, TFunction } from 'i18next';
import { bot as en } from './en.ts';
import { bot as sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    bot: typeof sv;
  }
}

/** Looks up what the bot says, by key. */
export type BotText = TFunction<'bot'>;

const made = new Map<Language, i18n>();

/** The texts of a language: the shared ones and the bot's own. */
export const textsIn = (language: Language): i18n => {
  const known = made.get(language);
  if (known) return known;
  const texts = createTexts(language);
  addTexts(texts, 'bot', { sv, en });
  addInformingTexts(texts);
  made.set(language, texts);
  return texts;
};

/** What the bot says in a language. */
export const botTextIn = (language: Language): BotText => textsIn(language).getFixedT(language, 'bot');
