import '@pnp/sp/files/index.js';
import type { PersonId } from '@loggkontroll/core/organisation';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { Connection } from '../connection/index.ts';
import { disposeOf } from '../connection/dispose.ts';
import type { Disposed } from '../connection/dispose.ts';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, writeFile } from '../connection/files.ts';
import { pathOf } from '../connection/lists.ts';
import { sha256Of, textOfUtf8, utf8 } from '../connection/sha256.ts';
import { populations } from '../schema/index.ts';

/** Why a population cannot be read. */
export type PopulationFileRefusal =
  | (Refused & { readonly code: 'population-missing' })
  /** The file is not what its name says it is. */
  | (Refused & { readonly code: 'population-altered' });

/** The canonical populations of draws, files named by the SHA-256 of their text. */
export interface Populations {
  /** Keeps a population and gives its hash. One that is kept already is left as it is. One request. */
  keep(text: string, owner?: PersonId): Promise<string>;
  /** The text with this hash. `owner`: whoever planned their own units. One request. */
  read(hash: string, owner?: PersonId): Promise<Result<string, PopulationFileRefusal>>;
  /** Takes a population away, out of the recycle bins too; says what came of it. The bot's. Five requests. */
  dispose(hash: string, now: string, owner?: PersonId): Promise<Disposed>;
  /** Takes away what was put for a plan, as {@link Populations.dispose} does. */
  disposeOwnRegisters(owner: PersonId, planId: string, now: string): Promise<Disposed>;
  /** Puts what the registers say of somebody's own units where they alone read it. The bot's. One request. */
  putOwnRegisters(owner: PersonId, planId: string, text: string): Promise<void>;
  /** What the registers say of somebody's own units; undefined where the bot has put nothing there. One request. */
  readOwnRegisters(owner: PersonId, planId: string): Promise<string | undefined>;
}

const hash64 = /^[0-9a-f]{64}$/;

/** The Register's populations. */
export const openPopulations = ({ register }: Connection): Populations => {
  const folderOf = (owner?: PersonId): string =>
    [pathOf(register, populations), ...(owner === undefined ? [] : [owner])].join('/');
  const ownFile = (planId: string): string => `registers-${planId}.json`;
  const disposeFile = (folder: string, name: string, now: string): Promise<Disposed> => {
    const file = register.sp.web.getFileByServerRelativePath(`${folder}/${name}`);
    return disposeOf(register, () => file.recycle(), { under: folder, leaf: name }, now);
  };
  return {
    dispose: (hash, now, owner) => disposeFile(folderOf(owner), `${hash}.json`, now),
    disposeOwnRegisters: (owner, planId, now) => disposeFile(folderOf(owner), ownFile(planId), now),
    keep: async (text, owner) => {
      const bytes = utf8(text);
      const hash = await sha256Of(bytes);
      await unless(
        writeFile(register, folderOf(owner), `${hash}.json`, bytes, { overwrite: false }),
        ['duplicate'],
        undefined,
      );
      return hash;
    },
    read: async (hash, owner) => {
      if (!hash64.test(hash)) return refuse({ code: 'population-missing' });
      const file = `${folderOf(owner)}/${hash}.json`;
      const bytes = await unless(readBytes(register, file), ['not-found'], undefined);
      if (bytes === undefined) return refuse({ code: 'population-missing' });
      return (await sha256Of(bytes)) === hash
        ? accept(textOfUtf8(bytes))
        : refuse({ code: 'population-altered' });
    },
    putOwnRegisters: async (owner, planId, text) => {
      await writeFile(register, folderOf(owner), ownFile(planId), utf8(text), { overwrite: true });
    },
    readOwnRegisters: async (owner, planId) => {
      const bytes = await unless(
        readBytes(register, `${folderOf(owner)}/${ownFile(planId)}`),
        ['not-found', 'forbidden'],
        undefined,
      );
      return bytes && textOfUtf8(bytes);
    },
  };
};
