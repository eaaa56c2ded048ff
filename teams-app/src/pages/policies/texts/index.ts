import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { names as namesEn } from './names-en.ts';
import { names as namesSv } from './names-sv.ts';
import { sv } from './sv.ts';
import { words as wordsEn } from './words-en.ts';
import { words as wordsSv } from './words-sv.ts';

declare global {
  interface LoggkontrollTexts {
    policies: typeof sv;
  }
}

export const policies: Translations<typeof sv> = { sv, en };

/** Names of values and meanings of words, by language. */
export const vocabulary = {
  sv: { names: namesSv, words: wordsSv },
  en: { names: namesEn, words: wordsEn },
} as const;
