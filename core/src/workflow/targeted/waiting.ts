import type { PersonId } from '../../organisation/index.ts';
import { doerOf, stepInTurn } from './steps.ts';
import type { AskedSupplement, Targeted } from './targeted.ts';

/** Who appoints somebody in an empty place: the planners where they order, otherwise the requester's manager. */
export const appointerOf = ({ steps, orderer, requester, requestersManager }: Targeted): PersonId => {
  const isPlanners =
    steps.some(({ step }) => step === 'order') || (orderer !== undefined && orderer !== requester);
  return isPlanners ? 'role:planner' : (requestersManager ?? 'role:planner');
};

/** The supplements that are asked for and not yet added. */
export const awaitedSupplements = ({ asked }: Targeted): readonly AskedSupplement[] =>
  asked.filter(({ added }) => added === undefined);

/** Whether a room holds something whose end is still to be recorded. */
const isToBeCleared = ({ logRoom, logFate, subjectRoom, subjectFate }: Targeted): boolean =>
  (logRoom !== undefined && logFate === undefined) ||
  (subjectRoom !== undefined && subjectFate === undefined);

/**
 * Who a targeted review waits for: a PersonId, a role, or nobody. With the reviewer it is the Review that waits, unless
 * there is none any more, or something more is asked for; after a hand-over in person, or when it has ended, it waits for the bot to clear away.
 */
export const targetedWaitsFor = (targeted: Targeted): string | undefined => {
  switch (targeted.status) {
    case 'open': {
      if (targeted.wanted.length > 0) return appointerOf(targeted);
      const step = stepInTurn(targeted);
      return step === undefined ? undefined : (doerOf(step, targeted) ?? 'role:log-administrator');
    }
    case 'at-reviewer':
      if (targeted.wanted.length > 0) return appointerOf(targeted);
      return awaitedSupplements(targeted).length > 0 ? targeted.administrator : undefined;
    case 'with-provider':
    case 'rejected':
    case 'withdrawn':
      return isToBeCleared(targeted) ? 'role:bot' : undefined;
    case 'completed':
      return undefined;
  }
};

/** The ISO date by which what it waits for is due, if it has one. */
export const targetedDueOn = (targeted: Targeted): string | undefined => {
  if (targeted.status === 'open') {
    const inTurn = stepInTurn(targeted);
    return targeted.steps.find(({ step }) => step === inTurn)?.dueOn;
  }
  if (targeted.status !== 'at-reviewer') return undefined;
  if (targeted.wanted.length > 0) return targeted.reviewBy;
  const [first] = awaitedSupplements(targeted)
    .map(({ dueOn }) => dueOn)
    .sort();
  return first;
};
