import { parseIsoDate } from '../calendar/index.ts';
import type { AccessDecision } from '../policy/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Refused, Result } from '../result/index.ts';
import type { AccessFacts } from './access-facts.ts';
import { orderedDecision } from './answers.ts';
import type { AccessAnswer, AddedAccess } from './answers.ts';

/** One person's access as somebody fills in the order of it; empty where nothing is said. */
export interface OrderDraft {
  readonly decision: Exclude<AccessDecision, 'keep'> | '';
  readonly account: string;
  readonly name: string;
  readonly role: string;
  readonly why: string;
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
}

/** Why a draft is no order yet; `field` is where to look. */
export type OrderRefusal =
  | (Refused & { readonly code: 'decision-not-said'; readonly field: 'decision' })
  | (Refused & { readonly code: 'person-not-said'; readonly field: 'name' })
  | (Refused & { readonly code: 'account-not-said'; readonly field: 'account' })
  /** Nobody orders, changes or ends their own access. */
  | (Refused & { readonly code: 'order-own'; readonly field: 'account' })
  | (Refused & { readonly code: 'role-not-said'; readonly field: 'role' })
  | (Refused & { readonly code: 'why-not-said'; readonly field: 'why' })
  | (Refused & { readonly code: 'from-not-a-day'; readonly field: 'from' })
  | (Refused & { readonly code: 'until-not-a-day'; readonly field: 'until' })
  | (Refused & { readonly code: 'until-before-from'; readonly field: 'until' });

/** What an order is given to, and what the policy lets be ordered. */
export interface OrderDesk {
  readonly facts: AccessFacts;
  readonly decisions: readonly AccessDecision[];
}

const refuseOrder = (
  { decision, account, name, role, why, from, until }: OrderDraft,
  { facts, decisions }: OrderDesk,
): OrderRefusal | undefined => {
  if (decision === '' || !decisions.includes(decision))
    return { code: 'decision-not-said', field: 'decision' };
  if (name === '') return { code: 'person-not-said', field: 'name' };
  if (account === '') return { code: 'account-not-said', field: 'account' };
  if ((facts.ownAccounts ?? []).includes(account)) return { code: 'order-own', field: 'account' };
  if (role === '') return { code: 'role-not-said', field: 'role' };
  if (decision === 'add' && why === '') return { code: 'why-not-said', field: 'why' };
  if (parseIsoDate(from) === undefined) return { code: 'from-not-a-day', field: 'from' };
  if (decision === 'end' || until === '') return undefined;
  if (parseIsoDate(until) === undefined) return { code: 'until-not-a-day', field: 'until' };
  return until < from ? { code: 'until-before-from', field: 'until' } : undefined;
};

const tidy = ({ account, name, role, why, ...rest }: OrderDraft): OrderDraft => ({
  ...{ account: account.trim().toLowerCase(), name: name.trim(), role: role.trim(), why: why.trim() },
  ...rest,
});

/**
 * The answer that one person's order makes: no row of a list is decided, since none is gone through. Source: NPO on keeping
 * authorisations up.
 */
export const orderOf = (draft: OrderDraft, desk: OrderDesk): Result<AccessAnswer, OrderRefusal> => {
  const order = tidy(draft);
  const refusal = refuseOrder(order, desk);
  if (refusal) return refuse(refusal);
  const { decision, account, name, role, why, from, until } = order;
  const added: AddedAccess = {
    ...{ account, name, role, from },
    ...(why === '' ? {} : { why }),
    ...(decision === 'end' || until === '' ? {} : { until }),
    ...(decision === 'change' || decision === 'end' ? { decision } : {}),
  };
  const { reviewId, listSha256 } = desk.facts;
  return accept({ reviewId, listSha256, part: 'others', rows: [], added: [added] });
};

/** The draft that an order was made of. */
export const draftOf = (order: AddedAccess): OrderDraft => {
  const { account, name, role, why = '', from = '', until = '' } = order;
  return { account, name, role, why, from, until, decision: orderedDecision(order) };
};
