import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { workbookOf } from '../../../../../teams-app/src/pages/controls/figures/workbook-of.ts';

const partsOf = async (tables: Parameters<typeof workbookOf>[0]): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await workbookOf(tables))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const table = {
  title: 'Per avdelning',
  note: '',
  columns: ['Avdelning', 'Planerade'],
  rows: [
    ['Bostad & stöd', 12],
    ['Äldre', 3],
  ],
};

test('a sheet for each table, numbers as numbers and words as words', async () => {
  const parts = await partsOf([table, { ...table, title: 'Begärda loggar: alla/några' }]);
  expect(parts['xl/workbook.xml']).toContain('name="Per avdelning"');
  expect(parts['xl/workbook.xml']).toContain('name="Begärda loggar  alla några"');
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>12<\/v><\/c>/);
  expect(Object.values(parts).join('')).toContain('Bostad &amp; stöd');
});

test('no cell is a formula, whatever a department is called', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom('=1+1', '+1', '-1', '@A1', '=cmd|x', '\t=1'), fc.string()),
      async (name) => {
        const parts = await partsOf([{ ...table, rows: [[name, 1]] }]);
        expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
      },
    ),
    { numRuns: 50 },
  );
});
