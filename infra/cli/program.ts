import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { DoctorOptions } from './commands/doctor.ts';
import type { DrawOptions } from './commands/draw.ts';
import type { ExportYearOptions } from './commands/export-year.ts';
import type { OrganisationOptions } from './commands/organisation.ts';
import type { VerifyDrawOptions } from './commands/verify-draw.ts';
import type { VerifyOptions } from './commands/verify.ts';
import type { ConnectionOptions } from './connection.ts';
import { textsFor } from './language.ts';
import { CliError, type ExitCode, type Outcome } from './outcome.ts';
import { addPolicyCommands } from './policy-program.ts';
import type { ScreenOptions } from './screen/job.ts';
import type { CliTexts } from './texts/sv.ts';

/** Where the command line reads its surroundings and writes its answers. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Draws progress over itself; left out where nobody watches. */
  readonly writeProgress?: (text: string) => void;
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
    terminal.writeError(`${await sentenceFor(error, texts)}\n`);
    return 2;
  }
};

async function sentenceFor(error: unknown, texts: CliTexts): Promise<string> {
  if (error instanceof CliError) return error.message;
  const { isSharePointFailure } = await import('@loggkontroll/sharepoint/connection');
  if (isSharePointFailure(error)) return texts.sharePointFailed(error.code);
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}

type Tell = (outcome: Outcome, asJson: boolean | undefined) => void;
type WithJson<T> = T & { readonly json?: boolean };

