import { ffsPolicy, parsePolicyText, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { policyVersionIdOf, versionsInForce } from '@loggkontroll/core/policy-versions';
import type { PolicyVersion, PolicyVersionEvent } from '@loggkontroll/core/policy-versions';
import type { Connection } from '../connection/index.ts';
import { openPolicyVersions } from '../records/index.ts';
import type { PolicyVersions, StoredRecord } from '../records/index.ts';
import { openSettings, plannedKey, policyKey } from '../settings/index.ts';

/** A version as it is stored. */
export type StoredVersion = StoredRecord<PolicyVersion, PolicyVersionEvent>;

/** A version of a policy that can be looked at, and how it stands. */
export interface KnownPolicy {
  readonly policy: Policy;
  /** `set`: in force, and not yet recorded. `coming`: activated, and not yet in the settings. */
  readonly standing: PolicyVersion['status'] | 'shipped' | 'set' | 'coming' | 'default';
  readonly stored?: StoredVersion;
}

/** Everything that is known of policies. */
export interface KnownPolicies {
  readonly versions: readonly KnownPolicy[];
  readonly inForce: readonly Policy[];
  /** None is set, so that one holds by default. */
  readonly byDefault: boolean;
  /** The periods of a policy whose orders are placed. */
  readonly plannedOf: (policyId: string) => readonly string[];
}

/** Whether it holds, or will as soon as the bot has seen it. */
export const isInForce = ({ standing }: KnownPolicy): boolean =>
  standing === 'active' || standing === 'set' || standing === 'coming' || standing === 'default';

const readAll = async (store: PolicyVersions): Promise<readonly StoredVersion[]> => {
  const records: StoredVersion[] = [];
  let page = await store.list({ where: {}, pageSize: 1000 });
  for (;;) {
    records.push(...page.records);
    if (page.more === undefined) return records;
    page = await page.more();
  }
};

const isSame = (a: Policy, b: Policy): boolean => a.id === b.id && a.version === b.version;

const standingOf = (
  state: PolicyVersion,
  latest: readonly PolicyVersion[],
  set: readonly Policy[],
): KnownPolicy['standing'] => {
  if (state.status !== 'active') return state.status;
  if (set.some((policy) => isSame(policy, state.policy))) return 'active';
  return latest.some(({ policyVersionId }) => policyVersionId === state.policyVersionId)
    ? 'coming'
    : 'superseded';
};

/** For administrators. Two requests. */
export const loadPolicies = async (connection: Connection): Promise<KnownPolicies> => {
  const [stored, settings] = await Promise.all([
    readAll(openPolicyVersions(connection)),
    openSettings(connection).all(),
  ]);
  const set = settings
    .filter(({ key }) => key.startsWith(policyKey('')))
    .flatMap(({ value }) => {
      const read = parsePolicyText(value);
      return read.ok ? [read.value] : [];
    });
  const byDefault = set.length === 0;
  const states = stored.map(({ state }) => state);
  const latest = versionsInForce(states);
  const recorded = stored
    .filter(({ state }) => state.status !== 'discarded')
    .map((record): KnownPolicy => ({
      policy: record.state.policy,
      standing: standingOf(record.state, latest, set),
      stored: record,
    }));
  const isKnown = (policy: Policy): boolean =>
    states.some(
      ({ policyVersionId }) =>
        policyVersionId === policyVersionIdOf({ policyId: policy.id, version: policy.version }),
    );
  const unrecorded = set
    .filter((policy) => !isKnown(policy))
    .map((policy) => ({ policy, standing: 'set' as const }));
  const shipped = Object.values(shippedPolicies)
    .filter((policy) => !isKnown(policy) && !set.some((each) => isSame(each, policy)))
    .map((policy): KnownPolicy => ({
      policy,
      standing: byDefault && policy === ffsPolicy ? 'default' : 'shipped',
    }));
  return {
    versions: [...recorded, ...unrecorded, ...shipped],
    inForce: byDefault ? [ffsPolicy] : set,
    byDefault,
    plannedOf: (policyId) => {
      const prefix = plannedKey(policyId, '');
      return settings
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ key }) => key.slice(prefix.length).split('/')[0] ?? '');
    },
  };
};

/** The version with this id and number. */
export const versionIn = (
  { versions }: KnownPolicies,
  policyId: string | undefined,
  version: string | undefined,
): KnownPolicy | undefined =>
  versions.find(({ policy }) => policy.id === policyId && String(policy.version) === version);
