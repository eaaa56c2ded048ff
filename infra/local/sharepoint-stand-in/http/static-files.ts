import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { HttpResponse } from '../protocol/http.ts';

/** Files served beside the REST service: the tab, the web-part page. */
export interface Mount {
  /** `/tab`; requests below it are served from the directory. */
  readonly path: string;
  readonly directory: string;
  /** File for addresses that name none, as single-page applications want it; relative to the directory. */
  readonly fallback?: string | undefined;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  map: 'application/json; charset=utf-8',
};

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function fileFor(mount: Mount, path: string): Promise<string | undefined> {
  const inside = normalize(join(mount.directory, decodeURIComponent(path)));
  if (inside !== mount.directory && !inside.startsWith(`${mount.directory}${sep}`)) return undefined;
  for (const candidate of [inside, join(inside, 'index.html')]) {
    if (await isFile(candidate)) return candidate;
  }
  return mount.fallback === undefined ? undefined : join(mount.directory, mount.fallback);
}

/** The file of a mount an address names, or nothing where none does. */
export async function serveStatic(mounts: readonly Mount[], url: string): Promise<HttpResponse | undefined> {
  const path = url.split('?')[0] ?? '';
  const mount = mounts.find((one) => path === one.path || path.startsWith(`${one.path}/`));
  if (!mount) return undefined;
  const file = await fileFor(mount, path.slice(mount.path.length));
  if (file === undefined || !(await isFile(file))) return undefined;
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return {
    status: 200,
    headers: {
      'Content-Type': mediaTypes[extension] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    },
    body: await readFile(file),
  };
}
