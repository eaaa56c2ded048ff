import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { languageOf } from '@loggkontroll/ui/texts';
import type { Language, Translations } from '@loggkontroll/ui/texts';
import { logReview as en } from './en.ts';
import { logReview as sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    logReview: typeof sv;
  }
}

/** The namespace `logReview`, for `addTexts`. */
export const logReviewTexts: Translations<typeof sv> = { sv, en };

/** Says the review's texts and the common ones. */
export type Say = TFunction<['logReview', 'common']>;

/** The texts in the language at hand. */
export const useSay = (): { readonly t: Say; readonly language: Language } => {
  const { t, i18n } = useTranslation(['logReview', 'common']);
  return { t, language: languageOf(i18n.language) };
};
