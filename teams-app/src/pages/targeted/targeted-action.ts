import { rejectionReasons, stepInTurn, targetedParts } from '@loggkontroll/core/workflow';
import type {
  RejectionReason,
  Targeted,
  TargetedCommand,
  TargetedPart,
  TargetedStep,
} from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';
import { refusalOf } from './commands.ts';

/** What this person can do with a targeted review as it stands. */
export type TargetedAction = TargetedStep | 'appoint' | 'await-room' | 'correct-subject' | 'review';

const someHash = '0'.repeat(64);

/** A command for a step, as good as any for asking whether the step is this person's. */
const probe = (step: TargetedStep, { me }: Session): TargetedCommand => {
  switch (step) {
    case 'decide':
      return { type: 'decide' };
    case 'order':
      return { type: 'placeOrder' };
    case 'attest':
      return { type: 'attest' };
    case 'take-on':
      return { type: 'takeOn', administrator: me.personId };
    case 'give-subject':
      return { type: 'giveSubject', subjectSha256: someHash };
    case 'verify-orderer':
      return { type: 'verifyOrderer' };
    case 'deliver':
      return { type: 'deliverLog', file: { sha256: someHash, accesses: 0, rejectedRows: 0 } };
    case 'hand-over':
      return { type: 'handOver' };
    case 'hand-over-in-person':
      return { type: 'handOverInPerson', identityShown: 'identity-card', on: '2000-01-01' };
  }
};

const mayAppoint = (targeted: Targeted, session: Session): boolean => {
  const [part] = targeted.wanted;
  if (part === undefined) return false;
  const refusal = refusalOf(session, targeted, { type: 'appoint', part, personId: 'nobody' });
  return refusal === undefined;
};

/** Undefined when it waits for somebody else. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (targeted: Targeted, session: Session): TargetedAction | undefined => {
  const { status, reading, wanted, giver, done } = targeted;
  const { personId } = session.me;
  if (status !== 'open' && status !== 'at-reviewer') return undefined;
  if (wanted.length > 0) return mayAppoint(targeted, session) ? 'appoint' : undefined;
  if (status === 'at-reviewer') {
    return reading.by === 'reviewer' && reading.reviewer === personId ? 'review' : undefined;
  }
  const step = stepInTurn(targeted);
  if (step !== undefined) {
    const refusal = refusalOf(session, targeted, probe(step, session));
    if (refusal === undefined) return step;
    if (refusal.code === 'targeted-room-not-open') return 'await-room';
    /* Somebody who may not take it on themselves may still give it to a colleague. */
    if (step === 'take-on' && session.roles.includes('log-administrator')) return step;
  }
  const mayCorrect = giver === personId && done['give-subject'] !== undefined && !targeted.delivered;
  return mayCorrect ? 'correct-subject' : undefined;
};

/** Whether this person may take the request back. */
export const mayWithdraw = (targeted: Targeted, session: Session): boolean =>
  refusalOf(session, targeted, { type: 'withdraw', reason: 'no-longer-needed' }) === undefined;

/** The places for which this person may ask for somebody else; a request goes on without its requester, until they have left. */
export const replaceable = (targeted: Targeted, session: Session): readonly TargetedPart[] =>
  targetedParts.filter(
    (part) =>
      part !== 'requester' &&
      refusalOf(session, targeted, { type: 'askForAnother', parts: [part] }) === undefined,
  );

/** Why the step whose turn it is can be turned down; none where it cannot. */
export const rejectionsFor = (step: TargetedStep): readonly RejectionReason[] => {
  if (!['decide', 'order', 'attest', 'verify-orderer'].includes(step)) return [];
  return rejectionReasons.filter(
    (reason) => reason !== 'orderer-without-authority' || step === 'verify-orderer',
  );
};
