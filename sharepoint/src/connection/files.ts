import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { SPQueryable } from '@pnp/sp';
import type { Site } from './connect.ts';
import { failureOf } from './answers.ts';
import { behaviour } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';
import { SharePointFailure } from './failure.ts';
import { unless } from './failure-guard.ts';
import type { Row } from './rows.ts';

const bytesOfAnswer = (): Behaviour =>
  behaviour((request) => {
    request.on.parse.replace(async (url, response, result) => {
      if (!response.ok) throw await failureOf(response);
      return [url, response, result ?? new Uint8Array(await response.arrayBuffer())];
    });
  });

/** The largest file that is sent in one piece, and the size of a piece of a larger one: 10 MiB. */
export const pieceSize = 10 * 1024 * 1024;

/** The bytes of a file. */
export const readBytes = async (site: Site, path: string): Promise<Uint8Array<ArrayBuffer>> => {
  const file = site.sp.web.getFileByServerRelativePath(path);
  return await SPQueryable(file, '$value').using(bytesOfAnswer())();
};

const sizeOf = (file: unknown): number => Number((file as Row)['Length']);

/** In pieces. What is there by that name stays as it is until the last piece has come. */
const sendInPieces = async (
  { sp: { web } }: Site,
  folder: string,
  name: string,
  bytes: Blob,
  overwrite: boolean,
): Promise<unknown> => {
  const props = { chunkSize: pieceSize };
  const { files } = web.getFolderByServerRelativePath(folder);
  const added = files.addChunked(name, bytes, { ...props, Overwrite: false });
  return overwrite
    ? ((await unless(added, ['duplicate'], undefined)) ??
        web.getFileByServerRelativePath(`${folder}/${name}`).setContentChunked(bytes, props))
    : added;
};

/**
 * Writes a whole file into a folder, in pieces when it is large. Without `overwrite`, a file that is already there is
 * the failure `duplicate`. Checks that SharePoint holds as many bytes as were sent.
 */
export const writeFile = async (
  site: Site,
  folder: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> => {
  const { files } = site.sp.web.getFolderByServerRelativePath(folder);
  const content = new Blob([bytes]);
  const written =
    bytes.length <= pieceSize
      ? await files.addUsingPath(name, content, { Overwrite: overwrite })
      : await sendInPieces(site, folder, name, content, overwrite);
  if (sizeOf(written) !== bytes.length) throw new SharePointFailure('rejected', { serverCode: 'size' });
};
