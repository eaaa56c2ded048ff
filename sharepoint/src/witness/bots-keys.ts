import type { Connection } from '../connection/index.ts';
import { applicationEditors } from '../organisation/index.ts';
import { publicKeyKey, settingVersions } from '../settings/index.ts';

/**
 * The public keys that the bot, by its client id, has made known, as they are written, by their ids. A key that anybody else
 * has ever saved is none of the bot's. Two requests, and one for each key.
 */
export const botsKeys = async (
  connection: Connection,
  botId: string,
): Promise<readonly (readonly [keyId: string, text: string])[]> => {
  const prefix = publicKeyKey('');
  const [applications, settings] = await Promise.all([
    applicationEditors(connection),
    settingVersions(connection, prefix),
  ]);
  const isBots = (siteUserId: number): boolean => applications.get(siteUserId) === botId.toLowerCase();
  return [...settings].flatMap(([key, versions]) => {
    const [newest] = versions;
    const areBots = versions.every(({ siteUserId }) => isBots(siteUserId));
    return newest !== undefined && areBots ? [[key.slice(prefix.length), newest.value] as const] : [];
  });
};
