import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { draw, type DrawOptions } from './commands/draw.ts';
import { importFile } from './commands/import.ts';
import { provision } from './commands/provision.ts';
import { verify } from './commands/verify.ts';
import { verifyDraw, type VerifyDrawOptions } from './commands/verify-draw.ts';
import type { ConnectionOptions } from './connection.ts';
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
  const tell = ({ exitCode: code, json, lines }: Outcome, asJson: boolean | undefined): void => {
    terminal.write(asJson === true ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join(''));
    exitCode = code;
  };
  try {
    await programOf(texts, terminal, tell).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.writeError(`${sentenceFor(error, texts)}\n`);
    return 2;
  }
};

function sentenceFor(error: unknown, texts: CliTexts): string {
  if (error instanceof CliError) return error.message;
  if (isSharePointFailure(error)) return texts.sharePointFailed(error.code);
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}

type Tell = (outcome: Outcome, asJson: boolean | undefined) => void;
type WithJson<T> = T & { readonly json?: boolean };

function programOf(texts: CliTexts, terminal: Terminal, tell: Tell): Command {
  const program = new Command('loggkontroll')
    .description(texts.description)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.writeError });
  const command = (name: string, description: string): Command =>
    program.command(name).description(description);

  withIdentity(command('provision', texts.provisionDescription), texts)
    .requiredOption('--register <address>', texts.register)
    .requiredOption('--vault <address>', texts.vault)
    .action(async (options: WithJson<ConnectionOptions & { readonly vault: string }>) =>
      tell(await provision(options, texts), options.json),
    );

  withIdentity(command('import', texts.importDescription), texts)
    .requiredOption('--register <address>', texts.register)
    .requiredOption('--vault <address>', texts.vault)
    .requiredOption('--file <file>', texts.organisationFile)
    .action(
      async (options: WithJson<ConnectionOptions & { readonly vault: string; readonly file: string }>) =>
        tell(await importFile(options, texts), options.json),
    );

  withIdentity(command('verify-draw', texts.verifyDrawDescription), texts)
    .option('--register <address>', texts.register)
    .option('--plan <id>', texts.plan)
    .option('--order <id>', texts.order)
    .option('--file <file>', texts.proofFile)
    .option('--population <file>', texts.populationFile)
    .action(async (options: WithJson<VerifyDrawOptions>) =>
      tell(await verifyDraw(options, texts), options.json),
    );

  withIdentity(command('verify', texts.verifyDescription), texts)
    .requiredOption('--register <address>', texts.register)
    .option('--bot <id>', texts.bot)
    .action(async (options: WithJson<ConnectionOptions & { readonly bot?: string }>) =>
      tell(await verify(options, texts), options.json),
    );

  const wholeNumber = (text: string): number => {
    if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError(texts.notANumber(text));
    return Number(text);
  };
  command('draw', texts.drawDescription)
    .requiredOption('--seed <text>', texts.drawSeed)
    .requiredOption('--total <number>', texts.drawTotal, wholeNumber)
    .requiredOption('--count <number>', texts.drawCount, wholeNumber)
    .option('--allow-duplicates', texts.drawDuplicates)
    .action((options: DrawOptions) => tell(draw(options, texts), true));
  return program;
}

function withIdentity(command: Command, texts: CliTexts): Command {
  return command
    .option('--certificate <file>', texts.certificate)
    .option('--client-id <id>', texts.clientId)
    .option('--tenant-id <id>', texts.tenantId)
    .option('--managed-identity [client-id]', texts.managedIdentity)
    .option('--local-person <id>', texts.localPerson)
    .option('--json', texts.json);
}
