export { run } from './program.ts';
export type { Terminal } from './program.ts';
export type { ExitCode } from './outcome.ts';
