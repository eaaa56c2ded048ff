import type { PersonId } from '../../organisation/index.ts';
import { authorisationDecider } from '../authorisation/index.ts';
import { caseDecider } from '../case/decider.ts';
import { caseRequestDecider } from '../case-request/decider.ts';
import { controlDecider } from '../control/decider.ts';
import { extractDecider } from '../extract/index.ts';
import { informingDecider } from '../informing/index.ts';
import { orderDecider } from '../order/decider.ts';
import { planDecider } from '../plan/decider.ts';
import { registrationDecider } from '../registration/decider.ts';
import { reviewDecider } from '../review/decider.ts';
import { targetedDecider } from '../targeted/decider.ts';
import { yearEndDecider } from '../year-end/decider.ts';
import { authorisationCommandOf } from './authorisation-command-of.ts';
import { caseCommandOf } from './case-command-of.ts';
import { caseRequestCommandOf } from './case-request-command-of.ts';
import {
  controlCommandOf,
  orderCommandOf,
  planCommandOf,
  registrationCommandOf,
  reviewCommandOf,
  yearEndCommandOf,
} from './command-of.ts';
import { extractCommandOf } from './extract-command-of.ts';
import { informingCommandOf } from './informing-command-of.ts';
import { targetedCommandOf } from './targeted-command-of.ts';

/** Every process as it is seen backwards. `headOf`: who heads a department today, to whom a year is signed. */
export const processesFor = (headOf: (departmentId: string) => PersonId | undefined) => ({
  plans: { decider: planDecider, commandOf: planCommandOf },
  orders: { decider: orderDecider, commandOf: orderCommandOf },
  targeted: { decider: targetedDecider, commandOf: targetedCommandOf },
  extracts: { decider: extractDecider, commandOf: extractCommandOf },
  authorisations: { decider: authorisationDecider, commandOf: authorisationCommandOf },
  informing: { decider: informingDecider, commandOf: informingCommandOf },
  caseRequests: { decider: caseRequestDecider, commandOf: caseRequestCommandOf },
  cases: { decider: caseDecider, commandOf: caseCommandOf },
  reviews: { decider: reviewDecider, commandOf: reviewCommandOf },
  registrations: { decider: registrationDecider, commandOf: registrationCommandOf },
  controls: { decider: controlDecider, commandOf: controlCommandOf },
  signatures: { decider: yearEndDecider, commandOf: yearEndCommandOf(headOf) },
});
