import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { disposeOf } from '../../connection/dispose.ts';
import { unless } from '../../connection/failure-guard.ts';
import { pieceSize, readBytes, readEtag, replaceFile, writeFile } from '../../connection/files.ts';
import { textOfUtf8, utf8 } from '../../connection/sha256.ts';
import type { Bench } from '../bench.ts';
import type { Fact } from '../fact.ts';
import { rowsOf } from '../exchange.ts';

const overwrite = { overwrite: true };

const room = async ({ list, site }: Bench): Promise<string> => {
  const { path } = await list({ library: true });
  await site.sp.web.getFolderByServerRelativePath(path).folders.addUsingPath('room');
  return `${path}/room`;
};

/** `done`, or what the suite takes the refusal for. */
const outcomeOf = (acting: Promise<unknown>): Promise<string> =>
  unless(
    acting.then(() => 'done'),
    ['conflict'],
    'conflict',
  );

/** Files in folders, and what becomes of what is deleted: as the Vault uses them. */
export const fileFacts = {
  files: {
    rows: ['F12'],
    by: 'trying',
    relied: {
      'read as it was written': true,
      'written again without leave': 'duplicate',
      'replaced with the right ETag': 'done',
      'replaced with the old ETag': 'conflict',
      'what stands': 'två',
    },
    observe: async (bench) => {
      const { site } = bench;
      const folder = await room(bench);
      const path = `${folder}/log.json`;
      await writeFile(site, folder, 'log.json', utf8('{"å":1}'), overwrite);
      const written = textOfUtf8(await readBytes(site, path));
      const again = await unless(
        writeFile(site, folder, 'log.json', utf8('nej'), { overwrite: false }).then(() => 'done'),
        ['duplicate'],
        'duplicate',
      );
      const etag = await readEtag(site, path);
      const replacing = (text: string) => outcomeOf(replaceFile(site, path, utf8(text), etag));
      return {
        'read as it was written': written === '{"å":1}',
        'written again without leave': again,
        'replaced with the right ETag': await replacing('två'),
        'replaced with the old ETag': await replacing('tre'),
        'what stands': textOfUtf8(await readBytes(site, path)),
      };
    },
  },
  'file-in-pieces': {
    rows: ['F12'],
    by: 'trying',
    relied: { 'bytes sent': pieceSize + 7, 'bytes read': pieceSize + 7 },
    observe: async (bench) => {
      const { site } = bench;
      const folder = await room(bench);
      const bytes = new Uint8Array(pieceSize + 7).fill(120);
      await writeFile(site, folder, 'large.json', bytes, overwrite);
      return {
        'bytes sent': bytes.length,
        'bytes read': (await readBytes(site, `${folder}/large.json`)).length,
      };
    },
  },
  'gone-for-good': {
    rows: ['F38'],
    by: 'trying',
    relied: { 'still there': false, 'left in a recycle bin': 0 },
    taken: { 'held by a retention policy': false },
    shows: ['held by a retention policy'],
    observe: async (bench) => {
      const { site, ask } = bench;
      const folder = await room(bench);
      await writeFile(site, folder, 'log.json', utf8('{}'), overwrite);
      const now = new Date(bench.now()).toISOString();
      const recycle = () => site.sp.web.getFolderByServerRelativePath(folder).recycle();
      const under = folder.slice(0, folder.lastIndexOf('/'));
      const { fate, isThere } = await disposeOf(
        site,
        recycle,
        { under, leaf: folder.slice(under.length + 1) },
        now,
      );
      const inBin = rowsOf(await ask('GET', '/_api/site/RecycleBin?$select=DirName,LeafName&$top=5000'));
      const place = under.slice(1);
      return {
        'still there': isThere,
        'left in a recycle bin':
          fate.fate === 'held' ? 0 : inBin.filter(({ DirName }) => DirName === place).length,
        'held by a retention policy': fate.fate === 'held',
      };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
