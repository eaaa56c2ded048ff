import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { UnusablePolicy } from '@loggkontroll/ui/components';

/** The organisation has set policies, and none of them can be used. */
export class PolicyUnusable extends Error {
  override readonly name = 'PolicyUnusable';
  readonly unusable: readonly UnusablePolicy[];

  constructor(unusable: readonly UnusablePolicy[]) {
    super(unusable.map(({ problem }) => problem.code).join());
    this.unusable = unusable;
  }
}

/** What the settings say of policies. */
export interface PoliciesRead {
  /** Those in force; where the organisation has set none, the one that holds then. */
  readonly policies: readonly [Policy, ...Policy[]];
  /** Those that stand in the settings and cannot be used; what follows the others goes on. */
  readonly unusable: readonly UnusablePolicy[];
}

/** One request. Throws {@link PolicyUnusable}. */
export const readPolicies = async (connection: Connection): Promise<PoliciesRead> => {
  const settings = await openSettings(connection).all(policyKey(''));
  const policies: Policy[] = [];
  const unusable: UnusablePolicy[] = [];
  for (const { key, value } of settings) {
    const read = parsePolicyText(value);
    if (read.ok) policies.push(read.value);
    else unusable.push({ setting: key, problem: read.refusal });
  }
  const [first, ...others] = settings.length === 0 ? [ffsPolicy] : policies;
  if (first === undefined) throw new PolicyUnusable(unusable);
  return { policies: [first, ...others], unusable };
};
