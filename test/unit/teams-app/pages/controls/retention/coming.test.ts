import { isoDateOf } from '@loggkontroll/core/calendar';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { ForecastRow } from '@loggkontroll/core/retention';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import {
  addUp,
  amountOf,
  sayAmount,
  sayOfKind,
} from '../../../../../../teams-app/src/pages/controls/retention/amount.ts';
import {
  comingOf,
  goesWithin,
  heldOf,
} from '../../../../../../teams-app/src/pages/controls/retention/coming.ts';
import { comingTable } from '../../../../../../teams-app/src/pages/controls/retention/coming-table.ts';
import { rulesOf } from '../../../../../../teams-app/src/pages/controls/retention/rules.ts';
import { retention } from '../../../../../../teams-app/src/pages/controls/retention/texts.ts';

const today = isoDateOf('2026-10-05');
const row = (dueOn: string | undefined, more: Partial<ForecastRow> = {}): ForecastRow => ({
  ...{ kind: 'order', policyId: 'von', years: 2, matters: 10, free: 10, heldBy: {} },
  ...(dueOn === undefined ? {} : { dueOn: isoDateOf(dueOn) }),
  ...more,
});

const wordsIn = (language: 'sv' | 'en') => {
  const texts = createTexts(language);
  addTexts(texts, 'retention', retention);
  return texts.getFixedT(null, 'retention');
};

describe('amounts', () => {
  const t = wordsIn('sv');

  test.each([
    [[0], '0'],
    [[7], '7'],
    [['few'], 'färre än 5'],
    [['few', 0], 'färre än 5'],
    [['few', 'few'], 'minst 2'],
    [['few', 30], 'minst 31'],
  ] as const)('%j are said as %s', (told, said) => {
    expect(sayAmount(t, addUp(told.map(amountOf)))).toBe(said);
  });

  test.each([
    ['sv', 1, '1 plan'],
    ['sv', 2, '2 planer'],
    ['sv', 'few', 'färre än 5 planer'],
    ['en', 1, '1 plan'],
    ['en', 'few', 'fewer than 5 plans'],
  ] as const)('with what they are of, in %s: %s', (language, told, said) => {
    expect(sayOfKind(wordsIn(language), ['plan', amountOf(told)])).toBe(said);
  });
});

describe('what goes', () => {
  const rows = [
    row('2026-01-01', { matters: 6, free: 4, heldBy: { unfinished: 2 } }),
    row('2026-10-05', { matters: 1, free: 1 }),
    row('2026-11-04', { matters: 20, free: 0, heldBy: { unfinished: 20 } }),
    row('2027-01-01', { matters: 'few', free: 'few', kind: 'extract' }),
    row('2027-10-05', { matters: 300 }),
    row('2027-10-06', { matters: 4000 }),
    row(undefined, { matters: 9, free: 0, heldBy: { 'no-rule': 9, unfinished: 2 } }),
  ];

  test.each([
    ['now', { atLeast: 5, few: 0 }],
    ['month', { atLeast: 25, few: 0 }],
    ['quarter', { atLeast: 26, few: 1 }],
    ['year', { atLeast: 326, few: 1 }],
  ] as const)(
    '%s: what is held past its day does not count, what is still to be finished before it does',
    (horizon, sum) => {
      expect(goesWithin(rows, today, horizon)).toEqual(sum);
    },
  );

  test('is shown now and year by year, and later years together', () => {
    const far = [row('2031-01-01'), row('2032-01-01'), row('2040-01-01', { kind: 'plan' })];
    const coming = comingOf({ rows: [...far, ...rows] }, today);
    expect(coming.map(({ when, all }) => [when, all.atLeast])).toEqual([
      ['now', 5],
      [2026, 20],
      [2027, 4301],
      [2031, 10],
      ['later', 20],
    ]);
    expect(coming.at(-1)?.byKind.map(([kind]) => kind)).toEqual(['order', 'plan']);
  });

  test('nothing is shown of a year in which nothing goes', () => {
    expect(comingOf({ rows: [row('2026-01-01', { free: 0, heldBy: { unfinished: 10 } })] }, today)).toEqual(
      [],
    );
  });

  test('is held when its day has come; what has no rule or cannot be read is told at any time', () => {
    const unread = row('2030-01-01', { matters: 2, free: 0, heldBy: { damaged: 2, unfinished: 1 } });
    expect(heldOf({ rows: [...rows, unread] }, today).map(({ hold, all }) => [hold, all.atLeast])).toEqual([
      ['no-rule', 9],
      ['unfinished', 2],
      ['damaged', 2],
    ]);
  });
});

describe('rules', () => {
  const von = shippedPolicies['von'] as Policy;

  test('say where they stand in the routine in force, and when they are of another version', () => {
    const rows = [
      row('2027-01-01'),
      row('2028-01-01'),
      row('2027-01-01', { years: 9 }),
      row('2027-01-01', { policyId: 'gone' }),
    ];
    const rules = rulesOf({ rows }, [von, ffsPolicy]);
    expect(rules.map(({ years, source, rows: of }) => [years, source?.by, of.length])).toEqual([
      [2, 'routine', 2],
      [9, undefined, 1],
      [2, undefined, 1],
    ]);
  });

  test('stand in the table with numbers as numbers, and what is few in words', () => {
    const rows = [
      row('2027-01-01', { kind: 'extract', matters: 'few', free: 'few' }),
      row(undefined, { years: undefined as never }),
    ];
    const table = comingTable(wordsIn('sv'), rulesOf({ rows }, [von]), { today, routine: () => 'VON' });
    expect(table.rows).toEqual([
      [
        'Loggutdrag till klient',
        'VON',
        '2 år',
        'Rutinen: Gallring och arkivering',
        0,
        0,
        'färre än 5',
        'färre än 5',
        'färre än 5',
      ],
      ['Beställd kontroll', 'VON', 'Ingen tid är bestämd', '–', 0, 0, 0, 0, 10],
    ]);
    expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
  });
});
