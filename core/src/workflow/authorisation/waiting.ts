import type { AuthorisationStep } from '../../policy/index.ts';
import type { Authorisation } from './authorisation.ts';

/** The step that a review is at; undefined when it is over. */
export const authorisationStepOf = ({
  status,
  rules,
}: Pick<Authorisation, 'status' | 'rules'>): AuthorisationStep | undefined => {
  switch (status) {
    case 'opened':
      return rules.list === 'gone-through' ? 'decide' : 'list';
    case 'listed':
      return 'decide';
    case 'answered':
      return 'carry-out';
    case 'settled':
      return 'close';
    case 'closed':
    case 'withdrawn':
      return undefined;
  }
};

/** Who a review waits for: a PersonId, a role (the bot opens the room and prepares the facts), or nobody. */
export const authorisationWaitsFor = (authorisation: Authorisation): string | undefined => {
  const { lister, decider, ownDecider, carrier, controller } = authorisation;
  const { room, prepared, answered, rules } = authorisation;
  switch (authorisationStepOf(authorisation)) {
    case 'list':
      return room === undefined ? 'role:bot' : lister;
    case 'decide':
      if (rules.list === 'sent' && !prepared) return 'role:bot';
      return answered ? ownDecider : decider;
    case 'carry-out':
      return carrier;
    case 'close':
      return controller;
    case undefined:
      return undefined;
  }
};

/** The ISO date by which the review's present step is due, while it has one. */
export const authorisationDueOn = (authorisation: Authorisation): string | undefined => {
  const step = authorisationStepOf(authorisation);
  return step === undefined ? undefined : authorisation.deadlines[step];
};
