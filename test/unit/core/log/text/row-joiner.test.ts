import fc from 'fast-check';
import { header, logOf, readTreserva, row, utf8 } from '../files.ts';

const told = (...rows: readonly string[]) => {
  const { rows: read, faults } = readTreserva(utf8(logOf(...rows)));
  return {
    names: read.map(({ line, clientName }) => [line, clientName]),
    faults: faults.map(({ line, reason }) => [line, reason]),
  };
};

describe('a stray quotation mark swallows no other row', () => {
  const stray = row({ name: '"Alm' });

  test('when the next rows have none', () => {
    expect(told(stray, row({ name: 'Berg' }))).toEqual({
      names: [[3, 'Berg']],
      faults: [[2, 'quote-unclosed']],
    });
  });

  test('when a later row has quoted fields', () => {
    expect(told(stray, row({ name: '"Berg; Bo"' }), row({ name: '"Ceder ""Cia"""' }))).toEqual({
      names: [
        [3, 'Berg; Bo'],
        [4, 'Ceder "Cia"'],
      ],
      faults: [[2, 'quote-unclosed']],
    });
  });

  test('when a later row has a quotation mark that would end the field', () => {
    expect(told(stray, row({ name: 'skärm 5"' }))).toEqual({
      names: [[3, 'skärm 5"']],
      faults: [[2, 'quote-unclosed']],
    });
  });

  test('wherever it stands', () => {
    const others = [row({ name: '"Berg; Bo"' }), row({ unit: '"E"' }), row({ part: '""' }), row()];
    const alone = told(row(), ...others).names.slice(1);
    fc.assert(
      fc.property(fc.nat({ max: row().length }), (place) => {
        const bad = `${row().slice(0, place)}"${row().slice(place)}`;
        expect(told(bad, ...others).names.filter(([line]) => line !== 2)).toEqual(alone);
      }),
    );
  });
});

test('a field may go on over several lines, blank ones too, as long as it ends cleanly', () => {
  const text = `${header}\n${row({ part: '"Journal\n\nsida 2"' })}\n${row()}\n`;
  const { rows, faults } = readTreserva(utf8(text));
  expect(rows.map(({ line, part }) => [line, part])).toEqual([
    [2, 'Journal\n\nsida 2'],
    [5, 'Journal'],
  ]);
  expect(faults).toEqual([]);
});

test('a field that never ends costs its own line, however many follow', () => {
  const rows = Array.from({ length: 60 }, () => row());
  expect(told(row({ name: '"Alm' }), ...rows).names).toHaveLength(60);
  const open = Array.from({ length: 60 }, () => row({ name: '"Alm' }));
  expect(told(...open, ...rows, row()).faults).toHaveLength(60);
});
