export { accept, refuse } from './result.ts';
export type { Refused, Result } from './result.ts';
