import type { Act } from '../access.ts';

const words: readonly (readonly [string, Act])[] = [
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
 * What a Swedish record system says was done: a known word, alone or before further words (`Läst anteckning`).
 * Other words are not guessed at. Source: LEAN, reading the log; VON, what logs must show.
 */
export const swedishActOf = (text: string): Act => {
  const said = text.toLowerCase().normalize('NFC');
  const known = words.find(
    ([word]) => said === word || (said.startsWith(word) && endsWord(said, word.length)),
  );
  return known?.[1] ?? 'unknown';
};

const endsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at] ?? '');
