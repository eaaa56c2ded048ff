/** What a command ends with: 0 all well, 1 something does not hold, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command has found: the same facts as an object for `--json` and as lines for people. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** Something that the caller can put right, said in their language. */
export class CliError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CliError';
  }
}
