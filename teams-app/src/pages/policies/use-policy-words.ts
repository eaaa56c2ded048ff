import { parties } from '@loggkontroll/core/policy';
import type { Party } from '@loggkontroll/core/policy';
import { partyWord } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { shortName, valueName, wordMeaning } from './policy-words.ts';

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

const isDay = (value: object): value is DayOfYear => 'month' in value && 'day' in value;

const dayWords = (language: Language, { month, day }: DayOfYear): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
  }).format(Date.UTC(2024, month - 1, day));

const isParty = (word: string): word is Party => parties.some((party) => party === word);

/** How a policy is said in words. */
export interface PolicyWords {
  readonly nameOf: (path: string) => string;
  /** Beside others of the same group. */
  readonly shortNameOf: (path: string) => string;
  readonly wordOf: (path: string, word: string) => string;
  /** A value as one line of text. */
  readonly say: (path: string, value: unknown) => string;
}

/** Says the values of a policy in the session's language. */
export const usePolicyWords = (): PolicyWords => {
  const { t, i18n } = useTranslation('policies');
  const { language } = useSession();
  const nameOf = (path: string): string => valueName(language, path);
  const shortNameOf = (path: string): string => shortName(language, path);
  const wordOf = (path: string, word: string): string =>
    wordMeaning(language, path, word) ?? (isParty(word) ? capitalised(partyWord(i18n, word)) : word);
  const say = (path: string, value: unknown): string => {
    if (value === undefined || value === null) return t('absent');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') {
      const number = value.toLocaleString(language, { maximumFractionDigits: 6, useGrouping: false });
      return path.includes('ithinWorkingDays') ? t('workingDays', { count: value }) : number;
    }
    if (typeof value === 'string') return wordOf(path, value);
    if (Array.isArray(value))
      return value.length === 0
        ? t('nothing')
        : value.map((each: unknown) => say(path, each)).join(typeof value[0] === 'object' ? '; ' : ', ');
    if (isDay(value)) return dayWords(language, value);
    return Object.entries(value)
      .map(([name, member]) => {
        const at = `${path}.${name}`;
        return `${shortNameOf(at).toLowerCase()}: ${say(at, member)}`;
      })
      .join(', ');
  };
  return { nameOf, shortNameOf, wordOf, say };
};
