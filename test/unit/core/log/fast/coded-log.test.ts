import fc from 'fast-check';
import { logOf, row, utf16be, utf16le, utf8, windows1252 } from '../files.ts';
import { bothWays } from './both-ways.ts';

const expectSame = (...args: Parameters<typeof bothWays>) => {
  const { general, coded, onePieceAtATime } = bothWays(...args);
  expect(coded).toEqual(general);
  return { rows: coded.rows.length, faults: coded.faults.map(([, fault]) => fault), onePieceAtATime };
};

describe('a log as codes', () => {
  test('plain rows are coded from their bytes alone', () => {
    const { rows, onePieceAtATime } = expectSame(
      'treserva',
      utf8(logOf(row(), row({ name: '"Ek; Ask"' }), row())),
    );
    expect({ rows, onePieceAtATime }).toEqual({ rows: 3, onePieceAtATime: 0 });
  });

  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', (text: string) => utf8(`\ufeff${text}`)],
    ['Windows-1252', windows1252],
    ['UTF-16, little end first', (text: string) => utf16le(`\ufeff${text}`)],
    ['UTF-16, big end first', utf16be],
  ])('%s', (_, encode) => {
    const rows = Array.from({ length: 300 }, (_row, index) =>
      row({ employee: `anv${index}`, name: 'Åsberg' }),
    );
    expect(expectSame('treserva', encode(logOf(...rows)), [5, 1000, 1001, 20_000]).rows).toBe(300);
  });

  test('what is out of the ordinary is read by the general reader', () => {
    const lines = [
      row({ time: '8.15' }),
      row({ number: '800101-9804' }),
      row({ number: '' }),
      row({ number: '', name: '' }),
      row({ employee: '' }),
      row({ act: '' }),
      row({ date: '2026-02-30' }),
      row({ time: '' }),
      row({ unit: 'Ej tillämplig på enhet' }),
      row({ unit: '' }),
      row({ name: '"Ek ""Linden"" Ask"' }),
      row({ name: '  Ek ' }),
      row({ name: '\u00a0Ek\u00a0' }),
      `${row()};`,
      `${row()};;  ;`,
      `${row()};x`,
      row().slice(0, -9),
      '',
      ' \t ',
      row({ part: '"begun' }),
      'and ended";x',
      row({ part: '"begun' }),
      'and ended"',
      row({ part: `"${'long '.repeat(4000)}"` }),
      row({ part: 'nul\0' }),
      row({ part: 'å'.repeat(9000) }),
      row({ part: 'x'.repeat(70_000) }),
      row({ part: '\ufffd' }),
    ];
    for (const end of ['\r\n', '\n', '\r']) {
      const bytes = utf8([...logOf(row()).split('\r\n').slice(0, 2), ...lines].join(end));
      expectSame('treserva', bytes);
      expectSame('treserva', bytes, [70, 130, 131, 9000, 100_000, 100_001]);
    }
  });

  test('a row that is begun is ended by the next line, though that is plain', () => {
    const lines = [row({ part: '"begun' }), row(), 'ended"', row({ part: '"begun' }), row(), row(), 'ended"'];
    const { faults } = expectSame('treserva', utf8(logOf(...lines)));
    expect(faults).toContain('quote-unclosed');
  });

  test('a short number is somebody else in another century', () => {
    const lines = ['1999-12-31', '2026-09-03', '1999-12-31'].map((date) =>
      row({ date, number: '100101-9809' }),
    );
    const { general, coded } = bothWays('treserva', utf8(logOf(...lines)));
    expect(coded).toEqual(general);
    expect(new Set(coded.rows.map((one) => one[4])).size).toBe(2);
  });

  test('what an account’s last row said is not mistaken for what the next one says', () => {
    const again = [
      row(),
      row({ act: 'Ändrat' }),
      row({ name: 'Åsberg, Örja' }),
      row({ unit: 'Björkens korttids' }),
      row({ unit: '"Björkens korttid"' }),
      row({ unit: '"Björkens korttid"', act: 'Skapat' }),
      row({ date: '1999-09-03' }),
      row({ number: '1001019809' }),
      row({ number: '1001019809', date: '1999-09-03' }),
      row({ number: '1001019809', date: '1999-09-03' }),
      row({ employee: '"anna01"' }),
      row().slice(0, 40),
      `${row().slice(0, 40)};`,
    ];
    const many = Array.from({ length: 700 }, (_, index) => again[(index * 7) % again.length] ?? '');
    expectSame('treserva', utf8(logOf(...many)));
    expectSame('treserva', utf8(logOf(...many)), [1000, 1001, 30_000, 30_005]);
  });

  test('refusals are the same', () => {
    for (const text of [
      '',
      '\r\n \r\n',
      'a;b;c',
      logOf(),
      logOf(row({ date: 'x' })),
      row(),
      'Datum;Tid;Aktör',
    ]) {
      expectSame('treserva', utf8(text));
    }
    expectSame('treserva', new Uint8Array([0x25, 0x50, 0x44, 0x46, 1]));
    expectSame('treserva', utf8(`Datum;${logOf(row())}`));
    expectSame('treserva', utf8('x\r\n'.repeat(60) + logOf(row())));
  });
});

