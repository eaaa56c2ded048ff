export type { Clock } from './clock.ts';
export { policyAt } from './policy-at.ts';
export type { MadeUnder } from './policy-at.ts';
export { actorOf, contextOf } from './session.ts';
export type { Session } from './session.ts';
export { SessionContext, useRole, useSession, useToday } from './use-session.ts';
