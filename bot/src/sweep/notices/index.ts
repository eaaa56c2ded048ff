export { closeAbandoned } from './close-abandoned.ts';
export { sendHeld } from './send-held.ts';
export { sendNotices } from './send-notices.ts';
export { settleChanged, settleEverything } from './settle-notices.ts';
