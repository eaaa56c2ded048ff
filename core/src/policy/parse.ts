import { accept, refuse, type Result } from '../result/index.ts';
import { problemsOfForm } from './problems-of-form.ts';
import { problemsOfSources } from './problems-of-sources.ts';
import type { PolicyRefusal } from './problem.ts';
import { policySchema, type Policy } from './schema.ts';

/**
 * Validates a policy, given as parsed JSON. Refuses with the first thing wrong; {@link policyProblems} tells them all.
 */
export const parsePolicy = (json: unknown): Result<Policy, PolicyRefusal> => {
  const read = check(json);
  return 'policy' in read ? accept(read.policy) : refuse(read.first);
};

/** As {@link parsePolicy}, for a text. */
export const parsePolicyText = (text: string): Result<Policy, PolicyRefusal> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'policy-not-json' });
  }
  return parsePolicy(json);
};

/**
 * Everything that is wrong with a policy given as parsed JSON, unknown fields first since they explain missing ones;
 * empty if it is valid. Where the form is wrong, sources are not looked at yet.
 */
export const policyProblems = (json: unknown): readonly PolicyRefusal[] => {
  const read = check(json);
  return 'policy' in read ? [] : [read.first, ...read.rest];
};

type Checked =
  { readonly policy: Policy } | { readonly first: PolicyRefusal; readonly rest: readonly PolicyRefusal[] };

function check(json: unknown): Checked {
  const read = policySchema.safeParse(json);
  const problems = read.success
    ? problemsOfSources(read.data)
    : problemsOfForm(policySchema, json, read.error.issues).sort((a, b) => rank(a) - rank(b));
  const [first, ...rest] = problems;
  if (first !== undefined) return { first, rest };
  if (!read.success) throw new Error('A policy was refused without a reason.');
  return { policy: read.data };
}

function rank({ code }: PolicyRefusal): number {
  return code === 'policy-unknown-field' ? 0 : 1;
}