describe('times, as codes', () => {
  const header = 'Tidpunkt,Användare,Personnummer,Enhet,H-Typ,Extra';
  const moments = [
    '2026-09-03 08:15:00',
    '2026-09-03T08:15',
    '2026-09-03  08:15',
    '20260903 08:15:59',
    '2026-10-25T01:30:00Z',
    '2026-09-03 24:00:00',
    '2026-09-03',
    '2026-09-0308:15:00',
    ' 2026-09-03 08:15',
    '2026-09-03 08:15:00.250',
    '1931-01-01 23:59:59',
  ];

  test('in one cell', () => {
    const lines = moments.map((moment) => `${moment},anna01,310101-9803,Enheten,Läst,åäö`);
    expect(expectSame('treserva', utf8([header, ...lines].join('\n'))).rows).toBeGreaterThan(6);
  });
});

describe('1177, as codes', () => {
  const header = 'HSA-id;Roll;Ärende-id;Ärendestatus;Personnummer;Tid;Händelse;Mottagare';
  const cells = [
    ['SE1', 'se1', ' SE2 ', ''],
    ['Handläggare', '', 'Administratör'],
    ['A-1', '', 'A-2'],
    ['Pågående', 'Avslutat', 'Avliden', ''],
    ['19800101-9804', '800101-9804', ''],
    ['2026-09-03 08:15', '2026-09-03 08:15:00', '', 'x'],
    ['Läst', 'Tilldelat roll', 'Tilldelat roll till sig själv', 'Skrivit ut', ''],
    ['', 'SE1', 'se2'],
  ];

  test('any rows', () => {
    const line = fc.tuple(...cells.map((all) => fc.constantFrom(...all))).map((one) => one.join(';'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 5 }), (lines, cuts) => {
        expectSame('1177', utf8([header, ...lines].join('\r\n')), cuts, { unit: 'Mottagning 1' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any bytes, as codes', () => {
  const cell = (...usual: readonly string[]) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...usual) },
      fc.constantFrom(
        '',
        ' ',
        '"',
        '""',
        '"a;b"',
        '"a""b"',
        ' "x"',
        '"x" ',
        'x"y',
        '\0',
        'é',
        '€',
        '\ufffd',
        '\ufeff',
      ),
      fc.string({ maxLength: 6 }),
    );
  const line = fc
    .tuple(
      cell('2026-09-03', '2026-09-04', '20260905', '1999-12-31'),
      cell('08:15:00', '08:15', '23:59:59'),
      cell('anna01', 'ANNA01', 'bo02'),
      cell('19800101-9804', '800101-9804', '1001019809', 'R-17'),
      cell('Åsberg, Örjan', 'Ek Ask'),
      cell('Björkens korttid', 'Ej tillämplig på enhet'),
      cell('Läst', 'Skrivit ut', 'Signerat'),
      cell('Journal', 'Beslut'),
    )
    .map((cells) => cells.join(';'));
  const between = fc.constantFrom('\r\n', '\n', '\r', '\n\n');
  const cuts = fc.array(fc.nat(), { maxLength: 6 });

  test('rows of all kinds, in both encodings, however they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        between,
        fc.boolean(),
        cuts,
        (lines, end, wide, places) => {
          const text = ['Preamble; "of', logOf().trim(), ...lines].join(end);
          expectSame('treserva', wide ? utf8(text) : windows1252(text), places);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('bytes that were changed', () => {
    const valid = [utf8, windows1252].map((encode) =>
      encode(logOf(row(), row({ name: '"a;b"' }), row({ name: 'Öman' }), row({ part: '"å' }), row(), row())),
    );
    const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 10, 13, 34, 59, 0xc3, 0xa5, 0xe2));
    fc.assert(
      fc.property(
        fc.nat({ max: 1 }),
        fc.array(fc.tuple(fc.nat(), byte), { maxLength: 12 }),
        cuts,
        (which, changes, places) => {
          const bytes = (valid[which] ?? new Uint8Array()).slice();
          for (const [place, value] of changes) bytes[place % bytes.length] = value;
          expectSame('treserva', bytes, places);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
