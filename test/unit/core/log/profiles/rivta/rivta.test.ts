import { noMarks, profiles } from '@loggkontroll/core/log';
import fc from 'fast-check';
import { readWith, utf16le, utf8, windows1252 } from '../../files.ts';
import { documentOf, entry } from './entries.ts';

const read = (text: string, stated = {}) => readWith(profiles.rivta, utf8(text), [], stated);
const refusalOf = (text: string) => {
  const { result } = read(text);
  return result.ok ? undefined : result.refusal;
};

describe('a log of the national service contract', () => {
  test('gives a row for each resource with a patient', () => {
    const patients = [
      ['198001019804', 'Örjan Åsberg'],
      ['800161-9801', 'Bo Alm'],
    ] as const;
    const { rows, result } = read(documentOf(entry({ patients })));
    const common = {
      ...{ line: 4, at: '2026-09-03T08:15:00', employeeId: 'se2321000131-p000000000001', unit: 'Björken' },
      employeeName: 'Åsa Öberg',
      ...{ act: 'read', actText: 'Läsa', part: 'Läkemedel', marks: noMarks },
      ...{ ipAddress: undefined, workstation: undefined },
    };
    expect(rows).toEqual([
      { ...common, clientId: '198001019804', clientName: 'Örjan Åsberg' },
      { ...common, clientId: '198001619801', clientName: 'Bo Alm' },
    ]);
    expect(result).toMatchObject({ ok: true, value: { rows: 2, accepted: 2, encoding: 'utf-8' } });
  });

  test.each([
    ['Läsa', 'read', []],
    ['Skriva', 'changed', []],
    ['Signera', 'changed', []],
    ['Vidimera', 'changed', []],
    ['Radera', 'changed', []],
    ['Utskrift', 'printed', []],
    ['Nödöppning', 'read', ['break-glass']],
    ['Annat', 'unknown', []],
  ])('says what was done: %s is %s', (type, act, marks) => {
    expect(read(documentOf(entry({ type }))).rows).toMatchObject([{ act, actText: type, marks }]);
  });

  test.each([
    ['2026-09-03T08:15:00', '2026-09-03T08:15:00'],
    ['2026-09-03T08:15:00.1+02:00', '2026-09-03T08:15:00'],
    ['2026-09-03T06:15:00Z', '2026-09-03T08:15:00'],
    ['2026-12-03T06:15:00.000Z', '2026-12-03T07:15:00'],
  ])('has times in local time: %s', (written, at) => {
    expect(read(documentOf(entry({ at: written }))).rows).toMatchObject([{ at }]);
  });

  test('names the unit by its id when it has no name', () => {
    expect(read(documentOf(entry({ unit: '' }))).rows).toMatchObject([{ unit: 'SE-U1' }]);
  });

  test('may have any prefix or none, wrappers of any kind, and comments', () => {
    const wanted = read(documentOf(entry())).rows.map((row) => ({ ...row, line: 0 }));
    const bare = entry().replaceAll('urn1:', '');
    for (const text of [
      documentOf(entry()).replaceAll('urn1', 'ns-2'),
      `<logs>${bare}</logs>`,
      `<log><exporterad>2026-10-01</exporterad>${bare}</log>`,
      `<StoreLog><!-- en --><![CDATA[ ]]>${bare.replace('Läsa', '<![CDATA[Läsa]]>')}</StoreLog>`,
      bare.replace('Läsa', 'L&#xe4;sa'),
    ]) {
      expect(read(text).rows.map((row) => ({ ...row, line: 0 }))).toEqual(wanted);
    }
  });

  test('may be in another encoding, as it says itself', () => {
    const text = documentOf(entry());
    const wanted = read(text).rows;
    const latin = windows1252(text.replace('UTF-8', 'ISO-8859-1'));
    expect(readWith(profiles.rivta, latin).rows).toEqual(wanted);
    const wide = utf16le(`\ufeff${text.replace('UTF-8', 'UTF-16')}`);
    expect(readWith(profiles.rivta, wide).rows).toEqual(wanted);
  });

  test('is read the same however its bytes are cut', () => {
    const bytes = utf8(documentOf(entry(), entry({ type: 'Skriva' })));
    const wanted = readWith(profiles.rivta, bytes);
    fc.assert(
      fc.property(fc.array(fc.nat()), (cuts) => {
        expect(readWith(profiles.rivta, bytes, cuts)).toEqual(wanted);
      }),
    );
  });
});

