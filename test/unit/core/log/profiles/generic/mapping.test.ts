import { formatMapping, mappingOf, parseMapping, proposeMapping, sampleTable } from '@loggkontroll/core/log';
import { accepted, header, row, utf8, windows1252 } from '../../files.ts';
import { workbookOf } from '../xlsx/workbook.ts';

const columns = { moment: 'När', employee: 'Vem', client: 'Pnr', act: 'Vad' };
const mapping = { format: 'loggkontroll-mapping', version: 1, name: 'X', columns };

const refusalOf = (value: unknown) => {
  const result = parseMapping(typeof value === 'string' ? value : JSON.stringify(value));
  return result.ok ? undefined : result.refusal;
};
const faultsOf = (change: object) => {
  const refusal = refusalOf({ ...mapping, ...change });
  return refusal?.code === 'mapping-invalid'
    ? refusal.faults.map(({ at, fault, allowed }) => [at, fault, ...allowed.slice(0, 2)])
    : refusal;
};

describe('a mapping file', () => {
  test('is read as it is written', () => {
    const whole = accepted(parseMapping(`\ufeff${JSON.stringify(mapping)}`));
    expect(accepted(parseMapping(formatMapping(whole)))).toEqual(whole);
  });

  test.each<[object, readonly (readonly string[])[]]>([
    [{ columns: { ...columns, moment: undefined } }, [['columns.moment', 'missing']]],
    [{ columns: { ...columns, employee: undefined } }, [['columns.employee', 'missing']]],
    [{ columns: { ...columns, act: 7 } }, [['columns.act', 'wrong-kind']]],
    [{ columns: { ...columns, unit: '#' } }, [['columns.unit', 'no-letters']]],
    [{ columns: { ...columns, units: 'Enhet' } }, [['columns.units', 'unknown']]],
    [{ columns: undefined }, [['columns', 'missing']]],
    [{ name: ' ' }, [['name', 'missing']]],
    [{ format: 'annat' }, [['format', 'not-one-of', 'loggkontroll-mapping']]],
    [{ clock: 'local' }, [['clock', 'not-one-of', 'swedish', 'utc']]],
    [{ acts: { Visning: 'läst' } }, [['acts.Visning', 'not-one-of', 'read', 'changed']]],
    [{ units: { A: 7 } }, [['units.A', 'wrong-kind']]],
    [{ dates: ['D/M/YYYY', 'dag/M/YYYY'] }, [['dates.1', 'date-format']]],
    [{ dates: ['D/M'] }, [['dates.0', 'date-format']]],
    [
      { marks: [{ column: 'N', values: { Ja: 'nöd' } }] },
      [['marks.0.values.Ja', 'not-one-of', 'break-glass', 'self-granted-role']],
    ],
    [
      { marks: ['A', 'B'].map((column) => ({ column, values: { Ja: 'break-glass', J: 'break-glass' } })) },
      [['marks', 'mark-twice']],
    ],
    [{ kolumner: {} }, [['kolumner', 'unknown']]],
  ])('is refused with the place and the fault: %j', (change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  test('is refused with every fault at once', () => {
    expect(faultsOf({ name: '', columns: { ...columns, client: undefined, x: 'y' } })).toHaveLength(3);
  });

  test.each(['', '{', '[]', 'null', '"x"'])('that is no object is refused: %s', (text) => {
    expect(refusalOf(text)).toEqual({ code: 'mapping-unreadable' });
  });

  test('of a later version is refused as such', () => {
    expect(refusalOf({ ...mapping, version: 2, nytt: true })).toEqual({
      code: 'mapping-too-new',
      version: 2,
    });
  });
});

describe('a mapping is proposed from a file', () => {
  const english = [
    'Export from the system',
    '',
    'Timestamp,User name,Patient ID,Department,Event type,Screen',
    '31/12/2026 08:15,anna,19800101-9804,Ward 1,Viewed,Notes',
    '1/12/2026 08:15,bo,19800101-9804,Ward 1,Made void,Notes',
  ].join('\n');

  test('with its columns, date formats and words', () => {
    expect(proposeMapping(accepted(sampleTable(utf8(english))))).toEqual({
      columns: {
        ...{ moment: 'Timestamp', employee: 'User name', client: 'Patient ID' },
        ...{ unit: 'Department', act: 'Event type' },
      },
      others: ['Screen'],
      missing: [],
      dates: ['D/M/YYYY'],
      acts: { Viewed: 'read', 'Made void': null },
    });
  });

  test('with both ways when dates can be read in both', () => {
    const text = english.replace('31/12', '3/12');
    expect(proposeMapping(accepted(sampleTable(utf8(text)))).dates).toEqual(['D/M/YYYY', 'M/D/YYYY']);
  });

  test('and makes a mapping that reads it, once a person has completed it', () => {
    const proposal = proposeMapping(accepted(sampleTable(utf8(english))));
    const made = mappingOf('Systemet', { ...proposal, acts: { ...proposal.acts, 'Made void': 'changed' } });
    expect(made && parseMapping(formatMapping(made))).toMatchObject({
      ok: true,
      value: { name: 'Systemet' },
    });
    expect(
      mappingOf('X', { ...proposal, columns: { employee: 'a', client: 'b', act: 'c' } }),
    ).toBeUndefined();
    expect(mappingOf('X', { ...proposal, columns: { moment: 'a' } })).toBeUndefined();
  });

  test('in any encoding, and from a workbook', () => {
    const text = `Uttag 2026\n${header}\n${row()}`;
    const wanted = accepted(sampleTable(utf8(text)));
    expect(accepted(sampleTable(windows1252(text)))).toEqual(wanted);
    const sheet = workbookOf([['Uttag 2026'], header.split(';'), row().split(';')]);
    expect(accepted(sampleTable(sheet))).toEqual(wanted);
    expect(proposeMapping(wanted)).toMatchObject({
      columns: { date: 'Datum', time: 'Tid', act: 'H-Typ' },
      missing: [],
    });
  });

  test('says what nothing was found for', () => {
    const { missing, columns: found } = proposeMapping({ columns: ['Tid', 'Namn', 'Annat'], rows: [] });
    expect(missing).toEqual(['employee', 'client', 'unit', 'act']);
    expect(found).toEqual({ moment: 'Tid', clientName: 'Namn' });
  });

  test.each([
    ['', { code: 'file-empty' }],
    ['Hej\ndetta är ett brev', { code: 'file-without-header' }],
    ['%PDF-1.7', { code: 'file-not-text', found: 'pdf' }],
  ])('unless there is no table in it: %j', (text, refusal) => {
    expect(sampleTable(utf8(text))).toEqual({ ok: false, refusal });
  });
});
