import path from 'node:path';
import { botId } from '../sharepoint/sharepoint.ts';

/** What a bot that is a process of its own is told: where SharePoint is, at which port it listens, and where its key is to lie. */
export const botEnvironment = (standInUrl: string, port: number, folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  LOGGKONTROLL_MODE: 'local',
  PORT: String(port),
  REGISTER_URL: `${standInUrl}/sites/register`,
  VAULT_URL: `${standInUrl}/sites/vault`,
  CLOCK_URL: `${standInUrl}/_local/clock`,
  BOT_LOCAL_APP: botId,
  TAB_URL: 'http://localhost:4000/tab/',
  YEAR_END_URL: 'http://localhost:4000/year-end',
  SIGNING_KEY_FILE: path.join(folder, 'bot.pem'),
});

/** True once a bot has gone through its first sweep; undefined before, also while nobody listens. */
export const isReady = async (botUrl: string): Promise<true | undefined> => {
  try {
    return (await fetch(`${botUrl}/readyz`)).ok || undefined;
  } catch {
    return undefined;
  }
};