describe('an entry that cannot be read is told', () => {
  const whole = entry();
  test.each([
    [entry({ at: '2026-02-30T08:15:00' }), 'date-unreadable'],
    [entry({ at: '2026-09-03' }), 'time-missing'],
    [entry({ at: '' }), 'time-missing'],
    [entry({ userId: '' }), 'employee-missing'],
    [entry({ type: '' }), 'act-missing'],
    [entry({ patients: [] }), 'client-missing'],
    [entry({ patients: [['', '']] }), 'client-missing'],
    [entry({ type: 'L\ufffdsa' }), 'broken-encoding'],
    [entry({ patients: [['198001019804', 'Å'.repeat(257)]] }), 'line-too-long'],
    [entry({ more: `<x>${'y'.repeat(100_000)}</x>`.repeat(3) }), 'line-too-long'],
    [
      entry({ patients: Array.from({ length: 5001 }, () => ['198001019804', 'x'] as const) }),
      'line-too-long',
    ],
  ])('%#', (bad, reason) => {
    const { rows, faults, result } = read(documentOf(whole, bad, whole));
    expect(faults).toEqual([{ line: 4 + whole.split('\n').length, reason }]);
    expect(rows).toHaveLength(2);
    expect(result).toMatchObject({ ok: true, value: { rows: 3, accepted: 2, rejected: 1 } });
  });

  test('and entries without a patient do not make the rest unusable', () => {
    const none = entry({ patients: [] });
    expect(read(documentOf(none, none, whole)).result).toMatchObject({ value: { accepted: 1, rejected: 2 } });
  });
});

describe('a document that is no usable log is refused', () => {
  const without = (name: string): string =>
    entry().replaceAll(new RegExp(`<urn1:${name}>[^]*?</urn1:${name}>`, 'g'), '');

  test.each(['startDate', 'userId', 'patient', 'activityType'])('with what is missing: %s', (name) => {
    expect(refusalOf(documentOf(without(name)))).toEqual({
      code: 'file-columns-missing',
      columns: [name === 'patient' ? 'patientId' : name],
    });
  });

  test('when no entry says the unit, unless it is stated with the control', () => {
    const text = documentOf(without('careUnit'));
    expect(refusalOf(text)).toEqual({ code: 'file-columns-missing', columns: ['careUnitId'] });
    expect(read(text, { unit: 'Enhet 4' }).rows).toMatchObject([{ unit: 'Enhet 4' }]);
  });

  test.each([
    ['', { code: 'file-empty' }],
    [' \n', { code: 'file-empty' }],
    ['<logs/>', { code: 'file-without-rows' }],
    ['<html><p>Hej</p></html>', { code: 'file-unrecognised' }],
    [documentOf(entry()).slice(0, -20), { code: 'file-broken', format: 'xml' }],
    [documentOf(entry()).replace('</urn1:user>', ''), { code: 'file-broken', format: 'xml' }],
    [documentOf(entry({ type: 'L\0' })), { code: 'file-broken', format: 'xml' }],
    [documentOf(entry({ type: '&okänd;' })), { code: 'file-broken', format: 'xml' }],
    [documentOf(entry({ at: '' }), entry({ at: 'x' })), { code: 'file-mostly-unreadable' }],
  ])('%#', (text, refusal) => {
    expect(refusalOf(text)).toMatchObject(refusal);
  });
});
