import type { Act } from '../access.ts';

/** Words for what was done, in lower case. */
export type ActWords = readonly (readonly [string, Act])[];

const swedish: ActWords = [
  ['läst', 'read'],
  ['öppnat', 'read'],
  ['visat', 'read'],
  ['ändrat', 'changed'],
  ['skapat', 'created'],
  ['upprättat', 'created'],
  ['skrivit ut', 'printed'],
  ['utskrift', 'printed'],
  ['kopierat', 'copied'],
];

/**
 * What a log says was done, by its words: one of `words` alone or before further words (`Läst anteckning`), the longest
 * first. Other words are not guessed at.
 */
export const actsBy = (words: ActWords): ((text: string) => Act) => {
  const longestFirst = words.toSorted(([a], [b]) => b.length - a.length);
  return (text) => {
    const said = text.toLowerCase().normalize('NFC');
    const known = longestFirst.find(
      ([word]) => said === word || (said.startsWith(word) && endsWord(said, word.length)),
    );
    return known?.[1] ?? 'unknown';
  };
};

/** What a Swedish record system says was done. Source: LEAN, reading the log; VON, what logs must show. */
export const swedishActOf = actsBy(swedish);

const endsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at] ?? '');
