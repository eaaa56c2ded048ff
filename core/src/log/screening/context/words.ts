import { createDictionary, type Dictionary } from '../dictionary.ts';

/** The texts of a context in the making. */
export interface ContextWords {
  readonly subjects: Dictionary;
  readonly clients: Dictionary;
  readonly surnames: Dictionary;
}

/** Only the empty text, which stands for nothing. */
export const createContextWords = (): ContextWords => ({
  subjects: createDictionary(['']),
  clients: createDictionary(['']),
  surnames: createDictionary(['']),
});
