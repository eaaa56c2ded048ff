import { keyIdOf, parsePublicJwk, pointOf } from '@loggkontroll/core/history';
import { publicKeyKey, type SettingVersion } from '@loggkontroll/sharepoint/settings';
import type { FaultyRecord, SettingFault } from './faults.ts';

/** Every version of the settings that the bot alone may write, by key. */
export type BotsSettings = ReadonlyMap<string, readonly SettingVersion[]>;

/** Beginnings of the keys of the settings that are the bot's own. */
export const botsPrefixes = ['public-key/', 'planned/'] as const;

const faultsOf = (
  key: string,
  versions: readonly SettingVersion[],
  editorOf: (siteUserId: number) => string | undefined,
): readonly SettingFault[] => {
  const others = versions.flatMap(({ label, siteUserId }): readonly SettingFault[] => {
    const editor = editorOf(siteUserId);
    return editor === 'bot' ? [] : [{ code: 'setting-not-by-the-bot', version: label, editor }];
  });
  const prefix = publicKeyKey('');
  if (!key.startsWith(prefix)) return others;
  const jwk = parsePublicJwk(versions[0]?.value ?? '');
  const isItself = jwk !== undefined && keyIdOf(jwk) === key.slice(prefix.length);
  return isItself ? others : [...others, { code: 'key-is-another' }];
};

/** What is wrong with the bot's settings, and the public keys (SEC1 points in hexadecimal, by id) with which nothing is. */
export const checkBotsSettings = (
  settings: BotsSettings,
  editorOf: (siteUserId: number) => string | undefined,
): { readonly faulty: readonly FaultyRecord[]; readonly keys: ReadonlyMap<string, string> } => {
  const faulty: FaultyRecord[] = [];
  const keys = new Map<string, string>();
  const prefix = publicKeyKey('');
  for (const [key, versions] of settings) {
    const faults = faultsOf(key, versions, editorOf);
    const jwk = key.startsWith(prefix) ? parsePublicJwk(versions[0]?.value ?? '') : undefined;
    if (faults.length > 0) faulty.push({ list: 'Settings', recordId: key, faults });
    else if (jwk) keys.set(key.slice(prefix.length), pointOf(jwk));
  }
  return { faulty, keys };
};
