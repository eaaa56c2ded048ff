import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { keyIdOf, parsePublicJwk } from '@loggkontroll/core/history';
import type { Entry, Seal, SealStanding } from '@loggkontroll/core/history';
import type { DailyRoot, Witnessed } from '@loggkontroll/core/witness';
import { publicKeyKey } from '@loggkontroll/sharepoint/settings';
import type { Setting, Settings } from '@loggkontroll/sharepoint/settings';
import type { Witness, WitnessedSite } from '@loggkontroll/sharepoint/witness';
import { remembered } from './remembered.ts';

/** Says what a seal turns out to be. */
export type StandingOf = (sealed: Pick<Entry<unknown>, 'hash' | 'seal'>) => SealStanding;

/** What the bot witnesses with: the lists, its own signature, and what it checks others by. */
export interface Witnessing extends Witness {
  /** As `editors`, remembered for a while. */
  readonly knownEditors: Witness['editors'];
  readonly seal: (hash: string) => Promise<Seal> | Seal;
  /** By the keys that the bot has made known by now. One request. */
  readonly standing: () => Promise<StandingOf>;
  /** Puts a daily root outside SharePoint; again changes nothing. */
  readonly exportRoot: (site: WitnessedSite, root: Witnessed<DailyRoot>) => Promise<void>;
}

const keysIn = (publicKeys: readonly Setting[]): ReadonlyMap<string, KeyObject> => {
  const prefix = publicKeyKey('');
  return new Map(
    publicKeys.flatMap(({ key, value }) => {
      const jwk = parsePublicJwk(value);
      const keyId = key.slice(prefix.length);
      return jwk !== undefined && keyIdOf(jwk) === keyId
        ? [[keyId, createPublicKey({ key: { ...jwk }, format: 'jwk' })] as const]
        : [];
    }),
  );
};

/** Each key is believed only under its own name. */
const standingBy = (publicKeys: readonly Setting[]): StandingOf => {
  const keys = keysIn(publicKeys);
  return ({ hash, seal }) => {
    const key = seal && keys.get(seal.keyId);
    if (seal === undefined || key === undefined) return 'key-unknown';
    const signature = Buffer.from(seal.signature, 'hex');
    const holds = verify('sha256', Buffer.from(hash), { key, dsaEncoding: 'ieee-p1363' }, signature);
    return holds ? 'holds' : 'wrong';
  };
};

/** Puts together what the bot witnesses with; the lists and the settings are those of its own connection. */
export const createWitnessing = (
  witness: Witness,
  settings: Pick<Settings, 'all'>,
  {
    seal,
    exportRoot,
    rememberForMs,
  }: Pick<Witnessing, 'seal' | 'exportRoot'> & { readonly rememberForMs: number },
): Witnessing => {
  const editors = {
    register: remembered(() => witness.editors('register'), rememberForMs),
    vault: remembered(() => witness.editors('vault'), rememberForMs),
  };
  return {
    ...witness,
    knownEditors: (site) => editors[site](),
    seal,
    standing: async () => standingBy(await settings.all(publicKeyKey(''))),
    exportRoot,
  };
};
