export { createHandler } from './create-handler.ts';
export type { HandlerServices } from './create-handler.ts';
export { eventsPerMinute, limitPerson } from './limit-person.ts';
