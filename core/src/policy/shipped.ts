import { ffsPolicy } from './ffs-policy.ts';
import { lean } from './lean/policy.ts';
import { npo } from './npo/policy.ts';
import { r1177 } from './r1177/policy.ts';
import type { Policy } from './schema.ts';
import { validated } from './validated.ts';
import { von } from './von/policy.ts';

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
