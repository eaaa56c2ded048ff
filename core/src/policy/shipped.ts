import { ffs } from './ffs/policy.ts';
import { parsePolicy } from './parse.ts';
import type { Policy, PolicyInput } from './schema.ts';

/** The FFS routine, validated. Source: seed routine FFS; see `policy/ffs`. */
export const ffsPolicy: Policy = validated(ffs);

/** The policies that the suite ships, by id. */
export const shippedPolicies: Readonly<Record<string, Policy>> = { [ffsPolicy.id]: ffsPolicy };

function validated(input: PolicyInput): Policy {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(`A shipped policy is invalid: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
}
