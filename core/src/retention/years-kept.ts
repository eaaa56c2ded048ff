import type { Policy } from '../policy/index.ts';
import type { KeptKind } from './kept-record.ts';

const ruleOf = ({ retention }: Policy, kind: KeptKind): Policy['retention']['registration'] => {
  switch (kind) {
    case 'control':
      return retention['internal-control'] ?? retention.registration;
    case 'extract':
      return retention['client-extract'] ?? retention.registration;
    case 'authorisation':
      return retention['authorisation-review'] ?? retention.registration;
    case 'case-request':
      return retention['case-request'] ?? retention.registration;
    case 'informing':
      return retention.informing ?? retention.registration;
    case 'case':
      return retention.case;
    case 'order':
    case 'review':
    case 'registration':
    case 'targeted':
    case 'plan':
    case 'signature':
      return retention.registration;
  }
};

/**
 * For how many years a policy has a kind of record kept; undefined where it sets no time. What it says nothing of is kept as
 * long as a registration: the organisation sets. Source: P11, G1.
 */
export const yearsKept = (policy: Policy, kind: KeptKind): number | undefined => {
  const rule = ruleOf(policy, kind);
  return rule.kind === 'years' ? rule.years : undefined;
};
