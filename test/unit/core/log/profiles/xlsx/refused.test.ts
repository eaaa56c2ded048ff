import { profiles } from '@loggkontroll/core/log';
import { deflateSync, zipSync } from 'fflate';
import { header, readTreserva, row } from '../../files.ts';
import { partsOf, workbookOf, zipOf } from './workbook.ts';

const head = header.split(';');
const cells = row().split(';');
const refusalOf = (bytes: Uint8Array) => {
  const { result } = readTreserva(bytes);
  return result.ok ? undefined : result.refusal;
};
const sheet = 'xl/worksheets/sheet1.xml';
const parts = partsOf([[head, cells]]);
const changed = (name: string, text: string): Uint8Array => zipOf({ ...parts, [name]: text });
const without = (name: string): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));
const broken = { code: 'file-broken', format: 'xlsx' };

describe('a workbook that is no usable log is refused', () => {
  test.each<[string, Uint8Array, object]>([
    ['empty', workbookOf([]), { code: 'file-empty' }],
    ['without a header', workbookOf([['Hej'], ['Brev']]), { code: 'file-without-header' }],
    ['without rows', workbookOf([head]), { code: 'file-without-rows' }],
    [
      'with what is missing',
      workbookOf([['x']], [head.with(2, 'Annat'), cells]),
      { code: 'file-columns-missing', columns: ['Aktör'] },
    ],
    ['no workbook', zipOf({ 'log.csv': 'x' }), { code: 'file-not-text', found: 'compressed' }],
    ['an .xlsb', zipOf({ 'xl/workbook.bin': 'x' }), { code: 'file-not-text', found: 'old-excel' }],
    ['cut off', workbookOf([head, cells]).subarray(0, 900), broken],
    ['nothing but a beginning', workbookOf([head]).subarray(0, 40), broken],
    ['a sheet that is cut off', changed(sheet, (parts[sheet] ?? '').slice(0, -30)), broken],
    ['without its sheet', without(sheet), broken],
    ['without its list of parts', without('xl/_rels/workbook.xml.rels'), broken],
  ])('%s', (_, bytes, refusal) => {
    expect(refusalOf(bytes)).toEqual(refusal);
  });

  test('when a single bit of its packed rows is another', () => {
    const rows = Array.from({ length: 200 }, (_, n) => row({ employee: `konto${n}` }).split(';'));
    const whole = workbookOf([head, ...rows]);
    const at = Buffer.from(whole).indexOf(sheet) + sheet.length;
    for (let place = at + 10; place < at + 500; place += 7) {
      const bytes = whole.slice();
      bytes[place] = (bytes[place] ?? 0) ^ 4;
      expect(refusalOf(bytes)).toEqual(broken);
    }
  });
});

describe('a workbook that would harm is refused', () => {
  const entity = '<!DOCTYPE a [<!ENTITY a "ha">]>';
  test.each<[string, Uint8Array, string]>([
    ['a document type in a sheet', changed(sheet, `${entity}<worksheet/>`), 'doctype'],
    ['a document type in the strings', changed('xl/sharedStrings.xml', `${entity}<sst/>`), 'doctype'],
    ['endless nesting', changed(sheet, '<row>'.repeat(10_000)), 'nesting'],
    ['a cell without end', changed(sheet, `<row><c><v>${'1'.repeat(200_000)}`), 'long-text'],
    ['a bomb of blanks', changed(sheet, `<worksheet>${' '.repeat(3_000_000)}`), 'unpacked-size'],
    ['a bomb of rows', changed(sheet, `<worksheet>${'<row r="1"/>'.repeat(300_000)}`), 'unpacked-size'],
    [
      'a bomb of strings',
      changed('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(500_000)}`),
      'unpacked-size',
    ],
  ])('%s', (_, bytes, why) => {
    expect(refusalOf(bytes)).toEqual({ code: 'file-unsafe', why });
  });

  test('a part that unpacks to more than it says is no part of a workbook', () => {
    const bytes = workbookOf([head, cells]);
    const directory = Buffer.from(bytes).lastIndexOf(sheet) - 46;
    const view = new DataView(bytes.buffer);
    view.setUint32(directory + 24, 10, true);
    expect(refusalOf(bytes)).toEqual(broken);
    view.setUint32(directory + 24, 0xffffffff, true);
    expect(refusalOf(bytes)).toEqual({ code: 'file-unsafe', why: 'unpacked-size' });
  });

  test('one that is larger than can be held is not gathered', () => {
    const first = zipSync({ x: deflateSync(new Uint8Array(10)) }).subarray(0, 30);
    const sink = { row: () => undefined, fault: () => undefined };
    const reader = profiles.treserva.open(sink);
    reader.push(first);
    const piece = new Uint8Array(16 * 1024 * 1024);
    let pushed = 0;
    while (pushed < 10 && reader.push(piece)) pushed++;
    expect(pushed).toBeLessThan(9);
    expect(reader.end()).toEqual({ ok: false, refusal: { code: 'file-unsafe', why: 'size' } });
  });
});
