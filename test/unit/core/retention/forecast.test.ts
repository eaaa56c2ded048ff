import { isoDateOf } from '@loggkontroll/core/calendar';
import { dueOf, fewBelow, forecastOf, parseForecast, retentionRows } from '@loggkontroll/core/retention';
import type { Disposal, Hold, KeptKind, KeptRecord } from '@loggkontroll/core/retention';

const day = isoDateOf;
const counted = { countedOn: day('2026-11-02'), nextOn: day('2026-11-09'), under: ['von/1'] };

const recordOf = (kind: KeptKind, id: string): KeptRecord => ({
  ...{ ref: `${kind}/${id}`, kind, policyId: 'von', changedOn: day('2024-05-02') },
  ...{ isOver: true, related: [] },
});

let made = 0;
const disposal = (
  kind: KeptKind,
  {
    holds = [],
    beside = [],
    ...more
  }: Partial<Disposal> & { readonly holds?: readonly Hold[]; readonly beside?: readonly KeptKind[] } = {},
): Disposal => {
  made += 1;
  return {
    ...{ kind, policyId: 'von', year: 2024, years: 2, dueOn: day('2027-01-01'), heldBy: holds },
    records: [kind, ...beside].map((each) => recordOf(each, String(made))),
    ...more,
  };
};

const many = (count: number, make: () => Disposal): readonly Disposal[] =>
  Array.from({ length: count }, make);

describe('rows', () => {
  test('are by kind, policy, year, day and rule, and count matters, records, what is free and what holds', () => {
    const rows = retentionRows([
      disposal('order', { beside: ['review'] }),
      disposal('order', { holds: ['year-unsigned', 'unfinished'] }),
      disposal('order', { year: 2025, dueOn: day('2028-01-01') }),
      disposal('plan'),
    ]);
    expect(rows).toEqual([
      {
        ...{ kind: 'order', policyId: 'von', year: 2024, years: 2, dueOn: '2027-01-01' },
        ...{ matters: 2, records: 3, free: 1, heldBy: { 'year-unsigned': 1, unfinished: 1 } },
      },
      expect.objectContaining({ kind: 'plan', year: 2024, matters: 1 }),
      expect.objectContaining({ kind: 'order', year: 2025, matters: 1, free: 1 }),
    ]);
  });

  test('of what may go, only on its day', () => {
    const [row] = retentionRows([disposal('order'), disposal('order', { holds: ['unfinished'] })]);
    if (row === undefined) throw new Error('no row');
    expect(dueOf(row, day('2026-12-31'))).toBe(0);
    expect(dueOf(row, day('2027-01-01'))).toBe(1);
    expect(dueOf({ free: 3 }, day('2027-01-01'))).toBe(0);
  });
});

describe('what is told of it', () => {
  test('adds up what goes on the same day by the same rule, of whichever year', () => {
    const { rows, ...rest } = forecastOf(
      [disposal('order'), disposal('order', { year: 2023, holds: ['year-unsigned'] })],
      counted,
    );
    expect(rows).toEqual([
      {
        ...{ kind: 'order', policyId: 'von', years: 2, dueOn: '2027-01-01' },
        ...{ matters: 2, free: 1, heldBy: { 'year-unsigned': 1 } },
      },
    ]);
    expect(rest).toEqual({ ...counted, withCases: 0 });
  });

  test.each<KeptKind>(['targeted', 'extract'])(
    '%s: a number below five is few, of what goes and of what is held',
    (kind) => {
      const of = (count: number) =>
        forecastOf(
          many(count, () => disposal(kind, { holds: ['unfinished'] })),
          counted,
        ).rows[0];
      expect(of(1)).toMatchObject({ matters: 'few', free: 0, heldBy: { unfinished: 'few' } });
      expect(of(fewBelow - 1)).toMatchObject({ matters: 'few', heldBy: { unfinished: 'few' } });
      expect(of(fewBelow)).toMatchObject({ matters: 5, heldBy: { unfinished: 5 } });
    },
  );

  test('what belongs to a case is in no row: one number in all, whatever the case’s standing, and few where there are few', () => {
    const withCase = (holds: readonly Hold[]) => disposal('order', { beside: ['review', 'case'], holds });
    const few = forecastOf(
      [
        disposal('order'),
        withCase(['open-case']),
        withCase(['kept-case']),
        withCase([]),
        disposal('case-request'),
      ],
      counted,
    );
    expect(few.withCases).toBe('few');
    expect(few.rows).toEqual(forecastOf([disposal('order')], counted).rows);
    expect(JSON.stringify(few)).not.toMatch(/open-case|kept-case|case-request/);
    expect(
      forecastOf(
        many(12, () => withCase(['open-case'])),
        counted,
      ),
    ).toEqual({ ...counted, rows: [], withCases: 12 });
  });

  test('it holds no id of any record', () => {
    const secret = disposal('order');
    const ids = secret.records.map(({ ref }) => ref.slice('order/'.length));
    const told = JSON.stringify(forecastOf([secret], { ...counted, under: [] }).rows);
    for (const id of ids) expect(told).not.toContain(`"${id}"`);
    expect(told).not.toContain('order/');
  });
});

describe('reading it', () => {
  const told = forecastOf(
    [disposal('order'), disposal('extract'), disposal('plan', { heldBy: ['no-rule'] })],
    counted,
  );

  test('gives back what was written', () => {
    expect(parseForecast(JSON.stringify(told))).toEqual(told);
  });

  test.each([
    ['no text', ''],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['no day', JSON.stringify({ ...told, countedOn: 'yesterday' })],
    ['no next day', JSON.stringify({ ...told, nextOn: 7 })],
    ['policies that are none', JSON.stringify({ ...told, under: [1] })],
    ['an unknown kind', JSON.stringify({ ...told, rows: [{ ...told.rows[0], kind: 'secret' }] })],
    ['a number that is none', JSON.stringify({ ...told, rows: [{ ...told.rows[0], free: -1 }] })],
    [
      'holds that are none',
      JSON.stringify({ ...told, rows: [{ ...told.rows[0], heldBy: { unfinished: 'many' } }] }),
    ],
    ['no number of cases', JSON.stringify({ ...told, withCases: undefined })],
  ])('%s is none', (_, text) => {
    expect(parseForecast(text)).toBeUndefined();
  });
});
