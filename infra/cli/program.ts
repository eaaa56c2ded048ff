import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { draw, type DrawOptions } from './commands/draw.ts';
import { textsFor } from './language.ts';
import { CliError, type ExitCode, type Outcome } from './outcome.ts';
import type { CliTexts } from './texts/sv.ts';

/** Where the command line reads its surroundings and writes its answers. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Runs the command line with the arguments after the program's name. Never throws. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const texts = textsFor(terminal.env);
  let exitCode: ExitCode = 0;
  const program = programOf(texts, terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    terminal.writeError(`${error instanceof CliError ? message : texts.unexpected(message)}\n`);
    return 2;
  }
};

function programOf(texts: CliTexts, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('loggkontroll')
    .description(texts.description)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.writeError });

  const tell = ({ exitCode, json, lines }: Outcome, asJson = false): void => {
    terminal.write(asJson ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join(''));
    done(exitCode);
  };
  const wholeNumber = (text: string): number => {
    if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError(texts.notANumber(text));
    return Number(text);
  };

  program
    .command('draw')
    .description(texts.drawDescription)
    .requiredOption('--seed <text>', texts.drawSeed)
    .requiredOption('--total <number>', texts.drawTotal, wholeNumber)
    .requiredOption('--count <number>', texts.drawCount, wholeNumber)
    .option('--allow-duplicates', texts.drawDuplicates)
    .action((options: DrawOptions) => tell(draw(options, texts), true));
  return program;
}
