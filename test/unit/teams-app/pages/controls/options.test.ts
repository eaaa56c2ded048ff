import fc from 'fast-check';
import { optionsLike, unitOptions } from '../../../../../teams-app/src/pages/controls/options.ts';

const names = new Map([
  ['1', 'Ålgården'],
  ['2', 'Ekbacken'],
  ['3', 'Gruppbostad Eken'],
  ['4', 'Ängen'],
]);
const nameOf = (unitId: string): string => names.get(unitId) ?? unitId;
const all = unitOptions(['1', '2', '3', '4', '2', ''], nameOf, 'Alla enheter');

it('lists each unit once by its name in Swedish order, all of them together first', () => {
  expect(all.map(([, text]) => text)).toEqual([
    'Alla enheter',
    'Ekbacken',
    'Gruppbostad Eken',
    'Ålgården',
    'Ängen',
  ]);
});

it('names a unit that is no longer there by its id', () => {
  expect(unitOptions(['gone'], nameOf, 'Alla')).toEqual([
    ['', 'Alla'],
    ['gone', 'gone'],
  ]);
});

it.each([
  ['ek', ['2', '3']],
  ['EKEN ', ['3']],
  ['än', ['4']],
  ['an', []],
  ['  ', ['', '2', '3', '1', '4']],
])('%j finds what has it in its name, what begins with it first', (written, found) => {
  expect(optionsLike(all, written).map(([value]) => value)).toEqual(found);
});

it('finds nothing that was not there, and every option by its whole name', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.uuid(), fc.string({ minLength: 1 })), { minLength: 1 }), (options) => {
      for (const option of options) expect(optionsLike(options, option[1])).toContain(option);
      expect(options).toEqual(expect.arrayContaining([...optionsLike(options, 'e')]));
    }),
  );
});
