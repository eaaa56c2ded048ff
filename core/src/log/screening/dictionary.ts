/** Gives every text a small integer of its own, counted from 0 in the order in which the texts first come. */
export interface Dictionary {
  code(text: string): number;
  /** The code of a text if it has one. */
  find(text: string): number | undefined;
  /** The text of a code that was given; empty for others. */
  text(code: number): string;
  size(): number;
}

/** A dictionary that already knows some texts: the code of each is its place. */
export const createDictionary = (known: readonly string[]): Dictionary => {
  const texts = known.slice();
  const codes = new Map(texts.map((text, code) => [text, code]));
  return {
    code: (text) => {
      const found = codes.get(text);
      if (found !== undefined) return found;
      codes.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => codes.get(text),
    text: (code) => texts[code] ?? '',
    size: () => texts.length,
  };
};

/** The texts that got a code since the dictionary had `size` of them. */
export const textsSince = (dictionary: Dictionary, size: number): string[] =>
  Array.from({ length: dictionary.size() - size }, (_, index) => dictionary.text(size + index));
