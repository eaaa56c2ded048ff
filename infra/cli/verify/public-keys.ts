import { createHash } from 'node:crypto';
import { publicKeyKey, type SettingVersion } from '@loggkontroll/sharepoint/settings';
import type { FaultyRecord, SettingFault } from './faults.ts';

/** Every version of the settings that the bot alone may write, by key. */
export type BotsSettings = ReadonlyMap<string, readonly SettingVersion[]>;

/** Beginnings of the keys of the settings that are the bot's own. */
export const botsPrefixes = ['public-key/', 'planned/'] as const;

interface Jwk {
  readonly crv: string;
  readonly kty: string;
  readonly x: string;
  readonly y: string;
}

const jwkIn = (value: string): Jwk | undefined => {
  try {
    const { crv, kty, x, y } = JSON.parse(value) as Partial<Record<string, unknown>>;
    const parts = { crv, kty, x, y };
    return Object.values(parts).every((part) => typeof part === 'string') ? (parts as Jwk) : undefined;
  } catch {
    return undefined;
  }
};

/** The key's thumbprint (RFC 7638), which is its id. */
const thumbprintOf = ({ crv, kty, x, y }: Jwk): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');

const pointOf = ({ x, y }: Jwk): string =>
  `04${[x, y].map((part) => Buffer.from(part, 'base64url').toString('hex')).join('')}`;

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
  const jwk = jwkIn(versions[0]?.value ?? '');
  const isItself = jwk !== undefined && thumbprintOf(jwk) === key.slice(prefix.length);
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
    const jwk = key.startsWith(prefix) ? jwkIn(versions[0]?.value ?? '') : undefined;
    if (faults.length > 0) faulty.push({ list: 'Settings', recordId: key, faults });
    else if (jwk) keys.set(key.slice(prefix.length), pointOf(jwk));
  }
  return { faulty, keys };
};
