export { createSweep } from './create-sweep.ts';
export { keepSweeping } from './keep-sweeping.ts';
export type { Sweeping } from './keep-sweeping.ts';
export { logRoomOf, subjectRoomOf } from './tasks/index.ts';
