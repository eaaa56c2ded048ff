import { localOf, parseIsoDate } from '../../calendar/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type { Authorisation, AuthorisationDoer, AuthorisationPeople } from './authorisation.ts';
import type { AuthorisationRefusal } from './refusal.ts';

/** An id: no spaces and no at sign, so neither a person's name in words nor an e-mail address. */
export const isId = (text: string): boolean => /^[\p{L}\p{N}._:-]{1,64}$/u.test(text);

/** Whether whoever acts is the one who does a step. */
export const isDoer = (doer: AuthorisationDoer, context: Context): boolean => {
  if (doer === 'role:bot') return isBot(context);
  const { personId, roles } = context.actor;
  return doer === 'role:planner' ? roles.includes('planner') : personId === doer;
};

/** A day that has been, and not before another that it follows. */
export const refuseDay = (
  date: string,
  { now }: Context,
  notBefore = '',
): AuthorisationRefusal | undefined => {
  const day = parseIsoDate(date);
  if (day === undefined) return { code: 'authorisation-date-malformed' };
  if (day > localOf(now).date) return { code: 'authorisation-date-in-future' };
  return day < notBefore ? { code: 'authorisation-date-too-early' } : undefined;
};

/** Nothing more happens to what is closed or withdrawn. */
export const refuseEnded = ({ closed, withdrawn }: Authorisation): AuthorisationRefusal | undefined => {
  if (closed) return { code: 'authorisation-closed', by: closed.by, at: closed.at };
  return withdrawn && { code: 'authorisation-withdrawn', by: withdrawn.by, at: withdrawn.at };
};

/**
 * Whether nobody stands in two places that the policy gives to different parties: whoever decides neither makes the list
 * they decide of, nor carries it out, nor signs it, and never decides of their own access.
 */
export const isKeptApart = (
  { lister, decider, ownDecider, carrier, controller }: AuthorisationPeople,
  list: 'sent' | 'gone-through',
): boolean =>
  ownDecider !== decider && (list === 'gone-through' || ![lister, carrier, controller].includes(decider));
