import { actCodes, type CodedRows, type Dictionaries, type LogRow } from '@loggkontroll/core/log';

/** Words for what was done that are not known, each with the number of rows that say so: plain data that can be posted. */
export type UnknownWords = readonly (readonly [word: string, rows: number])[];

const unknown = actCodes.indexOf('unknown');

/** A log whose act is free text has no end of words: this many are told apart, and the rest counted together. */
const toldApart = 1000;

/** Counts the words of the rows that pass, whoever they are about. */
export const countUnknownWords = (dictionaries: Dictionaries) => {
  const byCode = new Map<number, number>();
  const count = (code: number): void => {
    const known = byCode.has(code) || byCode.size < toldApart ? code : 0;
    byCode.set(known, (byCode.get(known) ?? 0) + 1);
  };
  return {
    rows: ({ act, actText, length }: CodedRows): void => {
      for (let row = 0; row < length; row++) if (act[row] === unknown) count(actText[row] ?? 0);
    },
    row: ({ act, actText }: LogRow): void => {
      if (act === 'unknown') count(dictionaries.text(actText));
    },
    words: (): UnknownWords =>
      Array.from(byCode, ([code, rows]) => [dictionaries.lists.texts.text(code), rows] as const),
  };
};

/** Adds what one part of the logs has to what is known of the others. */
export const addWords = (all: Map<string, number>, words: UnknownWords): void => {
  for (const [word, rows] of words) all.set(word, (all.get(word) ?? 0) + rows);
};
