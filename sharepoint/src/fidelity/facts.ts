import type { Fact } from './fact.ts';
import { answerFacts } from './facts/answers.ts';
import { changeFacts } from './facts/changes.ts';
import { fileFacts } from './facts/files.ts';
import { identityFacts } from './facts/identity.ts';
import { itemFacts } from './facts/items.ts';
import { listFacts } from './facts/lists.ts';
import { refusalFacts } from './facts/refusals.ts';
import { rightFacts } from './facts/rights.ts';
import { saveFacts } from './facts/saves.ts';

/** Everything that is tried of SharePoint, the same against the stand-in and against a tenant. */
export const facts = {
  ...identityFacts,
  ...answerFacts,
  ...listFacts,
  ...itemFacts,
  ...saveFacts,
  ...refusalFacts,
  ...rightFacts,
  ...fileFacts,
  ...changeFacts,
} as const satisfies Readonly<Record<string, Fact>>;

/** A fact's name. */
export type FactId = keyof typeof facts;

type Looked<F extends Fact> =
  | keyof F['relied']
  | (F extends { readonly taken: infer T } ? keyof T : never)
  | (F extends { readonly shows: readonly (infer S)[] } ? S : never);

/** Something that a fact looks at; English words for it. */
export type Observation = Extract<{ [Id in FactId]: Looked<(typeof facts)[Id]> }[FactId], string>;

/** All of them, in the order in which they are tried. */
export const factIds = Object.keys(facts) as readonly FactId[];

/** Rows of docs/stand-in.md that no fact tries, and why. */
export const rowsNotTried = {
  /** Takes a browser that is signed in by cookie. */
  F13: 'browser',
  /** Takes two people with different rights. */
  F16: 'people',
  /** Shows only when SharePoint is loaded until it throttles. */
  F40: 'load',
  F41: 'unused',
  F42: 'unused',
} as const;
