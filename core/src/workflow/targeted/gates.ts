import type { PersonId, Role } from '../../organisation/index.ts';
import type { Party } from '../../policy/index.ts';
import type { Context } from '../decider.ts';
import type { TargetedRefusal } from './refusal.ts';
import { personIn } from './separation.ts';
import { doerOf, stepInTurn } from './steps.ts';
import type { Targeted, TargetedStep } from './targeted.ts';

/** The parties that a group of the Register stands for; the others are known by the unit and the record alone. */
const roleOf: Partial<Record<Party, Role>> = {
  planner: 'planner',
  'log-administrator': 'log-administrator',
  'unit-manager': 'unit-manager',
  'department-head': 'department-head',
};

/** Whether somebody may say that they are this party. */
export const mayActAs = (party: Party, { actor }: Context): boolean => {
  const role = roleOf[party];
  return role === undefined || actor.roles.includes(role);
};

export const isPlanner = ({ actor }: Context): boolean => actor.roles.includes('planner');

export const isLogAdministrator = ({ actor }: Context): boolean => actor.roles.includes('log-administrator');

/** Refuses every act in a review that has ended. */
export const refuseEnded = ({ status, rejected, withdrawn }: Targeted): TargetedRefusal | undefined => {
  if (rejected) return { code: 'targeted-already-rejected', by: rejected.by, at: rejected.at };
  if (withdrawn) return { code: 'targeted-already-withdrawn', by: withdrawn.by, at: withdrawn.at };
  return status === 'completed' ? { code: 'targeted-completed' } : undefined;
};

/** Refuses who is not the one to do a step. Whoever takes the log out is a log administrator, also when named by another. */
const refuseActor = (
  step: TargetedStep,
  targeted: Targeted,
  context: Context,
): TargetedRefusal | undefined => {
  const doer = doerOf(step, targeted);
  if (doer === 'role:planner') {
    return isPlanner(context) ? undefined : { code: 'targeted-not-a-planner' };
  }
  const isAdministrators = doer === undefined || doer === targeted.administrator;
  if ((doer === 'role:log-administrator' || isAdministrators) && !isLogAdministrator(context)) {
    return { code: 'targeted-not-a-log-administrator' };
  }
  if (doer === undefined || doer === 'role:log-administrator') return undefined;
  return doer === context.actor.personId ? undefined : { code: 'targeted-not-yours' };
};

/**
 * The gate before a step: the record has it, it is this person's, nobody has done it (first answer wins), no place is
 * empty, and its turn has come.
 */
export const refuseStep = (
  step: TargetedStep,
  targeted: Targeted,
  context: Context,
): TargetedRefusal | undefined => {
  const { steps, done, wanted } = targeted;
  if (!steps.some((each) => each.step === step)) return { code: 'targeted-no-such-step' };
  const answer = done[step];
  // Any planner could have ordered, and is told who was first.
  const wasOpenToAll = step === 'order' && answer !== undefined && isPlanner(context);
  const refusal = (wasOpenToAll ? undefined : refuseActor(step, targeted, context)) ?? refuseEnded(targeted);
  if (refusal) return refusal;
  if (answer) return { code: 'targeted-already-done', by: answer.by, at: answer.at };
  if (wanted.length > 0) return { code: 'targeted-somebody-wanted' };
  return stepInTurn(targeted) === step ? undefined : { code: 'targeted-not-yet' };
};

const places = [
  'requester',
  'decider',
  'orderer',
  'attestant',
  'giver',
  'administrator',
  'receiver',
  'reviewer',
] as const;

/** Whether a place is empty: the reviewer's goes with the receiver's where one person has both. */
const isEmpty = (place: (typeof places)[number], targeted: Targeted): boolean => {
  const { reading, wanted } = targeted;
  const isOne = reading.by === 'reviewer' && reading.receiver === reading.reviewer;
  const part = place === 'reviewer' && isOne ? 'receiver' : place;
  return wanted.some((each) => each === part);
};

/** Whether a person stands in the record now, in a place that is not empty. */
export const standsIn = (personId: PersonId, targeted: Targeted): boolean =>
  places.some((place) => personIn(place, targeted) === personId && !isEmpty(place, targeted));

/** Whether somebody has to do with the record at all. */
export const hasAPart = (targeted: Targeted, context: Context): boolean =>
  standsIn(context.actor.personId, targeted) || mayAppoint(targeted, context) || isLogAdministrator(context);

/** Who may appoint somebody else: a planner, or the requester's manager. */
export const mayAppoint = (targeted: Targeted, context: Context): boolean =>
  isPlanner(context) || context.actor.personId === targeted.requestersManager;
