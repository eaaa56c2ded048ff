import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { languageOf } from '@loggkontroll/ui/texts';
import type { Language, Translations } from '@loggkontroll/ui/texts';
import { registrationForm as en } from './en.ts';
import { registrationForm as sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    registrationForm: typeof sv;
  }
}

/** The namespace `registrationForm`, for `addTexts`. */
export const registrationFormTexts: Translations<typeof sv> = { sv, en };

/** Says the form's texts and the common ones. */
export type Say = TFunction<['registrationForm', 'common']>;

/** The texts in the language at hand. */
export const useSay = (): { readonly t: Say; readonly language: Language } => {
  const { t, i18n } = useTranslation(['registrationForm', 'common']);
  return { t, language: languageOf(i18n.language) };
};
