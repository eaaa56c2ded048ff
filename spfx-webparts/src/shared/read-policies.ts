import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { policyKey, plannedKey } from '@loggkontroll/sharepoint/settings';
import type { Setting, Settings } from '@loggkontroll/sharepoint/settings';
import type { UnusablePolicy } from '@loggkontroll/ui/components';

/** What the Register's settings say to the web parts. */
export interface Rules {
  /** The organisation's policies, or the FFS routine where it has set none. */
  readonly policies: readonly Policy[];
  /** One of the organisation's that cannot be used: what the others demand says too little then. */
  readonly unusable: UnusablePolicy | undefined;
  /** Periods whose plan has placed its orders, or those of a department, policy by policy. */
  readonly plannedPeriods: (policyId: string, departmentId?: string) => readonly string[];
}

const startsWith =
  (prefix: string) =>
  ({ key }: Setting): boolean =>
    key.startsWith(prefix);

/** One request. */
export const readRules = async (settings: Settings): Promise<Rules> => {
  const all = await settings.all();
  const read = all
    .filter(startsWith(policyKey('')))
    .map(({ key, value }) => ({ setting: key, parsed: parsePolicyText(value) }));
  const own = read.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []));
  const [unusable] = read.flatMap(({ setting, parsed }) =>
    parsed.ok ? [] : [{ setting, problem: parsed.refusal }],
  );
  return {
    unusable,
    policies: own.length > 0 ? own : [ffsPolicy],
    plannedPeriods: (policyId, departmentId) => {
      const prefix = plannedKey(policyId, '');
      return all.filter(startsWith(prefix)).flatMap(({ key }) => {
        const [period = '', department] = key.slice(prefix.length).split('/');
        return department === undefined || department === departmentId ? [period] : [];
      });
    },
  };
};
