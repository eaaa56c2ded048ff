/**
 * One thing that is wrong with a policy. `path` names the place, such as `systematic.branches.provider.sample.clusters`;
 * it is empty for the policy as a whole.
 */
export type PolicyRefusal =
  /** The text is no JSON. */
  | { readonly code: 'policy-not-json' }
  /** A field that no policy has; `suggestion` is the nearest field that could stand there, if one is near. */
  | { readonly code: 'policy-unknown-field'; readonly path: string; readonly suggestion?: string }
  | { readonly code: 'policy-missing-field'; readonly path: string }
  /** `expected` is one of the words below. */
  | { readonly code: 'policy-wrong-type'; readonly path: string; readonly expected: PolicyValueType }
  /** A word that is none of those allowed; `suggestion` is the nearest, if one is near. */
  | {
      readonly code: 'policy-unknown-value';
      readonly path: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  /** A number (or the length of a list) outside its bounds; a bound that is absent is no bound. */
  | {
      readonly code: 'policy-out-of-bounds';
      readonly path: string;
      readonly least?: number;
      readonly most?: number;
    }
  /** A text or number that does not have its form: a date, a time of day, an id, a day that not every year has. */
  | { readonly code: 'policy-malformed-value'; readonly path: string }
  /** A time that should lie after another lies before it. */
  | { readonly code: 'policy-ends-before-it-begins'; readonly path: string }
  /** A part that must hold something is empty. */
  | { readonly code: 'policy-empty'; readonly path: string }
  /** The policy does not say where this value comes from. */
  | { readonly code: 'policy-value-without-source'; readonly path: string }
  /** A source for a path that the policy does not have. */
  | { readonly code: 'policy-source-without-value'; readonly path: string; readonly suggestion?: string };

/** What a value ought to be. */
export type PolicyValueType = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'group' | 'nothing';
