import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '@loggkontroll/infra/cli';

const rights = async (lang: string, ...more: readonly string[]) => {
  const out: string[] = [];
  const exitCode = await run(['rights', ...more], {
    env: { LANG: lang },
    write: (text) => out.push(text),
    writeError: (text) => out.push(text),
  });
  return { exitCode, out: out.join('') };
};

/** Tables are laid out anew by the formatter. */
const plain = (markdown: string): string => markdown.replace(/ +/g, ' ').replace(/\| ?-+ ?/g, '| --- ');

test('docs/security.md holds the matrix as the schema has it', async () => {
  const page = readFileSync(path.join(__dirname, '../../../../docs/security.md'), 'utf8');
  const { exitCode, out } = await rights('en_GB');
  expect(exitCode).toBe(0);
  expect(plain(page)).toContain(plain(out.trim()));
});

test('in Swedish, the letters are those of Swedish words', async () => {
  const { out } = await rights('sv_SE');
  expect(out).toContain('L läser, V ser tidigare versioner, T lägger till, Ä ändrar');
  expect(out).toContain('| Registret | Medarbetare (Employees) | – | LV | LV | – | – | LVTÄ |');
});

test('for machines, row by row', async () => {
  const { out } = await rights('sv_SE', '--json');
  const { rows } = JSON.parse(out) as { readonly rows: readonly Readonly<Record<string, unknown>>[] };
  expect(rows).toContainEqual({
    site: 'register',
    list: 'Reviews',
    title: 'Granskningar',
    folder: 'unit',
    may: {
      Planners: ['read', 'versions'],
      'unit-manager': ['read', 'versions', 'edit'],
      'managers-manager': ['read', 'versions', 'edit'],
    },
  });
});
