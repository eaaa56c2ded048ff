import { divideByUnit } from '@loggkontroll/core/authorisations';
import type { AccessRow } from '@loggkontroll/core/authorisations';

const row = (account: string, unit: string): AccessRow => ({
  ...{ account, name: '', unit, role: '', from: null, to: null },
});
const units = [
  { unitId: 'bjork', name: 'Björkens gruppbostad' },
  { unitId: 'ek', name: 'Ekens gruppbostad' },
  { unitId: 'tom', name: 'Tomma huset' },
];

test('rows go to the unit that they name, by name or id, whatever case and spaces', () => {
  const rows = [
    row('a', 'Björkens gruppbostad'),
    row('b', ' BJÖRKENS  gruppbostad '),
    row('c', 'Björkens gruppbostad'.normalize('NFD')),
    row('d', 'ek'),
  ];
  const { units: divided, others, without } = divideByUnit(rows, units);
  expect(divided.map(({ unitId, rows: own }) => [unitId, own.map(({ account }) => account)])).toEqual([
    ['bjork', ['a', 'b', 'c']],
    ['ek', ['d']],
    ['tom', []],
  ]);
  expect({ others, without }).toEqual({ others: [], without: 0 });
});

test('what goes to no unit is told by the unit’s name and how many, and what says none by how many', () => {
  const rows = [
    row('a', 'Sandens korttid'),
    row('b', 'sandens korttid'),
    row('c', ''),
    row('d', 'Havets hus'),
  ];
  expect(divideByUnit(rows, units)).toMatchObject({
    others: [
      { unit: 'Sandens korttid', rows: 2 },
      { unit: 'Havets hus', rows: 1 },
    ],
    without: 1,
  });
});

test('every row is counted once, however the units are called', () => {
  const names = ['Björkens gruppbostad', 'bjork', 'EK', '', 'Okänd', 'tom', 'Tomma huset '];
  const rows = Array.from({ length: 700 }, (_, index) => row(`k${index}`, names[index % names.length] ?? ''));
  const { units: divided, others, without } = divideByUnit(rows, units);
  const taken = divided.reduce((sum, { rows: own }) => sum + own.length, 0);
  expect(taken + without + others.reduce((sum, each) => sum + each.rows, 0)).toBe(rows.length);
});
