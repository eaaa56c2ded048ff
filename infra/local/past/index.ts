export { playYearSoFar } from './play-year.ts';
export { quietSweep } from './quiet-bot.ts';
export { publishKey } from './publish-key.ts';
