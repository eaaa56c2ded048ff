import type { AccessDecision } from '@loggkontroll/core/policy';
import type { Authorisation } from '@loggkontroll/core/workflow';

/** What the policy lets whoever decides decide of somebody’s access. */
export const decisionsOf = ({ rules, scope, branch }: Authorisation): readonly AccessDecision[] => {
  const route = scope === 'unit' ? rules.branches[branch] : rules.protectedPersons;
  return route?.decisions ?? [];
};
