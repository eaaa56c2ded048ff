import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, writeFile } from '../connection/files.ts';
import type { Site } from '../connection/index.ts';
import { SharePointFailure } from '../connection/index.ts';
import { sha256Of } from '../connection/sha256.ts';
import type { DeliveredText, ReadFileRefusal } from './log-rooms.ts';

/** Writes a file, over one of the same name, and reads it back: what is said to be there is there. */
export const writeChecked = async (
  vault: Site,
  folder: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<DeliveredText> => {
  const sha256 = await sha256Of(bytes);
  await writeFile(vault, folder, name, bytes, { overwrite: true });
  const written = await readBytes(vault, `${folder}/${name}`);
  if ((await sha256Of(written)) !== sha256) throw new SharePointFailure('rejected', { serverCode: 'sha256' });
  return { sha256, bytes: bytes.length };
};

/** The file's bytes, if it is the one with this hash. One request. */
export const readChecked = async (
  vault: Site,
  path: string,
  sha256: string,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadFileRefusal>> => {
  const bytes = await unless(readBytes(vault, path), ['not-found', 'forbidden'], undefined);
  if (bytes === undefined) return refuse({ code: 'room-file-missing' });
  return (await sha256Of(bytes)) === sha256 ? accept(bytes) : refuse({ code: 'room-file-altered' });
};
