import type { Refused, Result } from '@loggkontroll/core/result';
import type { Context, OrderFacts } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import type { Who } from './municipality.ts';
import { acting, actingBot, orderOf } from './reference-flow.ts';
import type { SharePoint } from './sharepoint.ts';

/** The value of a result that was to be accepted. */
export const accepted = <T>(result: Result<T, Refused>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

export interface Desk {
  readonly registerOf: (who: Who | 'bot') => Register;
  readonly contextOf: (who: Who | 'bot') => Context;
  /** A new order for Björken, placed by the planner; no request counts before it is there. */
  readonly placed: () => Promise<OrderFacts>;
}

/** Where each person of a test finds their Register. */
export const desk = (sharePoint: () => SharePoint): Desk => {
  let orders = 0;
  const registerOf = (who: Who | 'bot') =>
    openRegister(who === 'bot' ? sharePoint().bot : sharePoint().as(who));
  return {
    registerOf,
    contextOf: (who) => (who === 'bot' ? actingBot : acting(who)),
    placed: async () => {
      orders += 1;
      const facts = orderOf(`order-${orders}`);
      accepted(
        await registerOf('planner').orders.create({ type: 'placeOrder', ...facts }, acting('planner')),
      );
      sharePoint().standIn.clearRequests();
      return facts;
    },
  };
};
