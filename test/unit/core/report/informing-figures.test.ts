import { isoDateOf } from '@loggkontroll/core/calendar';
import { formatInformingFigures, informingFigures, parseInformingFigures } from '@loggkontroll/core/report';
import type { Informing } from '@loggkontroll/core/workflow';
import fc from 'fast-check';

const today = isoDateOf('2026-10-12');

/** `c`: confirmed, `g`: has left, `l`: late, `w`: there is still time. */
const round = (unitId: string, employees: string, said: Partial<Informing> = {}): Informing => ({
  ...{ informingId: 'i', policyId: 'von', policyVersion: 1, departmentId: 'housing', unitId },
  ...{ branch: 'provider', occasion: 'at-hiring', year: 2026, part: 1, points: ['access-is-reviewed'] },
  ...{ responsible: 'manager', status: 'open', openedAt: '2026-10-01T08:00:00Z' },
  employees: Array.from(employees, (how, index) => ({
    ...{ employeeId: `${unitId}-${index}`, name: `Namn ${index}` },
    informBy: how === 'l' ? '2026-10-11' : '2026-10-12',
    ...(how === 'c' && { confirmed: { how: 'card', on: '2026-10-02', by: 'them' } as const }),
    ...(how === 'g' && { gone: true as const }),
  })),
  ...said,
});

const units = [{ unitId: 'unit-1' }, { unitId: 'unit-2' }];
const figuresOf = (rounds: readonly Informing[]) => informingFigures(rounds, units, [2025, 2026], today);
const count = (unitId: string, toConfirm: number, confirmed: number, late: number, said = {}) => ({
  ...{ year: 2026, policyId: 'von', unitId, toConfirm, confirmed, late, passedOn: 0 },
  ...said,
});

test('how many are to confirm, how many have and how many are late; whoever has left is none of them', () => {
  expect(figuresOf([round('unit-2', 'wl'), round('unit-1', 'ccgllw')])).toEqual({
    years: [2025, 2026],
    counts: [count('unit-1', 5, 2, 2), count('unit-2', 2, 0, 1)],
  });
});

test('parts and occasions of a unit are one number; years and routines are not', () => {
  const { counts } = figuresOf([
    round('unit-1', 'cw'),
    round('unit-1', 'l', { part: 2 }),
    round('unit-1', 'ww', { occasion: 'once-a-year' }),
    round('unit-1', 'c', { policyId: 'npo' }),
    round('unit-1', 'l', { year: 2025 }),
  ]);
  expect(counts).toEqual([
    count('unit-1', 1, 0, 1, { year: 2025 }),
    count('unit-1', 1, 1, 0, { policyId: 'npo' }),
    count('unit-1', 5, 1, 1),
  ]);
});

test('whom the next year’s round has taken over is late no more, and told of', () => {
  const over = round('unit-1', 'clw', { year: 2025, status: 'superseded' });
  expect(figuresOf([over]).counts).toEqual([count('unit-1', 3, 1, 0, { year: 2025, passedOn: 2 })]);
});

test('other departments’ units, other years and rounds that all have left are not counted', () => {
  const rounds = [round('unit-9', 'c'), round('unit-1', 'c', { year: 2024 }), round('unit-1', 'gg')];
  expect(figuresOf(rounds).counts).toEqual([]);
});

test('what is kept says what was counted, and has no account and no name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('unit-1', 'unit-2'), fc.stringMatching(/^[cglw]{0,9}$/))),
      (all) => {
        const figures = {
          ...figuresOf(all.map(([unitId, employees]) => round(unitId, employees))),
          headId: 'head',
        };
        const kept = formatInformingFigures(figures);
        expect(parseInformingFigures(kept)).toEqual(figures);
        expect(kept).not.toMatch(/Namn|unit-\d-\d/);
        for (const { toConfirm, confirmed, late, passedOn } of figures.counts)
          expect(confirmed + late + passedOn).toBeLessThanOrEqual(toConfirm);
      },
    ),
  );
});

test.each([
  '',
  '{',
  'null',
  '{"years":[2026]}',
  '{"years":[2026],"counts":[[2026,"von","unit-1",1,-1,0,0]]}',
])('what is no such text is nothing: %s', (kept) => {
  expect(parseInformingFigures(kept)).toBeUndefined();
});
