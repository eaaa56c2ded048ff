import type { Happening } from '../decider.ts';
import type {
  Authorisation,
  AuthorisationEvent,
  AuthorisationPeople,
  AuthorisationState,
  AuthorisationStatus,
} from './authorisation.ts';
import { hasToBeCarriedOut, missingAuthorisationSteps } from './demands.ts';

const statusOf = (authorisation: Authorisation): AuthorisationStatus => {
  const { listed, prepared, answered, ownAnswered, carriedOut } = authorisation;
  if (!listed) return 'opened';
  if (!answered || (prepared?.facts.ownAccess && !ownAnswered)) return 'listed';
  return hasToBeCarriedOut(authorisation) && !carriedOut ? 'answered' : 'settled';
};

const withStatus = (authorisation: Authorisation): Authorisation => ({
  ...authorisation,
  status: statusOf(authorisation),
});

/** What was prepared for and answered to an earlier list, or by an earlier decider, no longer holds. */
const withoutAnswers = ({
  prepared: _,
  answered: __,
  ownAnswered: ___,
  ...authorisation
}: Authorisation): Authorisation => authorisation;

/** Another decider has another access that is their own: it is prepared and answered anew, unless it is carried out already. */
const passedTo = (authorisation: Authorisation, people: AuthorisationPeople): Authorisation => {
  const { lister, decider, ownDecider, carrier, controller } = people;
  const passed = { ...authorisation, lister, decider, ownDecider, carrier, controller };
  const stays = decider === authorisation.decider || authorisation.carriedOut || authorisation.goneThrough;
  return stays ? passed : withStatus(withoutAnswers(passed));
};

/** With a single order nothing remains then, unless a flaw in secrecy is still to be assessed. */
const carriedOutBy = (
  authorisation: Authorisation,
  carriedOut: NonNullable<Authorisation['carriedOut']>,
): Authorisation => {
  const carried = withStatus({ ...authorisation, carriedOut });
  const isOver = authorisation.occasion === 'single' && missingAuthorisationSteps(carried).length === 0;
  return isOver
    ? { ...carried, status: 'closed', closed: { by: carriedOut.by, at: carriedOut.at } }
    : carried;
};

const evolveOpened = (
  authorisation: Authorisation,
  event: AuthorisationEvent,
  happening: Happening,
): Authorisation => {
  const done = { by: happening.by, at: happening.at };
  switch (event.type) {
    case 'authorisationOpened':
      return authorisation;
    case 'accessRoomOpened':
      return { ...authorisation, room: event.room };
    case 'accessListSent':
      return withStatus({ ...withoutAnswers(authorisation), listed: { ...done, list: event.list } });
    case 'accessFactsPrepared':
      return { ...authorisation, prepared: { ...done, facts: event.facts } };
    case 'accessGoneThrough': {
      const { on, outcome } = event;
      return { ...authorisation, status: 'settled', goneThrough: { ...done, on, outcome } };
    }
    case 'accessAnswered':
      return withStatus({ ...authorisation, answered: { ...done, answer: event.answer } });
    case 'ownAccessAnswered':
      return withStatus({ ...authorisation, ownAnswered: { ...done, answer: event.answer } });
    case 'accessCarriedOut':
      return carriedOutBy(authorisation, { ...done, on: event.on });
    case 'secrecyFlawFound':
      return { ...authorisation, flaw: { ...done, on: event.on } };
    case 'secrecyFlawAssessed': {
      const { flaw } = authorisation;
      const assessed = { ...done, assessment: event.assessment };
      return flaw ? { ...authorisation, flaw: { ...flaw, assessed } } : authorisation;
    }
    case 'authorisationPassedOn':
      return passedTo(authorisation, event);
    case 'authorisationWithdrawn':
      return { ...authorisation, status: 'withdrawn', withdrawn: { ...done, reason: event.reason } };
    case 'authorisationClosed':
      return { ...authorisation, status: 'closed', closed: done };
    case 'accessFateRecorded':
      return { ...authorisation, fate: event.fate };
  }
};

/** The review after an event. Events before `authorisationOpened` change nothing. */
export const evolve = (
  state: AuthorisationState,
  event: AuthorisationEvent,
  happening: Happening,
): AuthorisationState => {
  if (state.status !== 'none') return evolveOpened(state, event, happening);
  if (event.type !== 'authorisationOpened') return state;
  const { type: _, ...facts } = event;
  return { ...facts, status: 'opened' };
};
