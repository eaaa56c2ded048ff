import { EnvironmentUnclear, optionsFrom, parseEnvironment, startBot } from './server/index.ts';

/** Starts the bot from its environment, and ends it when the platform asks to. */
const main = async (): Promise<void> => {
  const bot = await startBot(await optionsFrom(parseEnvironment(process.env)));
  const end = (): void => {
    void bot.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
};

try {
  await main();
} catch (error) {
  const said = error instanceof EnvironmentUnclear ? error.message : error;
  process.stderr.write(`${said instanceof Error ? (said.stack ?? said.message) : String(said)}\n`);
  process.exitCode = 1;
}
