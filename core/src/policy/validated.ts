import { parsePolicy } from './parse.ts';
import type { Policy, PolicyInput } from './schema.ts';

/** A shipped policy as one that can be followed; throws when it cannot. */
export const validated = (input: PolicyInput): Policy => {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(`A shipped policy is invalid: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
};
