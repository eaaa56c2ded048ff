export { asksAs, decidingFunction } from './asking.ts';
export type { AskingRegisters } from './asking.ts';
export { caseRequestDecider } from './decider.ts';
export type {
  AccessWish,
  CaseRequest,
  CaseRequestCommand,
  CaseRequestEvent,
  CaseRequestFacts,
  CaseRequestRefusal,
  CaseRequestState,
} from './case-request.ts';
