import { ffsPolicy, parsePolicyText, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Settings } from '@loggkontroll/sharepoint/settings';
import type { Log } from './log.ts';
import { remembered } from './remembered.ts';

/** The routines that the organisation follows, as it has set them; what ships where it has set none. */
export type Policies = () => Promise<readonly Policy[]>;

/**
 * Reads the policies from the settings. One that cannot be used is left out, and the log says what is wrong where: what
 * hangs on it waits until it is corrected, and everything else goes on.
 */
export const createPolicies = (settings: Pick<Settings, 'all'>, log: Log, forMs: number): Policies =>
  remembered(async () => {
    const kept = await settings.all('policy/');
    if (kept.length === 0) return [ffsPolicy];
    return kept.flatMap(({ key, value }) => {
      const read = parsePolicyText(value);
      if (read.ok) return [read.value];
      log.error({ setting: key, ...read.refusal }, 'policy unusable');
      return [];
    });
  }, forMs);

/** A policy in one of its versions; undefined when nobody has kept it. */
export type PolicyAt = (policyId: string, version: number) => Promise<Policy | undefined>;

/** Looks among the policies in force, among what ships, and then in what the settings have said before. */
export const createPolicyAt = (
  policies: Policies,
  formerTexts: (policyId: string) => Promise<readonly string[]>,
): PolicyAt => {
  const known = new Map<string, Policy>();
  return async (policyId, version) => {
    const isIt = (policy: Policy | undefined): policy is Policy =>
      policy?.id === policyId && policy.version === version;
    const name = `${policyId} ${String(version)}`;
    const found = (await policies()).find(isIt) ?? known.get(name) ?? [shippedPolicies[policyId]].find(isIt);
    if (found !== undefined) return found;
    for (const text of await formerTexts(policyId)) {
      const read = parsePolicyText(text);
      if (!read.ok || !isIt(read.value)) continue;
      known.set(name, read.value);
      return read.value;
    }
    return undefined;
  };
};
