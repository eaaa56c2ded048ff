import { parsePolicyText, type Policy } from '@loggkontroll/core/policy';
import {
  policyHash,
  policyVersionCommandOf,
  policyVersionDecider,
  policyVersionIdOf,
  versionsInForce,
  type PolicyVersion,
} from '@loggkontroll/core/policy-versions';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import type { PolicyVersions } from '@loggkontroll/sharepoint/records';
import { policies } from '@loggkontroll/sharepoint/schema';
import { endedPolicyKey, policyKey, settingVersions } from '@loggkontroll/sharepoint/settings';
import { everyRecord } from './every-record.ts';
import type { FaultyRecord, SettingFault } from './faults.ts';
import type { KindVisitor } from './record-kind.ts';

/** The versions of policies: made by administrators, or found in force by the bot. */
export const visitPolicies = <Result>(
  store: PolicyVersions,
  { visit }: KindVisitor<Result>,
): Promise<Result> =>
  visit({
    schema: policies,
    store,
    isDerived: () => false,
    mentions: () => [],
    process: { decider: policyVersionDecider, commandOf: policyVersionCommandOf },
  });

const readPolicy = (text: string): Policy | undefined => {
  const read = parsePolicyText(text);
  return read.ok ? read.value : undefined;
};

/**
 * Settings that say something else than what was activated: a version in other words than its record has, or one in force
 * that is not the one activated last. Of a policy that no record knows nothing is said: the bot has not looked yet.
 */
export const policySettingFaults = async (
  connection: Connection,
  store: PolicyVersions,
): Promise<readonly FaultyRecord[]> => {
  const versions: readonly PolicyVersion[] = (await everyRecord(store)).records.map(({ state }) => state);
  const hashes = new Map(versions.map(({ policyVersionId, sha256 }) => [policyVersionId, sha256]));
  const inForce = new Map(versionsInForce(versions).map(({ policy, sha256 }) => [policy.id, sha256]));
  const known = new Set(versions.map(({ policy }) => policy.id));
  const faulty: FaultyRecord[] = [];
  for (const prefix of [policyKey(''), endedPolicyKey('')]) {
    for (const [key, texts] of await settingVersions(connection, prefix)) {
      const faults = texts.flatMap(({ label, value }): readonly SettingFault[] => {
        const policy = readPolicy(value);
        const sha256 =
          policy && hashes.get(policyVersionIdOf({ policyId: policy.id, version: policy.version }));
        const differs = policy && sha256 !== undefined && policyHash(policy) !== sha256;
        return differs ? [{ code: 'policy-text-differs', version: label }] : [];
      });
      const policyId = key.slice(prefix.length);
      const newest = texts[0] && readPolicy(texts[0].value);
      const isSet = prefix === policyKey('') && newest !== undefined;
      const isOther = isSet && known.has(policyId) && policyHash(newest) !== inForce.get(policyId);
      const all = isOther ? [...faults, { code: 'policy-not-activated' } as const] : faults;
      if (all.length > 0) faulty.push({ list: 'Settings', recordId: key, faults: all });
    }
  }
  return faulty;
};
