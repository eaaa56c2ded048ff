import { addedTexts, dictionaryNames, type Dictionaries, type DictionaryName } from './dictionaries.ts';
import { keptColumns, keptWidth, type KeptColumn, type KeptRows } from './kept-rows.ts';
import { pairMonthWidth, type PairMonths } from './pair-months.ts';
import type { Tally } from './tally.ts';

/**
 * What one screening knows when it has taken its part of a log: plain data that can be posted between threads, for another
 * screening of the same context, rules and scope to absorb. Codes in the arrays are those of the part.
 */
export interface ScreeningPart {
  /** The texts of each dictionary from the first that the context does not know. */
  readonly texts: Readonly<Record<DictionaryName, readonly string[]>>;
  readonly pairMonths: Uint32Array<ArrayBuffer>;
  readonly keptRows: Uint32Array<ArrayBuffer>;
  readonly tally: Tally;
}

/** What is taken in and given out. */
export interface PartKeeping {
  readonly dictionaries: Dictionaries;
  /** How many texts each dictionary had from the beginning. */
  readonly known: Readonly<Record<DictionaryName, number>>;
  readonly pairs: PairMonths;
  readonly kept: KeptRows;
  readonly tally: Tally;
}

/** The buffers of a part, to be transferred rather than copied. */
export const transferablesOf = ({ pairMonths, keptRows }: ScreeningPart): ArrayBuffer[] => [
  pairMonths.buffer,
  keptRows.buffer,
];

/** Everything a screening knows; not a copy, since it is not to be used any more. */
export const partOf = ({ dictionaries, known, pairs, kept, tally }: PartKeeping): ScreeningPart => ({
  texts: addedTexts(dictionaries, known),
  pairMonths: pairs.words.subarray(0, pairs.size * pairMonthWidth),
  keptRows: kept.words.subarray(0, kept.size * keptWidth),
  tally,
});

type Codes = Readonly<Record<DictionaryName, (code: number) => number>>;

/** For each dictionary, which code here a code of the part has. */
const codesHere = ({ dictionaries: { lists }, known }: PartKeeping, { texts }: ScreeningPart): Codes =>
  Object.fromEntries(
    dictionaryNames.map((name) => {
      const here = Uint32Array.from(texts[name], (text) => lists[name].code(text));
      const before = known[name];
      return [name, (code: number) => (code < before ? code : (here[code - before] ?? 0))];
    }),
  ) as Codes;

/** Takes in the rows and texts of a part, with its codes made ours; what it counted is for the caller to add. */
export const absorbPart = (here: PartKeeping, part: ScreeningPart, lines: number): void => {
  const codes = codesHere(here, part);
  absorbPairs(here.pairs, part.pairMonths, codes);
  absorbRows(here.kept, part.keptRows, codes, lines);
};

const absorbPairs = (pairs: PairMonths, theirs: Uint32Array, codes: Codes): void => {
  pairs.makeRoom(Math.max(pairs.size, theirs.length / pairMonthWidth));
  for (let at = 0; at < theirs.length; at += pairMonthWidth) {
    const place = pairs.place(
      codes.subjects(theirs[at] ?? 0),
      codes.clients(theirs[at + 1] ?? 0),
      theirs[at + 2] ?? 0,
    );
    pairs.words[place + 3] = (pairs.words[place + 3] ?? 0) | (theirs[at + 3] ?? 0);
    pairs.words[place + 5] = (pairs.words[place + 5] ?? 0) | (theirs[at + 5] ?? 0);
  }
};

const dictionaryOf: Partial<Readonly<Record<KeptColumn, DictionaryName>>> = {
  account: 'subjects',
  client: 'clients',
  name: 'names',
  unit: 'units',
  actText: 'texts',
  part: 'texts',
  ipAddress: 'texts',
  workstation: 'texts',
};

const absorbRows = (kept: KeptRows, theirs: Uint32Array, codes: Codes, lines: number): void => {
  const first = kept.size * keptWidth;
  kept.addAll(theirs);
  for (const [column, list] of Object.entries(dictionaryOf) as [KeptColumn, DictionaryName][]) {
    const code = codes[list];
    for (let at = first + keptColumns[column]; at < kept.size * keptWidth; at += keptWidth) {
      kept.words[at] = code(kept.words[at] ?? 0);
    }
  }
  if (lines === 0) return;
  for (let at = first + keptColumns.line; at < kept.size * keptWidth; at += keptWidth) {
    kept.words[at] = (kept.words[at] ?? 0) + lines;
  }
};
