import { authorisationStepOf } from '@loggkontroll/core/workflow';
import type { Authorisation, AuthorisationDoer } from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';

/** What this person can do with an authorisation review as it stands. */
export type AuthorisationAction =
  'await-room' | 'list' | 'await-facts' | 'go-through' | 'decide' | 'decide-own' | 'carry-out' | 'close';

type Who = Pick<Session, 'me' | 'roles'>;

/** Whether a step is this person's. */
export const isTheirs = (doer: AuthorisationDoer, { me, roles }: Who): boolean =>
  doer === 'role:planner' ? roles.includes('planner') : doer === me.personId;

const toDecide = (state: Authorisation, who: Who): AuthorisationAction | undefined => {
  const { decider, ownDecider, prepared, answered, ownAnswered, rules } = state;
  const isDecider = decider === who.me.personId;
  if (rules.list === 'gone-through') return isDecider ? 'go-through' : undefined;
  if (!prepared) return 'await-facts';
  if (isDecider) return answered ? undefined : 'decide';
  const isOwn = prepared.facts.ownAccess && !ownAnswered && isTheirs(ownDecider, who);
  return isOwn ? 'decide-own' : undefined;
};

/** Undefined when it waits for somebody else. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (state: Authorisation, who: Who): AuthorisationAction | undefined => {
  const { lister, decider, carrier, controller, room, rules } = state;
  const does = (doer: AuthorisationDoer): boolean => isTheirs(doer, who) && decider !== who.me.personId;
  switch (authorisationStepOf(state)) {
    case 'list':
      if (rules.list === 'sent' && room === undefined) return 'await-room';
      return does(lister) ? 'list' : undefined;
    case 'decide':
      return toDecide(state, who);
    case 'carry-out':
      return does(carrier) ? 'carry-out' : undefined;
    case 'close':
      /* Of a list that is gone through in the record system nobody else has anything to sign by. */
      return does(controller) || (rules.list === 'gone-through' && isTheirs(controller, who))
        ? 'close'
        : undefined;
    case undefined:
      return undefined;
  }
};
