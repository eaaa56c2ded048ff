import type { Policy } from '@loggkontroll/core/policy';
import { nextVersionOf, policyHash, policyVersionIdOf } from '@loggkontroll/core/policy-versions';
import type { PolicyVersionRefusal } from '@loggkontroll/core/policy-versions';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type { Context } from '@loggkontroll/core/workflow';
import type { Connection } from '../connection/index.ts';
import { openPolicyVersions } from '../records/index.ts';
import type { RecordRefusal } from '../records/index.ts';
import type { KnownPolicies, KnownPolicy, StoredVersion } from './known-policies.ts';

/** Why something of a version was not done. */
export type VersionRefusal = PolicyVersionRefusal | RecordRefusal;

type Done = Promise<Result<StoredVersion, VersionRefusal>>;

/** The policy with the number that a new version of it gets. */
export const numbered = (policy: Policy, { versions }: Pick<KnownPolicies, 'versions'>): Policy => ({
  ...policy,
  version: nextVersionOf(
    policy.id,
    versions.map((each) => each.policy),
  ),
});

/** Makes a draft; refused where somebody else has made a version with its number. */
export const draftPolicy = async (
  connection: Connection,
  policy: Policy,
  from: Policy | undefined,
  context: Context,
): Done => {
  const made = await openPolicyVersions(connection).ensure(
    {
      type: 'draftPolicy',
      policy,
      ...(from && { from: { policyId: from.id, version: from.version } }),
    },
    context,
  );
  if (!made.ok) return made;
  const isOwn = made.value.state.status === 'draft' && made.value.state.sha256 === policyHash(policy);
  return isOwn ? made : refuse({ code: 'policy-version-already-made' });
};

/** Puts a version in force, of exactly the text that was seen; one that ships is recorded first. */
export const activatePolicy = async (
  connection: Connection,
  { policy, stored: kept }: KnownPolicy,
  reason: string,
  context: Context,
): Done => {
  const stored = kept ? accept(kept) : await draftPolicy(connection, policy, undefined, context);
  if (!stored.ok) return stored;
  const { recordId } = stored.value;
  if (recordId !== policyVersionIdOf({ policyId: policy.id, version: policy.version }))
    return refuse({ code: 'policy-version-missing' });
  const command = { type: 'activatePolicy', sha256: policyHash(policy), reason } as const;
  return openPolicyVersions(connection).act(recordId, command, context);
};
