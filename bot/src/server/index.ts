export { EnvironmentUnclear, parseEnvironment } from './environment.ts';
export type { Environment } from './environment.ts';
export { optionsFrom } from './environment-options.ts';
export { localOptions } from './local-options.ts';
export type { LocalBot } from './local-options.ts';
export { createLog } from './logger.ts';
export type { BotOptions } from './options.ts';
export { botJourneys, startBot } from './start-bot.ts';
export type { RunningBot } from './start-bot.ts';
