import type { Policy } from '@loggkontroll/core/policy';
import type { Session } from './session.ts';

/** The policy under which a record was made. */
export interface MadeUnder {
  readonly policyId: string;
  readonly policyVersion: number;
}

/**
 * The version that a record names, whatever has been set since; undefined when nobody has kept it. Where it is not in
 * force, the ones that ship are fetched; only a version that is none of those either costs requests to SharePoint.
 */
export const policyAt = async (
  { policies, connection }: Pick<Session, 'policies' | 'connection'>,
  { policyId, policyVersion }: MadeUnder,
): Promise<Policy | undefined> => {
  const inForce = policies.find(({ id, version }) => id === policyId && version === policyVersion);
  if (inForce !== undefined) return inForce;
  const { keptPolicy } = await import('./kept-policy.ts');
  return keptPolicy(connection, policyId, policyVersion);
};
