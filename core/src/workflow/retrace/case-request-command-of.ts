import type { CaseRequestCommand, CaseRequestEvent } from '../case-request/case-request.ts';

/** The command that an event of a request for a case is the outcome of. */
export const caseRequestCommandOf = (event: CaseRequestEvent): CaseRequestCommand =>
  event.type === 'caseRequested'
    ? { ...event, type: 'requestCase' }
    : { ...event, type: 'openRequestedCase' };
