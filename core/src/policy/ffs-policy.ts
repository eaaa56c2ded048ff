import { ffs } from './ffs/policy.ts';
import type { Policy } from './schema.ts';
import { validated } from './validated.ts';

/** The FFS routine, validated. Source: seed routine FFS; see `policy/ffs`. It holds where an organisation has set none. */
export const ffsPolicy: Policy = validated(ffs);
