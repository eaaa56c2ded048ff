import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

test.each(docs)('%s names tests that are there', (name) => {
  const text = readFileSync(path.join(root, 'docs', name), 'utf8');
  const named = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file);
  /* Some stand without their ending. */
  const isThere = (file: string): boolean =>
    [file, `${file}.ts`, `${file}.test.ts`, `${file}.mjs`].some((each) => existsSync(path.join(root, each)));
  expect(named.filter((file) => !file.startsWith('test/output') && !isThere(file))).toEqual([]);
});
