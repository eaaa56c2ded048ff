import type { i18n } from 'i18next';
import { shared as en } from './en/index.ts';
import type { Language } from './language.ts';
import { shared as sv } from './sv/index.ts';
import { textsWith } from './texts.ts';

/** The shared texts in both languages, of which one is spoken. */
export const createTexts = (language: Language): i18n => textsWith(language, { sv, en });
