import type { i18n } from 'i18next';
import { shared as en } from './en/index.ts';
import { shared as sv } from './sv/index.ts';
import { addTexts } from './texts.ts';

/** Adds what is shared in the languages that were not fetched, for whoever writes to somebody in another one; once. */
export const addOtherLanguages = (texts: i18n): void => {
  if (texts.hasResourceBundle('sv', 'common') && texts.hasResourceBundle('en', 'common')) return;
  for (const namespace of Object.keys(sv) as (keyof typeof sv)[]) {
    addTexts(texts, namespace, { sv: sv[namespace], en: en[namespace] });
  }
};
