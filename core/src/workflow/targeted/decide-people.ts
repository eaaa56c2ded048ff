import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type { TargetedPart } from './codes.ts';
import { isPlanner, mayAppoint, refuseEnded, standsIn } from './gates.ts';
import type { TargetedRefusal } from './refusal.ts';
import { coincidence, hasStoodBack, personIn, requestedBy } from './separation.ts';
import type { Cast } from './separation.ts';
import type { Targeted, TargetedCommand, TargetedEvent } from './targeted.ts';

type Decision = Result<readonly TargetedEvent[], TargetedRefusal>;
type CommandOf<Type extends TargetedCommand['type']> = Extract<TargetedCommand, { type: Type }>;

const refuseLate = (targeted: Targeted): TargetedRefusal | undefined =>
  refuseEnded(targeted) ?? (targeted.delivered ? { code: 'targeted-already-delivered' } : undefined);

/** After the delivery what is left to do is the receiver's, until the log is handed over, and the reviewer's. */
const isLeftToDo = (part: TargetedPart, { delivered, done }: Targeted): boolean =>
  delivered === undefined || part === 'reviewer' || (part === 'receiver' && done['hand-over'] === undefined);

const refuseOver = (parts: readonly TargetedPart[], targeted: Targeted): TargetedRefusal | undefined =>
  parts.every((part) => isLeftToDo(part, targeted)) ? refuseEnded(targeted) : refuseLate(targeted);

/** Where nothing is handed over, the receiver is the reviewer, and one place stands for both. */
const hasPart = (part: TargetedPart, targeted: Targeted): boolean => {
  if (part === 'reviewer' && !targeted.steps.some(({ step }) => step === 'hand-over')) return false;
  return personIn(part, targeted) !== undefined;
};

/**
 * By anybody who stands in the record, a planner, or the requester's manager; no reason is asked for. By the bot only where
 * somebody has left, which everybody can see: never because of whom it is about.
 */
export const askForAnother = (
  { parts }: CommandOf<'askForAnother'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  const mayAsk =
    standsIn(context.actor.personId, targeted) || mayAppoint(targeted, context) || isBot(context);
  if (!mayAsk) return refuse({ code: 'targeted-not-yours' });
  const over = refuseOver(parts, targeted);
  if (over) return refuse(over);
  if (!parts.every((part) => hasPart(part, targeted))) return refuse({ code: 'targeted-no-such-part' });
  if (parts.some((part) => targeted.wanted.includes(part)))
    return refuse({ code: 'targeted-already-wanted' });
  return accept([{ type: 'anotherAsked', parts }]);
};

const castWith = (targeted: Targeted, part: TargetedPart, personId: string): Cast => {
  if (part === 'requester') return { ...targeted, ...requestedBy(targeted, personId) };
  if (part !== 'receiver' && part !== 'reviewer') return { ...targeted, [part]: personId };
  if (targeted.reading.by !== 'reviewer') return targeted;
  const isHandedOver = targeted.steps.some(({ step }) => step === 'hand-over');
  const change = isHandedOver ? { [part]: personId } : { receiver: personId, reviewer: personId };
  return { ...targeted, reading: { ...targeted.reading, ...change } };
};

/** Whoever orders for others, or decides of what others request, has not requested it. */
const otherOfRequester = ({ orderer, decider, requester }: Targeted, personId: string) => {
  const isOf = (other: string | undefined): boolean => other !== requester && other === personId;
  if (isOf(orderer)) return 'orderer';
  return isOf(decider) ? 'decider' : undefined;
};

/** By a planner or the requester's manager; the one appointed has not stood back there, and keeps duties apart. */
export const appoint = (
  { part, personId }: CommandOf<'appoint'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  if (!mayAppoint(targeted, context)) return refuse({ code: 'targeted-not-yours' });
  const over = refuseOver([part], targeted);
  if (over) return refuse(over);
  if (!targeted.wanted.includes(part)) return refuse({ code: 'targeted-nobody-wanted' });
  if (hasStoodBack(targeted, part, personId)) return refuse({ code: 'targeted-stood-back' });
  if (part === 'decider' && personId === targeted.requester) {
    return refuse({ code: 'targeted-parts-coincide', part: 'decider', other: 'requester' });
  }
  const other = part === 'requester' ? otherOfRequester(targeted, personId) : undefined;
  if (other) return refuse({ code: 'targeted-parts-coincide', part: other, other: 'requester' });
  const clash = coincidence(castWith(targeted, part, personId));
  return clash ? refuse(clash) : accept([{ type: 'personAppointed', part, personId }]);
};

/** By the requester, their manager, the decider or a planner, until the log is delivered; one to be fetched, until it is. */
export const withdraw = (
  { reason }: CommandOf<'withdraw'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  const { requester, requestersManager, decider, wanted } = targeted;
  const stand = wanted.includes('requester')
    ? [requestersManager, decider]
    : [requester, requestersManager, decider];
  const isTheirs = stand.includes(context.actor.personId);
  if (!isTheirs && !isPlanner(context)) return refuse({ code: 'targeted-not-yours' });
  const isUnfetched = targeted.status === 'open' && targeted.reading.by === 'private-provider';
  const late = isUnfetched ? undefined : refuseLate(targeted);
  return late ? refuse(late) : accept([{ type: 'targetedWithdrawn', reason }]);
};
