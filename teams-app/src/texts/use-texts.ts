import { addTexts } from '@loggkontroll/ui/texts';
import type { Translations } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';

/** Adds the texts of a page that is fetched late, before anything inside it is drawn. */
export const useTexts = (texts: Readonly<Record<string, Translations<object>>>): void => {
  const { i18n } = useTranslation();
  for (const [namespace, translations] of Object.entries(texts)) {
    if (!i18n.hasResourceBundle('sv', namespace)) addTexts(i18n, namespace, translations);
  }
};
