import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { Connection } from '../connection/index.ts';
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
  keep(text: string): Promise<string>;
  /** The text with this hash. One request. */
  read(hash: string): Promise<Result<string, PopulationFileRefusal>>;
}

const hash64 = /^[0-9a-f]{64}$/;

/** The Register's populations. */
export const openPopulations = ({ register }: Connection): Populations => {
  const folder = pathOf(register, populations);
  return {
    keep: async (text) => {
      const bytes = utf8(text);
      const hash = await sha256Of(bytes);
      await unless(
        writeFile(register, folder, `${hash}.json`, bytes, { overwrite: false }),
        ['duplicate'],
        undefined,
      );
      return hash;
    },
    read: async (hash) => {
      if (!hash64.test(hash)) return refuse({ code: 'population-missing' });
      const bytes = await unless(readBytes(register, `${folder}/${hash}.json`), ['not-found'], undefined);
      if (bytes === undefined) return refuse({ code: 'population-missing' });
      return (await sha256Of(bytes)) === hash
        ? accept(textOfUtf8(bytes))
        : refuse({ code: 'population-altered' });
    },
  };
};
