import {
  endOnFault,
  EnvironmentUnclear,
  optionsFrom,
  parseEnvironment,
  redact,
  speakThroughLog,
  startBot,
} from './server/index.ts';

/** Starts the bot from its environment, and ends it when the platform asks to, or when something fails that nobody has caught. */
const main = async (): Promise<void> => {
  const options = await optionsFrom(parseEnvironment(process.env));
  speakThroughLog(options.log);
  endOnFault(options.log);
  const bot = await startBot(options);
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
  const words = said instanceof Error ? (said.stack ?? said.message) : String(said);
  process.stderr.write(`${redact(words)}\n`);
  process.exitCode = 1;
}
