export { newWatch } from './watch.ts';
export { witnessSaves } from './witness-saves.ts';
