import { detectProfile, openLogOfAnyKind, type LogProfile } from '@loggkontroll/core/log';
import { header, logOf, readWith, row, utf16le, utf8, windows1252 } from '../files.ts';
import { bundle, ndjson, r4, r5 } from './fhir/events.ts';
import { documentOf, entry } from './rivta/entries.ts';
import { workbookOf } from './xlsx/workbook.ts';

const treserva = logOf(row());
const cases = 'HSA-id;Personnummer;Tid;Händelse\nSE1;19800101-9804;2026-09-03 08:15;Läst\n';
const any: LogProfile = {
  name: 'any',
  recognise: () => ({ kind: 'no' }),
  open: openLogOfAnyKind,
};

describe('which profile a file is written in shows in the file', () => {
  test.each<[string, Uint8Array]>([
    ['treserva', utf8(treserva)],
    ['treserva', windows1252(treserva)],
    ['treserva', utf16le(`\ufeff${treserva}`)],
    ['treserva', utf8(`Beställt av;Systemadministratör\n\n${treserva.replaceAll(';', ',')}`)],
    ['1177', utf8(cases)],
    ['rivta', utf8(documentOf(entry()))],
    ['rivta', utf8(`<a><log><logId>1</logId></log></a>`)],
    ['fhir', utf8(ndjson(r4()))],
    ['fhir', utf8(bundle([r5()]))],
    ['workbook', workbookOf([header.split(';')])],
  ])('%s', (profile, bytes) => {
    expect(detectProfile(bytes)).toEqual({ ok: true, value: profile });
  });

  test.each<[object, Uint8Array]>([
    [{ code: 'file-columns-missing', columns: ['Enhet'] }, utf8(treserva.replace('Enhet', 'x'))],
    [{ code: 'file-columns-missing', columns: ['HSA-id'] }, utf8(cases.replace('HSA-id', 'x'))],
    [{ code: 'file-unrecognised' }, utf8('Hej;hopp\n1;2')],
    [{ code: 'file-unrecognised' }, utf8('<html/>')],
    [{ code: 'file-unrecognised' }, utf8('{"resourceType":"Patient"}')],
    [{ code: 'file-empty' }, utf8(' \n')],
    [{ code: 'file-not-text', found: 'pdf' }, utf8('%PDF-1.7')],
    [{ code: 'file-not-text', found: 'old-excel' }, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
  ])('or why it is none: %j', (refusal, bytes) => {
    expect(detectProfile(bytes)).toEqual({ ok: false, refusal });
    expect(readWith(any, bytes).result).toEqual({ ok: false, refusal });
  });

  test('a unit that is stated is not missing', () => {
    const bytes = utf8(treserva.replace('Enhet', 'x'));
    expect(detectProfile(bytes, { unit: 'Enhet 4' })).toEqual({ ok: true, value: 'treserva' });
    expect(readWith(any, bytes, [], { unit: 'Enhet 4' }).rows).toMatchObject([{ unit: 'Enhet 4' }]);
  });
});

describe('a log of any kind is read as what it is', () => {
  const sheetOf = (text: string): Uint8Array =>
    workbookOf(
      [['Om uttaget']],
      text
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(';')),
    );

  test.each<[string, Uint8Array]>([
    ['treserva', utf8(treserva)],
    ['1177', utf8(cases)],
    ['rivta', utf8(documentOf(entry()))],
    ['fhir', utf8(ndjson(r4()))],
    ['treserva', sheetOf(treserva)],
    ['1177', sheetOf(cases)],
  ])('%s', (profile, bytes) => {
    const whole = readWith(any, bytes);
    expect(whole.result).toMatchObject({ ok: true, value: { profile, accepted: 1 } });
    expect(readWith(any, bytes, [1, 3, 100])).toEqual(whole);
  });

  test('also when it is longer than what tells its kind', () => {
    const rows = Array.from({ length: 2000 }, () => row());
    expect(readWith(any, utf8(logOf(...rows)), [70_000, 1]).rows).toHaveLength(2000);
  });

  test('a workbook that comes close is refused with what is missing', () => {
    expect(readWith(any, sheetOf(treserva.replace('Enhet', 'x'))).result).toEqual({
      ok: false,
      refusal: { code: 'file-columns-missing', columns: ['Enhet'] },
    });
  });
});
