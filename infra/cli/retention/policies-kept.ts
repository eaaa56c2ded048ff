import { ffsPolicy, parsePolicyText, shippedPolicies, type Policy } from '@loggkontroll/core/policy';
import type { DisposalMeans } from '@loggkontroll/core/retention';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { endedPolicyKey, policyKey, settingVersions } from '@loggkontroll/sharepoint/settings';

const parsed = (text: string): readonly Policy[] => {
  const read = parsePolicyText(text);
  return read.ok ? [read.value] : [];
};

/** The policies as the Register has them, in every version that it has had: as the bot finds them. */
export const policiesKept = async (connection: Connection): Promise<DisposalMeans['policyOf']> => {
  const kept = await settingVersions(connection, policyKey(''));
  const ended = await settingVersions(connection, endedPolicyKey(''));
  const versions = [...kept.values(), ...ended.values()].flatMap((texts) =>
    texts.flatMap(({ value }) => parsed(value)),
  );
  const set = [...kept.values()].flatMap(([newest]) => (newest === undefined ? [] : parsed(newest.value)));
  const inForce = kept.size === 0 ? [ffsPolicy] : set;
  return (policyId, version) => {
    if (version === undefined) return inForce.find(({ id }) => id === policyId);
    const shipped = shippedPolicies[policyId];
    return [...inForce, ...(shipped === undefined ? [] : [shipped]), ...versions].find(
      (policy) => policy.id === policyId && policy.version === version,
    );
  };
};
