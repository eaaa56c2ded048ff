import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy, PolicyRefusal } from '@loggkontroll/core/policy';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';

/** The organisation's policy stands in Settings but cannot be used. */
export class PolicyUnreadable extends Error {
  override readonly name = 'PolicyUnreadable';
  readonly refusal: PolicyRefusal;

  constructor(refusal: PolicyRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The policy that the organisation has set, or the shipped one. One request. */
export const readPolicy = async (connection: Connection): Promise<Policy> => {
  const setting = await openSettings(connection).get(policyKey(ffsPolicy.id));
  if (setting === undefined) return ffsPolicy;
  const policy = parsePolicyText(setting.value);
  if (!policy.ok) throw new PolicyUnreadable(policy.refusal);
  return policy.value;
};
