export { informingDecider } from './decider.ts';
export { employeesPerPart, informingIdOf } from './informing.ts';
export type {
  ConfirmedHow,
  EmployeeToInform,
  InformedEmployee,
  Informing,
  InformingCommand,
  InformingEvent,
  InformingFacts,
  InformingOccasion,
  InformingRefusal,
  InformingState,
} from './informing.ts';
export { confirmedWhere, informingRounds } from './rounds.ts';
export type { InformingRound } from './rounds.ts';
export { changeInforming } from './change.ts';
export type { InformingChange, InformingGround } from './change.ts';
export {
  asksTheResponsible,
  informingDueOn,
  informingWaitsFor,
  overdueOn,
  toTellByList,
  yetToConfirm,
} from './waiting.ts';
