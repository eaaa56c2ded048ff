import type { PersonId } from '@loggkontroll/core/organisation';
import { appointerOf, isConfirmed } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';

/** Those who are told, from when they are. */
const toldNow = ({ told, steps, done }: Targeted, isReviewed: boolean): readonly PersonId[] => {
  const isDecided = done.decide !== undefined || !steps.some(({ step }) => step === 'decide');
  const hasCome = { requested: true, decided: isDecided, reviewed: isReviewed };
  return told.filter(({ when }) => hasCome[when]).map(({ personId }) => personId);
};

/** Whoever takes the log out themselves learns of it when it is confirmed; the others once there is a log for them. */
const readersNow = (targeted: Targeted): readonly PersonId[] => {
  const { reading, takenOutIn, delivered, status } = targeted;
  if (reading.by !== 'reviewer') return [];
  const takesOut = takenOutIn !== undefined && isConfirmed(targeted);
  const hasReached = status === 'at-reviewer' || status === 'completed';
  return [...(takesOut || delivered ? [reading.receiver] : []), ...(hasReached ? [reading.reviewer] : [])];
};

/**
 * The people to whom a targeted review is open, beside the planners and the log administrators: each from when there is
 * something for them in it, since that somebody is looked at can warn the one it is about. Whoever has stood back from a
 * place is not there on its account, nor is a reader of whom it is not known yet whether they stand in the log.
 */
export const peopleOfTargeted = (
  targeted: Targeted,
  isReviewed: boolean,
  unseenReader?: PersonId,
): readonly PersonId[] => {
  const { requester, requestersManager, decider, orderer, attestant, giver, wanted } = targeted;
  const receives = targeted.reading.by === 'reviewer' ? targeted.reading : undefined;
  const places: readonly (readonly [string, PersonId | undefined])[] = [
    ['decider', decider === requester ? undefined : decider],
    ['attestant', attestant],
    ['giver', isConfirmed(targeted) ? giver : undefined],
  ];
  const seated = places.filter(([part]) => !wanted.some((each) => each === part));
  const gone = [
    ...(wanted.includes('receiver') ? [receives?.receiver] : []),
    ...(wanted.includes('reviewer') ? [receives?.reviewer] : []),
    unseenReader,
  ];
  const readers = readersNow(targeted).filter((personId) => !gone.includes(personId));
  const appoints = appointerOf(targeted) === requestersManager ? requestersManager : undefined;
  const all = [
    wanted.includes('requester') ? undefined : requester,
    appoints,
    orderer === requester ? undefined : orderer,
    ...seated.map(([, personId]) => personId),
    ...readers,
    ...toldNow(targeted, isReviewed),
  ];
  return [...new Set(all.filter((personId) => personId !== undefined))];
};