/** A command's own module is loaded when it is asked for: what one command needs the others do not wait for. */
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
    .action(async (options: WithJson<ConnectionOptions & { readonly vault: string }>) => {
      const { provision } = await import('./commands/provision.ts');
      tell(await provision(options, texts), options.json);
    });

  withIdentity(command('import', texts.importDescription), texts)
    .requiredOption('--register <address>', texts.register)
    .requiredOption('--vault <address>', texts.vault)
    .requiredOption('--file <file>', texts.organisationFile)
    .action(
      async (options: WithJson<ConnectionOptions & { readonly vault: string; readonly file: string }>) => {
        const { importFile } = await import('./commands/import.ts');
        tell(await importFile(options, texts), options.json);
      },
    );

  const organisation = command('organisation', texts.organisation.description);
  const each = (file: string, files: readonly string[]): string[] => [...files, file];
  const readingIn = (name: string, description: string): Command =>
    withIdentity(organisation.command(name).description(description), texts)
      .requiredOption('--register <address>', texts.register)
      .requiredOption('--vault <address>', texts.vault)
      .option('--file <file>', texts.organisation.file, each, [])
      .option('--graph <file>', texts.organisation.graph)
      .option('--graph-address <address>', texts.organisation.graphAddress, 'https://graph.microsoft.com')
      .option('--confirm-removals', texts.organisation.confirmRemovals)
      .option('--on <day>', texts.organisation.on);
  readingIn('plan', texts.organisation.planDescription).action(
    async (options: WithJson<OrganisationOptions>) => {
      const { planOrganisationChanges } = await import('./commands/organisation.ts');
      tell(await planOrganisationChanges(options, texts), options.json);
    },
  );
  readingIn('apply', texts.organisation.applyDescription).action(
    async (options: WithJson<OrganisationOptions>) => {
      const { applyOrganisationChanges } = await import('./commands/organisation.ts');
      tell(await applyOrganisationChanges(options, texts), options.json);
    },
  );

  addPolicyCommands(command('policy', texts.policy.description), texts, tell, withIdentity);

  withIdentity(command('verify-draw', texts.verifyDrawDescription), texts)
    .option('--register <address>', texts.register)
    .option('--plan <id>', texts.plan)
    .option('--order <id>', texts.order)
    .option('--file <file>', texts.proofFile)
    .option('--population <file>', texts.populationFile)
    .action(async (options: WithJson<VerifyDrawOptions>) => {
      const { verifyDraw } = await import('./commands/verify-draw.ts');
      tell(await verifyDraw(options, texts), options.json);
    });

  command('rights', texts.rightsDescription)
    .option('--json', texts.json)
    .action(async (options: WithJson<object>) => {
      const { rights } = await import('./commands/rights.ts');
      tell(rights(texts), options.json);
    });

  withIdentity(command('verify', texts.verifyDescription), texts)
    .requiredOption('--register <address>', texts.register)
    .option('--vault <address>', texts.vault)
    .option('--bot <id>', texts.bot)
    .option('--seen <file>', texts.seen.file)
    .option('--since <file>', texts.since.file)
    .option('--root <root>', texts.seen.root)
    .option('--witness-root <root>', texts.seen.witness.root)
    .action(async (options: WithJson<VerifyOptions>) => {
      const { verify } = await import('./commands/verify.ts');
      tell(await verify(options, texts, terminal.writeProgress), options.json);
    });

  withIdentity(command('doctor', texts.doctor.description), texts)
    .requiredOption('--register <address>', texts.register)
    .requiredOption('--vault <address>', texts.vault)
    .option('--try', texts.doctor.try)
    .option('--fill', texts.doctor.fill)
    .option('--elsewhere <address>', texts.doctor.elsewhere, each, [])
    .option('--report <file>', texts.doctor.report)
    .action(async (options: WithJson<DoctorOptions>) => {
      const { doctor } = await import('./commands/doctor.ts');
      tell(await doctor(options, texts, terminal.writeProgress), options.json);
    });

  withIdentity(command('retention', texts.retention.description), texts)
    .requiredOption('--register <address>', texts.register)
    .requiredOption('--vault <address>', texts.vault)
    .option('--on <day>', texts.retention.on)
    .action(
      async (options: WithJson<ConnectionOptions & { readonly vault: string; readonly on?: string }>) => {
        const { retention } = await import('./commands/retention.ts');
        tell(await retention(options, texts), options.json);
      },
    );

  const aYear = (text: string): number => {
    if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(texts.exportYear.notANumber(text));
    return Number(text);
  };
  withIdentity(command('export-year', texts.exportYear.description), texts)
    .requiredOption('--register <address>', texts.register)
    .requiredOption('--year <year>', texts.exportYear.year, aYear)
    .requiredOption('--out <file>', texts.exportYear.out)
    .option('--bot <id>', texts.bot)
    .action(async (options: WithJson<ExportYearOptions>) => {
      const { exportYear } = await import('./commands/export-year.ts');
      tell(await exportYear(options, texts), options.json);
    });

  command('screen', texts.screen.description)
    .option('--log <file>', texts.screen.log, each, [])
    .option('--profile <name>', texts.screen.profile)
    .option('--context <folder>', texts.screen.context)
    .option('--policy <id>', texts.screen.policy)
    .option('--unit <name>', texts.screen.unit)
    .option('--format <format>', texts.screen.format, 'json')
    .option('--out <file>', texts.screen.out)
    .option('--accounts <file>', texts.screen.accounts)
    .option('--days <days>', texts.screen.days)
    .option('--deliver <file>', texts.screen.deliver)
    .option('--order <id>', texts.screen.order)
    .option('--number <text>', texts.screen.number)
    .action(async (options: ScreenOptions) => {
      const { screen } = await import('./commands/screen.ts');
      await screen(options, texts, terminal);
    });

  const wholeNumber = (text: string): number => {
    if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError(texts.notANumber(text));
    return Number(text);
  };
  command('draw', texts.drawDescription)
    .requiredOption('--seed <text>', texts.drawSeed)
    .requiredOption('--total <number>', texts.drawTotal, wholeNumber)
    .requiredOption('--count <number>', texts.drawCount, wholeNumber)
    .option('--allow-duplicates', texts.drawDuplicates)
    .action(async (options: DrawOptions) => {
      const { draw } = await import('./commands/draw.ts');
      tell(draw(options, texts), true);
    });
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
