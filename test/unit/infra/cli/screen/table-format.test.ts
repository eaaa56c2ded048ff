import fc from 'fast-check';
import { safeCell, tableLines } from '../../../../../infra/cli/screen/table-format.ts';
import { en } from '../../../../../infra/cli/texts/en.ts';
import { sv } from '../../../../../infra/cli/texts/sv.ts';

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+46', "'+46"],
  ['-1', "'-1"],
  ['-5', "'-5"],
  ['@sum', "'@sum"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t'=1"],
  ['\tx', "'\tx"],
  [' =1', "' =1"],
  ['"=1"', `"'""=1"""`],
  ["'=1", "''=1"],
  ['Ek, =1', "Ek, '=1"],
  ['Ek\n=1', `"Ek\n'=1"`],
  ['Ek; Ask', '"Ek; Ask"'],
  ['Ek-Ask, Anna', 'Ek-Ask, Anna'],
  ['2026-09-03 08:15', '2026-09-03 08:15'],
  ['anv00001', 'anv00001'],
  ['', ''],
])('%j becomes %j', (value, cell) => {
  expect(safeCell(value)).toBe(cell);
});

/** The cells of a table with semicolons, as RFC 4180 has them. */
const cellsOf = (table: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < table.length; at += 1) {
    const one = table[at] ?? '';
    if (isQuoted && one === '"' && table[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (one === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && one === ';') endCell();
    else if (!isQuoted && one === '\r' && table[at + 1] === '\n') {
      endCell();
      rows.push([]);
      at += 1;
    } else cell += one;
  }
  return rows.slice(0, -1);
};

/** A spreadsheet works this out, or may. */
const isFormula = (cell: string): boolean => /^[\s\p{C}"]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell);

const hostile = fc.string({
  unit: fc.constantFrom(...Array.from('=+-@＝＋－＠\t\r\n "\';,|5Åx\u0000\u200b\ufeff')),
});
const text = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.constantFrom('-5', '+46 8', '=1+1', '@x'));
const finding = fc.record({
  log: text,
  line: fc.option(fc.nat(), { nil: null }),
  account: text,
  client: fc.option(text, { nil: null }),
  at: fc.constantFrom('2026-09-03T08:15:00', '2026-09-03', null),
  unit: fc.option(text, { nil: null }),
  action: fc.option(text, { nil: null }),
  explanation: fc.constantFrom('direct' as const, 'none' as const, null),
  flags: fc.constant([]),
  rank: fc.nat(),
  evidence: fc.constant([]),
});

test.each([sv, en])('no cell of a table is a formula, whatever the log says', (texts) => {
  fc.assert(
    fc.property(fc.array(finding), fc.subarray(['a.csv', '=b.csv']), (findings, logs) => {
      const table = [...tableLines(findings, logs, texts)].join('').slice(1);
      const rows = cellsOf(table);
      expect(rows).toHaveLength(findings.length + 1);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.flat().filter(isFormula)).toEqual([]);
    }),
  );
});

test('nor of one that is cut at commas, tabs or every line break, and nothing but apostrophes is added', () => {
  fc.assert(
    fc.property(text, (value) => {
      const cell = safeCell(value);
      expect(cell.split(/[;,|\t\r\n]/).filter(isFormula)).toEqual([]);
      const [[read = ''] = []] = cellsOf(`${cell}\r\n`);
      expect(read.replaceAll("'", '')).toBe(value.replaceAll("'", ''));
    }),
  );
});
