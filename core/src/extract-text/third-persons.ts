const identityNumber = /\d{6}(\d{2})?[-+ ]?\d{4}/;

/** Names shorter than this are found in ordinary words. */
const shortest = 3;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortest);

/**
 * Whether a text of the log's own tells of somebody: it has something like a personal identity number, or a word of one
 * of the names or accounts. Errs towards masking: a client misses the name of a folder rather than reads of a neighbour.
 */
export const namesSomebody = (names: Iterable<string>): ((text: string) => boolean) => {
  const words = new Set([...names].flatMap(wordsOf));
  return (text) => identityNumber.test(text) || wordsOf(text).some((word) => words.has(word));
};
