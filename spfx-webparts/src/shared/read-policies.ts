import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { informingToldKey, policyKey, plannedKey } from '@loggkontroll/sharepoint/settings';
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
  /** What the bot has told of informing in a department; undefined where it has not, or told others alone. */
  readonly informingTold: (departmentId: string) => string | undefined;
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
    informingTold: (departmentId) => all.find(({ key }) => key === informingToldKey(departmentId))?.value,
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
