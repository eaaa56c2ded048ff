import { profiles } from '@loggkontroll/core/log';
import fc from 'fast-check';
import { readWith, utf8 } from '../../files.ts';
import { bundle, ndjson, r4, r5 } from './events.ts';

const read = (text: string, stated = {}) => readWith(profiles.fhir, utf8(text), [], stated);
const refusalOf = (text: string) => {
  const { result } = read(text);
  return result.ok ? undefined : result.refusal;
};
const events = [r4(), r5(), r4({ account: 'bo' })];
const withoutLine = (text: string) => read(text).rows.map((row) => ({ ...row, line: 0 }));

describe('a file of events', () => {
  const wanted = withoutLine(ndjson(...events));

  test.each([
    ['a bundle', bundle(events)],
    ['a bundle on one line', bundle(events, 0)],
    ['a list', JSON.stringify(events)],
    ['an indented list', JSON.stringify(events, undefined, 1)],
    ['one event after the other', events.map((event) => JSON.stringify(event, undefined, 2)).join('\n')],
    ['bundles, one a line', events.map((event) => bundle([event], 0)).join('\n')],
    ['lines with blank ones between', ndjson(...events).replaceAll('\n', '\r\n\r\n')],
    [
      'a bundle whose entries come first',
      `{"entry":${JSON.stringify(events.map((resource) => ({ resource })))},"resourceType":"Bundle"}`,
    ],
  ])('may be %s', (_, text) => {
    expect(withoutLine(text)).toEqual(wanted);
    expect(wanted).toHaveLength(3);
  });

  test('tells in which line each event begins', () => {
    const lines = bundle(events).split('\n');
    const places = lines.flatMap((line, n) =>
      line === '    {' && lines[n + 1]?.includes('fullUrl') ? [n + 1] : [],
    );
    expect(read(bundle(events)).rows.map(({ line }) => line)).toEqual(places);
    expect(read(ndjson(...events)).rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test.each([bundle(events), bundle(events, 0), ndjson(...events)])(
    'is read the same however its bytes are cut: %#',
    (text) => {
      const bytes = utf8(text);
      const whole = readWith(profiles.fhir, bytes);
      fc.assert(
        fc.property(fc.array(fc.nat()), (cuts) => {
          expect(readWith(profiles.fhir, bytes, cuts)).toEqual(whole);
        }),
      );
    },
  );
});

describe('an event that cannot be read is told', () => {
  const without = (key: string): object =>
    Object.fromEntries(Object.entries(r4()).filter(([one]) => one !== key));
  test.each<[string, object]>([
    ['date-unreadable', r4({ recorded: '2026-09-03' })],
    ['date-unreadable', r4({ recorded: '2026-02-30T08:00:00Z' })],
    ['time-missing', without('recorded')],
    ['employee-missing', without('agent')],
    ['client-missing', without('entity')],
    ['act-missing', r4({ more: { action: '', subtype: [] } })],
    ['broken-encoding', r4({ name: 'Al\ufffdm' })],
    ['no-access', { resourceType: 'Patient', id: '1' }],
    ['line-too-long', r4({ name: 'x'.repeat(1_100_000) })],
  ])('%s', (reason, bad) => {
    for (const text of [ndjson(r4(), bad, r4()), bundle([r4(), bad, r4()])]) {
      const { rows, faults, result } = read(text);
      expect(faults.map((fault) => fault.reason)).toEqual([reason]);
      expect(rows).toHaveLength(2);
      expect(result).toMatchObject({ ok: true, value: { rows: 3, accepted: 2, rejected: 1 } });
    }
  });

  test('with its line, and no other line with it', () => {
    const [first = '', ...rest] = ndjson(r4(), r4(), r4()).trim().split('\n');
    for (const bad of [
      first.slice(0, -9),
      first.replace('"', ''),
      '{',
      '[]',
      'null',
      '"',
      '{"resourceType":7}',
    ]) {
      const { rows, faults } = read([...rest, bad].join('\n'));
      expect(rows.map(({ line }) => line)).toEqual([1, 2]);
      expect(faults.map(({ line }) => line)).toEqual([3]);
    }
  });

  test('and events about no client do not make the rest unusable', () => {
    const { result } = read(ndjson(r4(), without('entity'), without('entity'), { resourceType: 'Patient' }));
    expect(result).toMatchObject({ ok: true, value: { accepted: 1, rejected: 3 } });
  });
});

describe('a file that is no usable log is refused', () => {
  const without = (...keys: readonly string[]): object =>
    Object.fromEntries(Object.entries(r4()).filter(([key]) => !keys.includes(key)));

  test.each<[string, object]>([
    ['recorded', without('recorded')],
    ['agent.who', without('agent')],
    ['entity.what', without('entity')],
    ['action', without('action', 'subtype')],
    ['agent.location', without('source')],
  ])('with what is missing: %s', (field, event) => {
    expect(refusalOf(ndjson(event))).toEqual({ code: 'file-columns-missing', columns: [field] });
  });

  test('unless the unit is stated with the control', () => {
    expect(read(ndjson(without('source')), { unit: 'Enhet 4' }).rows).toMatchObject([{ unit: 'Enhet 4' }]);
  });

  test.each<[string, string, object]>([
    ['empty', '', { code: 'file-empty' }],
    ['blank', ' \n\n', { code: 'file-empty' }],
    ['a bundle without events', bundle([]), { code: 'file-without-rows' }],
    ['another resource', '{"resourceType":"Patient"}', { code: 'file-mostly-unreadable' }],
    ['a bundle that is cut off', bundle([r4(), r4()]).slice(0, -30), { code: 'file-broken', format: 'json' }],
    ['text', 'Hej\nDetta är ett brev', { code: 'file-broken', format: 'json', line: 1 }],
    ['a list of numbers', '[1, 2]', { code: 'file-broken', format: 'json' }],
    [
      'brackets that do not match',
      `{"entry":[${JSON.stringify(r4())}}]`,
      { code: 'file-broken', format: 'json' },
    ],
    ['lists in lists', '['.repeat(1_000_000), { code: 'file-broken', format: 'json', line: 1 }],
    ['endless nesting in an event', `{"a":`.repeat(1_000_000), { code: 'file-unsafe', why: 'nesting' }],
  ])('%s', (_, text, refusal) => {
    expect(refusalOf(text)).toMatchObject(refusal);
  });

  test('a single text of 10 MB is not gathered', () => {
    const reader = profiles.fhir.open({ row: () => undefined, fault: () => undefined });
    reader.push(utf8('{"resourceType":"Bundle","x":"'));
    for (let n = 0; n < 100; n++) reader.push(utf8('a'.repeat(100_000)));
    expect(reader.end()).toMatchObject({ refusal: { code: 'file-broken', format: 'json' } });
  });
});
