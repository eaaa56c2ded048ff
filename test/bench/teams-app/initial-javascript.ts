import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One chunk of the built tab, as Vite's manifest tells. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** What a person's browser fetches before the first page can be used. */
export interface InitialJavaScript {
  readonly files: readonly { readonly file: string; readonly gzip: number }[];
  /** Bytes in all, each file compressed by itself as a server sends it. */
  readonly gzip: number;
}

/** The parts that are fetched late but always: Teams' own library, and the page one arrives at. */
const always = ['src/host/teams-host.ts', 'src/pages/overview/index.ts'];

/** The scripts needed to show *Översikt* inside Teams. `folder`: the built tab. */
export const initialJavaScript = (folder: string): InitialJavaScript => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'build-manifest.json'), 'utf8')) as Readonly<
    Record<string, Chunk>
  >;
  const needed = new Set<string>();
  const need = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The built tab has no ${name}: build it again.`);
    if (needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports?.forEach(need);
  };
  Object.entries(manifest).forEach(([name, { isEntry }]) => isEntry === true && need(name));
  always.forEach(need);
  const files = [...needed]
    .map((file) => ({ file, gzip: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length }))
    .sort((a, b) => b.gzip - a.gzip);
  return { files, gzip: files.reduce((sum, { gzip }) => sum + gzip, 0) };
};
