import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ReadNode, ReadPdf } from './read-in-node.ts';

/**
 * Reads a PDF with pdf.js, which is an ES module only and so runs in a Node of its own. The structure of pages is read
 * on every `treeEvery`th page: it takes long in large documents.
 */
export const readPdf = async (bytes: Uint8Array, treeEvery = 1): Promise<ReadPdf> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-pdf-'));
  try {
    const [from, to] = [path.join(folder, 'document.pdf'), path.join(folder, 'document.json')];
    await writeFile(from, bytes);
    const script = path.join(__dirname, 'read-in-node.ts');
    await promisify(execFile)(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      ...[script, from, to, String(treeEvery)],
    ]);
    return JSON.parse(await readFile(to, 'utf8')) as ReadPdf;
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** What a page says under each piece of tagged content, in the order of its structure. */
export const inReadingOrder = ({ tree, texts }: ReadPdf['pages'][number]) => {
  const walk = (
    node: ReadNode,
    roles: readonly string[],
  ): readonly { content: string; roles: readonly string[] }[] =>
    node.children.flatMap((child) =>
      'content' in child
        ? [{ content: child.content, roles: [...roles, node.role] }]
        : walk(child, [...roles, node.role]),
    );
  return (tree ? walk(tree, []) : []).map(({ content, roles }) => ({
    roles: roles.filter((role) => role !== 'Root'),
    texts: texts.filter((text) => text.content === content),
  }));
};

/** All that is read aloud, in its order. */
export const readAloud = (pdf: ReadPdf): string =>
  pdf.pages
    .flatMap((page) => inReadingOrder(page).flatMap(({ texts }) => texts.map(({ text }) => text.trim())))
    .join(' ');
