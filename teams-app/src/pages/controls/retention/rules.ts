import { keptKinds, retentionRuleOf, yearsKept } from '@loggkontroll/core/retention';
import type { Forecast, ForecastRow, KeptKind } from '@loggkontroll/core/retention';
import { sourceOf } from '@loggkontroll/core/policy';
import type { Policy, Source } from '@loggkontroll/core/policy';

/** What goes by one rule of one policy. */
export interface RuleRows {
  readonly kind: KeptKind;
  readonly policyId: string | undefined;
  readonly years: number | undefined;
  /** Where the rule stands; undefined where it is another version's than the one in force. */
  readonly source: Source | undefined;
  readonly rows: readonly ForecastRow[];
}

const sourceIn = (
  policies: readonly Policy[],
  { kind, policyId, years }: ForecastRow,
): Source | undefined => {
  const policy = policies.find(({ id }) => id === policyId);
  if (policy === undefined || yearsKept(policy, kind) !== years) return undefined;
  return sourceOf(policy, `retention.${retentionRuleOf(policy, kind)}`);
};

/** A forecast by kind, policy and rule, with where the rule comes from. */
export const rulesOf = (
  { rows }: Pick<Forecast, 'rows'>,
  policies: readonly Policy[],
): readonly RuleRows[] => {
  const groups = new Map<string, [ForecastRow, ...ForecastRow[]]>();
  for (const row of rows) {
    const key = [row.kind, row.policyId ?? '', row.years ?? ''].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .map((group) => {
      const [{ kind, policyId, years }] = group;
      return { kind, policyId, years, source: sourceIn(policies, group[0]), rows: group };
    })
    .sort((a, b) => keptKinds.indexOf(a.kind) - keptKinds.indexOf(b.kind));
};
