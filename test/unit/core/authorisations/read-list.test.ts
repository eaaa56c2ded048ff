import { readAccessList } from '@loggkontroll/core/authorisations';
import type { ReadList } from '@loggkontroll/core/authorisations';
import fc from 'fast-check';
import { utf16le, utf8, windows1252 } from '../log/files.ts';
import { styles, workbookOf } from '../log/profiles/xlsx/workbook.ts';

const read = (bytes: Uint8Array): ReadList => {
  const result = readAccessList(bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const refusal = (bytes: Uint8Array) => {
  const result = readAccessList(bytes);
  return result.ok ? undefined : result.refusal;
};

const text = [
  'Behörighetslista Solgläntan',
  '',
  'Användare;Namn;Enhet;Behörighet;Giltig från;Giltig till',
  'ANNA01;Anna Åberg;Solgläntan;Stödassistent;2024-01-15;',
  'bo02;Bo Öst;Solgläntan;Chef;20230401;tills vidare',
].join('\n');

const rows = [
  {
    account: 'anna01',
    name: 'Anna Åberg',
    unit: 'Solgläntan',
    role: 'Stödassistent',
    from: '2024-01-15',
    to: null,
  },
  { account: 'bo02', name: 'Bo Öst', unit: 'Solgläntan', role: 'Chef', from: '2023-04-01', to: null },
];

describe('a list of access', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['Windows-1252', windows1252(text)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...utf16le(text)])],
    ['lines that end as in Windows', utf8(text.replaceAll('\n', '\r\n'))],
    ['commas between', utf8(text.replaceAll(';', ','))],
  ])('is read from text: %s', (_, bytes) => {
    expect(read(bytes)).toEqual({
      rows,
      faults: [],
      columns: ['account', 'name', 'unit', 'role', 'from', 'to'],
    });
  });

  test('is read from a workbook, dates and all, on whatever sheet it stands', () => {
    const date = { number: Date.parse('2024-01-15T00:00:00Z') / 86_400_000 + 25_569, style: styles.date };
    const bytes = workbookOf(
      [['Om uttaget'], ['Treserva']],
      [
        ['Behörighetslista'],
        ['Användare', 'Namn', 'Enhet', 'Behörighet', 'Giltig från', 'Giltig till'],
        ['ANNA01', 'Anna Åberg', 'Solgläntan', 'Stödassistent', date],
        ['bo02', 'Bo Öst', 'Solgläntan', 'Chef', '2023-04-01', 'tills vidare'],
      ],
    );
    expect(read(bytes)).toMatchObject({ rows, faults: [] });
  });

  test('knows the columns by the names that record systems give them, among others', () => {
    const bytes = utf8(
      'HSA-id;Förnamn;Efternamn;Arbetsplats;Profil;Telefon\nSE1-A;Anna;Åberg;Hus 1;Läsa;1\n',
    );
    expect(read(bytes).rows).toEqual([
      { account: 'se1-a', name: 'Anna Åberg', unit: 'Hus 1', role: 'Läsa', from: null, to: null },
    ]);
  });

  test('needs no more than the account, and says which columns it has', () => {
    expect(read(utf8('Konto;Anteckning\nanna01;x\n'))).toMatchObject({
      rows: [{ account: 'anna01', name: '', unit: '', role: '' }],
      columns: ['account'],
    });
  });
});

describe('what cannot be read', () => {
  test('is said by line and reason, and nothing of what stands there', () => {
    const bytes = utf8(
      [
        'Användare;Namn;Behörighet;Från;Till',
        'anna01;Anna;Läsa;2026-01-01;',
        ';Bo Hemlig;Läsa;;',
        'cia03;Cia;Läsa;2026-02-31;',
        'dan04;Dan;Läsa;2026-05-01;2026-04-01',
        'ANNA01;Anna;läsa;2026-01-01;',
        'anna01;Anna;Läsa;2025-01-01;2025-12-31',
        'eva05;Eva;Läsa;;',
        'fia06;Fia;Läsa;;',
        'gun07;Gun;Läsa;;',
      ].join('\n'),
    );
    const { rows: read_, faults } = read(bytes);
    expect(read_.map(({ account }) => account)).toEqual(['anna01', 'anna01', 'eva05', 'fia06', 'gun07']);
    expect(faults).toEqual([
      { line: 3, reason: 'account-missing' },
      { line: 4, reason: 'date-unreadable' },
      { line: 5, reason: 'end-before-start' },
      { line: 6, reason: 'row-twice' },
    ]);
  });

  test.each([
    ['an empty file', utf8(''), { code: 'file-empty' }],
    ['a text without columns', utf8('Hej\nhopp\n'), { code: 'file-without-header' }],
    [
      'one without accounts',
      utf8('Namn;Enhet;Roll\nAnna;A;B\n'),
      { code: 'file-columns-missing', columns: ['Användare'] },
    ],
    [
      'a column twice',
      utf8('Konto;Användare;Namn\na;b;c\n'),
      { code: 'file-columns-twice', columns: ['Användare'] },
    ],
    ['no row', utf8('Konto;Namn\n'), { code: 'file-without-rows' }],
    [
      'mostly nonsense',
      utf8('Konto;Namn\na;b\n;c\n;d\n'),
      { code: 'file-mostly-unreadable', rows: 3, rejected: 2 },
    ],
    ['a PDF', utf8('%PDF-1.7 and so on'), { code: 'file-not-text', found: 'pdf' }],
    [
      'a broken workbook',
      new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]),
      { code: 'file-broken', format: 'xlsx' },
    ],
    [
      'a workbook without a list',
      workbookOf([
        ['Namn', 'Enhet', 'Roll'],
        ['Anna', 'A', 'B'],
      ]),
      { code: 'file-columns-missing', columns: ['Användare'] },
    ],
    [
      'a file beyond any list',
      new Uint8Array(17 * 1024 * 1024).fill(97),
      { code: 'file-unsafe', why: 'size' },
    ],
  ])('%s is refused', (_, bytes, wanted) => {
    expect(refusal(bytes)).toMatchObject(wanted);
  });

  test('nothing that one can feed it makes it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isZip) => {
        const fed = isZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
        const result = readAccessList(fed);
        expect(result.ok || result.refusal.code.startsWith('file-')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
