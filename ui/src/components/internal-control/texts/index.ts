import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { languageOf } from '@loggkontroll/ui/texts';
import type { Language, Translations } from '@loggkontroll/ui/texts';
import { internalControl as en } from './en.ts';
import { internalControl as sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    internalControl: typeof sv;
  }
}

/** The namespace `internalControl`, for `addTexts`. */
export const internalControlTexts: Translations<typeof sv> = { sv, en };

/** Says the register's texts and the common ones. */
export type Say = TFunction<['internalControl', 'common']>;

/** The texts in the language at hand. */
export const useSay = (): {
  readonly t: Say;
  readonly language: Language;
  readonly lower: (text: string) => string;
} => {
  const { t, i18n } = useTranslation(['internalControl', 'common']);
  const language = languageOf(i18n.language);
  return { t, language, lower: (text) => text.toLocaleLowerCase(language) };
};
