import type { Command } from 'commander';
import type { ActivateOptions } from './commands/policy.ts';
import type { ConnectionOptions } from './connection.ts';
import type { Outcome } from './outcome.ts';
import type { CliTexts } from './texts/sv.ts';

type WithJson<T> = T & { readonly json?: boolean };

/** What may be done with policies; all but `check` of those in the Register. */
export const addPolicyCommands = (
  policy: Command,
  texts: CliTexts,
  tell: (outcome: Outcome, asJson: boolean | undefined) => void,
  withIdentity: (command: Command, texts: CliTexts) => Command,
): void => {
  const words = texts.policy;
  const inRegister = (name: string, description: string): Command =>
    withIdentity(policy.command(name).description(description), texts)
      .requiredOption('--register <address>', texts.register)
      .option('--sign-in', words.signIn);

  inRegister('list', words.listDescription).action(async (options: WithJson<ConnectionOptions>) => {
    const { listPolicies } = await import('./commands/policy.ts');
    tell(await listPolicies(options, texts), options.json);
  });
  inRegister('show <version>', words.showDescription).action(
    async (version: string, options: WithJson<ConnectionOptions>) => {
      const { showPolicy } = await import('./commands/policy.ts');
      tell(await showPolicy(version, options, texts), options.json);
    },
  );
  inRegister('compare <version> <other>', words.compareDescription).action(
    async (version: string, other: string, options: WithJson<ConnectionOptions>) => {
      const { comparePolicies } = await import('./commands/policy.ts');
      tell(await comparePolicies([version, other], options, texts), options.json);
    },
  );
  policy
    .command('check <file>')
    .description(words.checkDescription)
    .option('--json', texts.json)
    .action(async (file: string, options: WithJson<object>) => {
      const { checkPolicy } = await import('./commands/policy.ts');
      tell(checkPolicy(file, texts), options.json);
    });
  inRegister('draft <file>', words.draftDescription).action(
    async (file: string, options: WithJson<ConnectionOptions>) => {
      const { draftFile } = await import('./commands/policy.ts');
      tell(await draftFile(file, options, texts), options.json);
    },
  );
  inRegister('activate <version>', words.activateDescription)
    .option('--reason <text>', words.reason)
    .option('--confirm', words.confirm)
    .action(async (version: string, options: WithJson<ActivateOptions>) => {
      const { activateVersion } = await import('./commands/policy.ts');
      tell(await activateVersion(version, options, texts), options.json);
    });
};
