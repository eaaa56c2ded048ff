export { canonicalJson } from './canonical-json.ts';
export { append, entryHash, findChainFault, maximumHistoryLength } from './history.ts';
export type { ChainFault, Entry, History, Seal } from './history.ts';
export { formatHistory, parseHistory } from './text.ts';
