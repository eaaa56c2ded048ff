import { parsePolicyText, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { policyKey, plannedKey } from '@loggkontroll/sharepoint/settings';
import type { Setting, Settings } from '@loggkontroll/sharepoint/settings';

/** What the Register's settings say to the web parts. */
export interface Rules {
  /** The organisation's policies, or those the suite ships where it has set none. */
  readonly policies: readonly Policy[];
  /** Periods whose plan has placed its orders, policy by policy. */
  readonly plannedPeriods: (policyId: string) => readonly string[];
}

const startsWith =
  (prefix: string) =>
  ({ key }: Setting): boolean =>
    key.startsWith(prefix);

/** One request. A policy that cannot be read is left out: the tab tells its administrator what is wrong with it. */
export const readRules = async (settings: Settings): Promise<Rules> => {
  const all = await settings.all();
  const own = all
    .filter(startsWith(policyKey('')))
    .map(({ value }) => parsePolicyText(value))
    .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  return {
    policies: own.length > 0 ? own : Object.values(shippedPolicies),
    plannedPeriods: (policyId) => {
      const prefix = plannedKey(policyId, '');
      return all.filter(startsWith(prefix)).map(({ key }) => key.slice(prefix.length));
    },
  };
};
