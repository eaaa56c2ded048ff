import type { Policy } from '../policy/index.ts';
import type { KeptKind } from './kept-record.ts';

type RuleName = keyof Policy['retention'];

/** What stands for a kind of its own, where a policy says it. */
const ownRules: Readonly<Partial<Record<KeptKind, RuleName>>> = {
  control: 'internal-control',
  extract: 'client-extract',
  authorisation: 'authorisation-review',
  'case-request': 'case-request',
  informing: 'informing',
  case: 'case',
};

/** The name of the rule, in a policy's `retention`, by which a kind of record is kept. */
export const retentionRuleOf = ({ retention }: Pick<Policy, 'retention'>, kind: KeptKind): RuleName => {
  const own = ownRules[kind];
  return own !== undefined && retention[own] !== undefined ? own : 'registration';
};

/**
 * For how many years a policy has a kind of record kept; undefined where it sets no time. What it says nothing of is kept as
 * long as a registration: the organisation sets. Source: P11, G1.
 */
export const yearsKept = (policy: Policy, kind: KeptKind): number | undefined => {
  const rule = policy.retention[retentionRuleOf(policy, kind)];
  return rule?.kind === 'years' ? rule.years : undefined;
};
