import type { i18n } from 'i18next';
import type { Language } from './language.ts';
import { textsWith } from './texts.ts';

/** The shared texts of one language, fetched: nobody waits for the other one. */
export const fetchTexts = async (language: Language): Promise<i18n> => {
  const { shared } = await (language === 'sv' ? import('./sv/index.ts') : import('./en/index.ts'));
  return textsWith(language, { [language]: shared });
};
