export { informingDecider } from './decider.ts';
export { employeesPerPart } from './informing.ts';
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
export { daysToInform, informingRounds } from './rounds.ts';
export type { InformingRound } from './rounds.ts';
export { informingDueOn, informingWaitsFor, yetToConfirm } from './waiting.ts';
