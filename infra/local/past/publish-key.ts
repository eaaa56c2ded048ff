import type { Signer } from '@loggkontroll/bot/signing';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';
import type { LocalSites } from '../sites/index.ts';

/** As the bot does when it starts: whoever checks a seal needs the key. */
export const publishKey = async (
  sites: Pick<LocalSites, 'bot'>,
  { publicKey: { keyId, jwk } }: Signer,
): Promise<void> => {
  const setting = { key: publicKeyKey(keyId), title: 'Botens publika nyckel', value: JSON.stringify(jwk) };
  await openSettings(sites.bot()).put(setting);
};
