import type { PolicyVersionCommand } from '@loggkontroll/core/policy-versions';
import type { Policy } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { activatePolicy, draftPolicy } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicy, StoredVersion, VersionRefusal } from '@loggkontroll/sharepoint/policies';
import { openPolicyVersions } from '@loggkontroll/sharepoint/records';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';

type Done = Promise<Result<StoredVersion, VersionRefusal>>;

/** Makes a draft, as the person who is signed in. */
export const makeDraft = (session: Session, policy: Policy, from: Policy | undefined): Done =>
  draftPolicy(session.connection, policy, from, contextOf(session));

/** Does something to a version as it was seen. */
export const actOn = (session: Session, version: StoredVersion, command: PolicyVersionCommand): Done =>
  openPolicyVersions(session.connection).act(version.recordId, command, contextOf(session));

/** Puts a version in force; one that ships is recorded first. */
export const activate = (session: Session, known: KnownPolicy, reason: string): Done =>
  activatePolicy(session.connection, known, reason, contextOf(session));
