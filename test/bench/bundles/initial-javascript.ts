import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '@loggkontroll/infra/build';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

type BuildManifest = Readonly<Record<string, Chunk>>;

const reachable = (manifest: BuildManifest, name: string, seen: Set<string>): Set<string> => {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunk.imports ?? []) reachable(manifest, imported, seen);
  return seen;
};

/** Kilobytes (1,000 bytes), gzip at its best level. */
export const gzipKilobytes = (contents: Uint8Array | string): number =>
  gzipSync(contents, { level: 9 }).length / 1000;

const chunksOf = (from: (chunk: Chunk, name: string) => boolean): number => {
  const folder = inRoot('teams-app', 'dist');
  const manifest = JSON.parse(
    readFileSync(path.join(folder, 'build-manifest.json'), 'utf8'),
  ) as BuildManifest;
  const names = new Set<string>();
  for (const [name, chunk] of Object.entries(manifest))
    if (from(chunk, name)) reachable(manifest, name, names);
  return [...names]
    .map((name) => manifest[name]?.file ?? '')
    .filter((file) => file.endsWith('.js'))
    .reduce((total, file) => total + gzipKilobytes(readFileSync(path.join(folder, file))), 0);
};

/** What the page fetches whatever is asked for: what it names, and the shared texts of one language. */
const isFirst = ({ isEntry }: Chunk, name: string): boolean => isEntry === true || name.startsWith('_sv-');

/** What the tab fetches before any page of it is asked for. */
export const entryJavaScript = (): number => chunksOf(isFirst);

/** The same with a page that is fetched at once, such as `overview`. */
export const javaScriptWithPage = (page: string): number =>
  chunksOf((chunk, name) => isFirst(chunk, name) || name === `src/pages/${page}/index.ts`);
