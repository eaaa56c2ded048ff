import type { UnknownWords } from '../screen/unknown-words.ts';

const told = 10;
const number = /\d/;

/** The words that most rows say, with how many; those with digits are not named, since they may name somebody. */
export const wordsAndRows = (
  words: UnknownWords,
  { open, others }: { readonly open: string; readonly others: string },
): string => {
  const most = words.toSorted(([, a], [, b]) => b - a);
  const named = most.filter(([word]) => word !== '' && !number.test(word)).slice(0, told);
  const rest = most.filter((one) => !named.includes(one)).reduce((sum, [, rows]) => sum + rows, 0);
  return [
    ...named.map(([word, rows]) => `${open}${word}” (${rows})`),
    ...(rest === 0 ? [] : [`${others} (${rest})`]),
  ].join(', ');
};
