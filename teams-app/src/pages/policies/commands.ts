import { nextVersionOf, policyHash, policyVersionIdOf } from '@loggkontroll/core/policy-versions';
import type { PolicyVersionCommand, PolicyVersionRefusal } from '@loggkontroll/core/policy-versions';
import type { Policy } from '@loggkontroll/core/policy';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { openPolicyVersions } from '@loggkontroll/sharepoint/records';
import type { RecordRefusal } from '@loggkontroll/sharepoint/records';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import type { KnownPolicies, KnownPolicy, StoredVersion } from './known-policies.ts';

/** Why something of a version was not done. */
export type VersionRefusal = PolicyVersionRefusal | RecordRefusal;

type Done = Promise<Result<StoredVersion, VersionRefusal>>;

/** The policy with the number that a new version of it gets. */
export const numbered = (policy: Policy, { versions }: KnownPolicies): Policy => ({
  ...policy,
  version: nextVersionOf(
    policy.id,
    versions.map((each) => each.policy),
  ),
});

/** Makes a draft; refused where somebody else has made a version with its number. */
export const makeDraft = async (session: Session, policy: Policy, from: Policy | undefined): Done => {
  const store = openPolicyVersions(session.connection);
  const made = await store.ensure(
    {
      type: 'draftPolicy',
      policy,
      ...(from && { from: { policyId: from.id, version: from.version } }),
    },
    contextOf(session),
  );
  if (!made.ok) return made;
  const isOwn = made.value.state.status === 'draft' && made.value.state.sha256 === policyHash(policy);
  return isOwn ? made : refuse({ code: 'policy-version-already-made' });
};

/** Does something to a version as it was seen. */
export const actOn = (session: Session, version: StoredVersion, command: PolicyVersionCommand): Done =>
  openPolicyVersions(session.connection).act(version.recordId, command, contextOf(session));

/** Puts a version in force; one that ships is recorded first. */
export const activate = async (session: Session, known: KnownPolicy, reason: string): Done => {
  const { policy } = known;
  const stored = known.stored ? accept(known.stored) : await makeDraft(session, policy, undefined);
  if (!stored.ok) return stored;
  const { recordId } = stored.value;
  if (recordId !== policyVersionIdOf({ policyId: policy.id, version: policy.version }))
    return refuse({ code: 'policy-version-missing' });
  return actOn(session, stored.value, { type: 'activatePolicy', sha256: policyHash(policy), reason });
};
