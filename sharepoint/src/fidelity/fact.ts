import type { Bench } from './bench.ts';

type Value = string | number | boolean;

/** What a fact has seen, by what it looked at. Numbers, yes or no, and SharePoint's codes: nobody's name, no address. */
export type Seen = Readonly<Record<string, Value>>;

/** What ought to be seen; of several values any will do. */
type Expected = Readonly<Record<string, Value | readonly Value[]>>;

/** Something that is taken to be true of SharePoint. */
export interface Fact {
  /** The rows of the table in docs/stand-in.md that it tries. */
  readonly rows: readonly string[];
  /** Whether it only reads, makes a list of its own, or fills one with more rows than the list view threshold. */
  readonly by: 'reading' | 'trying' | 'filling';
  /** What the suite relies on: with anything else, something in it does not work. */
  readonly relied: Expected;
  /** What the stand-in takes to be so besides. The suite works all the same where SharePoint does otherwise. */
  readonly taken?: Expected;
  /** What is told also when it is as expected. */
  readonly shows?: readonly string[];
  readonly observe: (bench: Bench) => Promise<Seen>;
}

/** Something that was otherwise than expected. */
export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
}

/** Why a fact was not tried. */
export type NotTried =
  | 'not-asked'
  | 'not-filled'
  | 'forbidden'
  | 'signed-out'
  | 'throttled'
  | 'unreachable'
  | 'token-unreadable'
  | 'no-other-site';

/** What came of a fact. `otherwise`: SharePoint does not as the stand-in does, in what the suite does not rely on. */
export type Finding =
  | {
      readonly verdict: 'as-expected' | 'otherwise' | 'differs';
      readonly seen: Seen;
      readonly differences: readonly Difference[];
    }
  | { readonly verdict: 'not-tried'; readonly why: NotTried };

/** Thrown by a fact that cannot be tried here. */
export class CannotTry extends Error {
  override readonly name = 'CannotTry';
  readonly why: NotTried;

  constructor(why: NotTried) {
    super(why);
    this.why = why;
  }
}

const isOneOf = (seen: Value | undefined, expected: Value | readonly Value[]): boolean =>
  seen !== undefined && [expected].flat().includes(seen);

const differencesIn = (expected: Expected, seen: Seen): readonly Difference[] =>
  Object.entries(expected).flatMap(([what, wanted]) =>
    isOneOf(seen[what], wanted)
      ? []
      : [{ what, expected: [wanted].flat().join(' / '), seen: String(seen[what] ?? '–') }],
  );

/** What is to be said of what a fact has seen. */
export const judge = ({ relied, taken = {} }: Pick<Fact, 'relied' | 'taken'>, seen: Seen): Finding => {
  const wrong = differencesIn(relied, seen);
  const other = differencesIn(taken, seen);
  const verdict = wrong.length > 0 ? 'differs' : other.length > 0 ? 'otherwise' : 'as-expected';
  return { verdict, seen, differences: [...wrong, ...other] };
};
