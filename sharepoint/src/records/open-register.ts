import {
  authorisationDecider,
  caseRequestDecider,
  controlDecider,
  extractDecider,
  informingDecider,
  orderDecider,
  planDecider,
  registrationDecider,
  reviewDecider,
  targetedDecider,
  yearEndDecider,
} from '@loggkontroll/core/workflow';
import type { Connection } from '../connection/index.ts';
import {
  authorisations,
  caseRequests,
  controls,
  extracts,
  informing,
  orders,
  plans,
  registrations,
  reviews,
  signatures,
  targeted,
} from '../schema/index.ts';
import { openStore } from './open-store.ts';
import type { StoreOptions } from './record-store.ts';

/**
 * The stores of the Register's kinds of record, with the rights of the connection's identity.
 * `options.seal` is for the bot, which signs what it writes for others.
 */
export const openRegister = ({ register: site }: Connection, options: StoreOptions = {}) => ({
  plans: openStore({ site, options, schema: plans, decider: planDecider }),
  orders: openStore({ site, options, schema: orders, decider: orderDecider }),
  targeted: openStore({ site, options, schema: targeted, decider: targetedDecider }),
  extracts: openStore({ site, options, schema: extracts, decider: extractDecider }),
  authorisations: openStore({ site, options, schema: authorisations, decider: authorisationDecider }),
  informing: openStore({ site, options, schema: informing, decider: informingDecider }),
  caseRequests: openStore({ site, options, schema: caseRequests, decider: caseRequestDecider }),
  reviews: openStore({ site, options, schema: reviews, decider: reviewDecider }),
  registrations: openStore({ site, options, schema: registrations, decider: registrationDecider }),
  controls: openStore({ site, options, schema: controls, decider: controlDecider }),
  signatures: openStore({ site, options, schema: signatures, decider: yearEndDecider }),
});

/** All stores of the Register. */
export type Register = ReturnType<typeof openRegister>;
