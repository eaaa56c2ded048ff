export { createSweep } from './create-sweep.ts';
export { keepSweeping } from './keep-sweeping.ts';
export type { Sweeping } from './keep-sweeping.ts';
export { logRoomOf } from './tasks/index.ts';
