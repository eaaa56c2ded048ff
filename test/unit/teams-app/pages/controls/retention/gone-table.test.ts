import type { GoneRow } from '@loggkontroll/core/retention';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import { goneTable } from '../../../../../../teams-app/src/pages/controls/retention/gone-table.ts';
import { retention } from '../../../../../../teams-app/src/pages/controls/retention/texts.ts';

const texts = createTexts('sv');
addTexts(texts, 'retention', retention);
const t = texts.getFixedT('sv', 'retention');

const row = (year: number, kind: GoneRow['kind'], matters: number): GoneRow => ({
  ...{ year, kind, matters, records: 4 * matters },
});
const of = (begun: readonly GoneRow[], notThrough: readonly GoneRow[] = []) =>
  goneTable(t, { upTo: 1, begun, notThrough });

test('where nothing has gone, or the bot has not counted, there is no table', () => {
  expect(goneTable(t, undefined)).toBeUndefined();
  expect(of([row(2028, 'order', 2)], [row(2028, 'order', 2)])).toBeUndefined();
});

test('kinds by year, the latest first, what is not through left out, and what is few in words', () => {
  const table = of(
    [row(2028, 'order', 12), row(2028, 'extract', 3), row(2026, 'order', 7), row(2026, 'extract', 8)],
    [row(2028, 'order', 2)],
  );
  expect([table?.columns, table?.rows]).toEqual([
    ['Slag', '2028', '2026'],
    [
      ['Loggutdrag till klient', 'färre än 5', 8],
      ['Beställd kontroll', 10, 7],
      ['Tillsammans', 'minst 11', 15],
      ['Antal poster', 52, 60],
    ],
  ]);
});

test('years before the last five stand as one', () => {
  const years = [2034, 2033, 2032, 2031, 2030, 2029, 2028];
  const table = of(years.map((year) => row(year, 'order', 1)));
  expect(table?.columns).toEqual(['Slag', '2034', '2033', '2032', '2031', '2030', 'Tidigare']);
  expect(table?.rows[0]).toEqual(['Beställd kontroll', 1, 1, 1, 1, 1, 2]);
});
