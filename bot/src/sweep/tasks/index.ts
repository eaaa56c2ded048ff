export { answerDays, answerPlans } from './answer-draws.ts';
export { letPeopleIn } from './let-people-in.ts';
export { giveToReceivers, logRoomOf, openLogRooms, openReviews } from './log-rooms.ts';
export { projectReachability } from './reachability.ts';
export { recordReplacements } from './record-replacements.ts';
export { completeControls, expectControls, registerReviews } from './register-entries.ts';
export { settleLogs } from './settle-logs.ts';
export { tellPlanned } from './tell-planned.ts';
export { withdrawControls } from './withdraw-controls.ts';
