import {
  canBeMapped,
  lookAtHead,
  lookAtLog,
} from '../../../../../../teams-app/src/pages/orders/deliver/log-look.ts';
import { logOf, row, utf8, windows1252 } from '../../../../core/log/files.ts';

const look = (text: string, ...mappings: Parameters<typeof lookAtHead>[1]) =>
  lookAtHead(utf8(text), mappings);

const mapping = {
  ...({ format: 'loggkontroll-mapping', version: 1, name: 'Nova' } as const),
  columns: { moment: 'When', employee: 'Who', client: 'Whom', act: 'What' },
};

describe('what a chosen log is', () => {
  test('shows in its beginning', () => {
    expect(look(logOf(row()))).toEqual({ look: 'known', profile: 'treserva', unitUnsaid: false });
    expect(lookAtHead(windows1252(logOf(row({ name: 'Åsa' }))), [])).toMatchObject({ profile: 'treserva' });
    expect(look('PK\u0003\u0004')).toEqual({ look: 'workbook' });
    expect(look('')).toEqual({ look: 'refused', refusal: { code: 'file-empty' } });
    expect(look('Hej!\nEtt brev.\n')).toEqual({ look: 'refused', refusal: { code: 'file-unrecognised' } });
  });

  test('the unit has to be stated where the system never says it, and where it alone is missing', () => {
    expect(look('HSA-id;Personnummer;Ärende-id;Tid;Händelse\n')).toEqual({
      look: 'known',
      profile: '1177',
      unitUnsaid: true,
    });
    expect(look('Datum;Tid;Aktör;Personnummer;Namn;H-Typ;Del av Treserva\n')).toEqual({
      look: 'known',
      profile: 'treserva',
      unitUnsaid: true,
    });
    expect(look('Datum;Tid;Personnummer;Namn;H-Typ;Del av Treserva\n')).toMatchObject({
      refusal: { code: 'file-columns-missing', columns: ['Aktör', 'Enhet'] },
    });
  });

  test('is told by a mapping in use where no profile knows it, if it has the mapping’s columns', () => {
    expect(look('who;WHEN;Whom;What;Else\nx;y;z;w;v\n', mapping)).toEqual({ look: 'mapped', mapping });
    expect(look('Who;When;Whom;Else\nx;y;z;v\n', mapping)).toMatchObject({ look: 'refused' });
    expect(look(logOf(row()), mapping)).toMatchObject({ look: 'known' });
  });

  test('cannot be seen in a file that is gone', async () => {
    const unreadable = new Blob(['x']);
    unreadable.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const gone = new Blob(['x']);
    gone.slice = () => unreadable;
    expect(await lookAtLog(gone, [])).toEqual({ look: 'refused', refusal: { code: 'file-gone' } });
  });
});

test('columns can be described of what has columns, or may have', () => {
  expect(
    ['file-unrecognised', 'file-columns-missing', 'file-without-header'].map((code) => canBeMapped({ code })),
  ).toEqual([true, true, true]);
  expect(['file-empty', 'file-not-text', 'log-twice'].map((code) => canBeMapped({ code }))).toEqual([
    false,
    false,
    false,
  ]);
});

test('what lacks nothing but the unit is not described: the unit is stated', () => {
  const lacking = (...columns: readonly string[]) => canBeMapped({ code: 'file-columns-missing', columns });
  expect([lacking('Enhet'), lacking('careUnitId'), lacking('Aktör', 'Enhet')]).toEqual([false, false, true]);
});
