import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { disposeOf } from '../../connection/dispose.ts';
import { unless } from '../../connection/failure-guard.ts';
import { pieceSize, readBytes, writeFile } from '../../connection/files.ts';
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

/** Files in folders, and what becomes of what is deleted: as the Vault uses them. */
export const fileFacts = {
  files: {
    rows: ['F12'],
    by: 'trying',
    relied: {
      'read as it was written': true,
      'written again without leave': 'duplicate',
      'listed at once': 'log.json',
      'what stands after that': '{"å":1}',
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
      const inFolder = await site.sp.web.getFolderByServerRelativePath(folder).files.select('Name')();
      const left = textOfUtf8(await readBytes(site, path));
      await writeFile(site, folder, 'log.json', utf8('två'), overwrite);
      return {
        'read as it was written': written === '{"å":1}',
        'written again without leave': again,
        'listed at once': inFolder.map(({ Name }) => Name).join(' '),
        'what stands after that': left,
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
