import { ffs } from './ffs/policy.ts';
import { lean } from './lean/policy.ts';
import { npo } from './npo/policy.ts';
import { parsePolicy } from './parse.ts';
import { r1177 } from './r1177/policy.ts';
import type { Policy, PolicyInput } from './schema.ts';
import { von } from './von/policy.ts';

/** The FFS routine, validated. Source: seed routine FFS; see `policy/ffs`. It holds where an organisation has set none. */
export const ffsPolicy: Policy = validated(ffs);

/**
 * The policies that the suite ships, by id. An organisation follows those that it has set; where it has set none,
 * {@link ffsPolicy} holds, and no other.
 */
export const shippedPolicies: Readonly<Record<string, Policy>> = Object.fromEntries(
  [ffsPolicy, ...[von, r1177, npo, lean].map((input) => validated(input))].map((policy) => [
    policy.id,
    policy,
  ]),
);

function validated(input: PolicyInput): Policy {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(`A shipped policy is invalid: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
}
