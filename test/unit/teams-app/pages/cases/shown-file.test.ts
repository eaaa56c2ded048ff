import { shownFileOf } from '../../../../../teams-app/src/pages/cases/documents/shown-file.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));

test('a table is shown by its columns and first rows, whatever divides them', () => {
  const bytes = bytesOf('Tid;Dator;Adress\n08:00;WS-1;192.0.2.7\n');
  for (const form of ['csv', 'txt'] as const)
    expect(shownFileOf({ form, bytes })).toEqual({
      ...{ kind: 'table', columns: ['Tid', 'Dator', 'Adress'] },
      rows: [['08:00', 'WS-1', '192.0.2.7']],
    });
});

test('a text that is no table is shown as it is written, in either alphabet', () => {
  expect(shownFileOf({ form: 'txt', bytes: bytesOf('Läst på natten') })).toEqual({
    ...{ kind: 'text', text: 'Läst på natten' },
  });
  const old = Uint8Array.of(0x4c, 0xe4, 0x73, 0x74);
  expect(shownFileOf({ form: 'txt', bytes: old })).toEqual({ kind: 'text', text: 'Läst' });
});

test('a picture is shown, unless it is too large for a page', () => {
  const bytes = new Uint8Array([137, 80, 78, 71]);
  expect(shownFileOf({ form: 'png', bytes })).toEqual({
    ...{ kind: 'picture', address: 'data:image/png;base64,iVBORw==' },
  });
  expect(shownFileOf({ form: 'jpg', bytes: new Uint8Array(9 * 1024 * 1024) })).toEqual({ kind: 'unshown' });
});

test('what is no workbook is not shown as one', () => {
  expect(shownFileOf({ form: 'xlsx', bytes: bytesOf('PK') })).toEqual({ kind: 'unshown' });
});
