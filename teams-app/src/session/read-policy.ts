import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { UnusablePolicy } from '@loggkontroll/ui/components';

/** The organisation's policy stands in Settings but cannot be used. */
export class PolicyUnusable extends Error {
  override readonly name = 'PolicyUnusable';
  readonly unusable: UnusablePolicy;

  constructor(unusable: UnusablePolicy) {
    super(unusable.problem.code);
    this.unusable = unusable;
  }
}

/** The policy that the organisation has set, or the shipped one. One request. */
export const readPolicy = async (connection: Connection): Promise<Policy> => {
  const setting = await openSettings(connection).get(policyKey(ffsPolicy.id));
  if (setting === undefined) return ffsPolicy;
  const policy = parsePolicyText(setting.value);
  if (!policy.ok) throw new PolicyUnusable({ setting: setting.key, problem: policy.refusal });
  return policy.value;
};
