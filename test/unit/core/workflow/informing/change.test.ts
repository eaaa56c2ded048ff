import { isoDateOf } from '@loggkontroll/core/calendar';
import type { Employee, Unit } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { changeInforming, employeesPerPart, informingDecider } from '@loggkontroll/core/workflow';
import type {
  Informing,
  InformingChange,
  InformingGround,
  InformingState,
} from '@loggkontroll/core/workflow';
import { bot } from './examples.ts';

const unit: Unit = {
  ...{ unitId: 'unit-1', name: 'Björken', branch: 'provider', departmentId: 'housing', managerId: 'manager' },
};
const elsewhere: Unit = { ...unit, unitId: 'unit-2', name: 'Eken', managerId: 'other' };

const employee = (employeeId: string, said: Partial<Employee> = {}): Employee => ({
  ...{ employeeId, name: employeeId.toUpperCase(), personId: undefined, unitId: 'unit-1' },
  ...{ role: 'stödassistent', from: '2024-01-01', to: undefined },
  ...said,
});

const ground = (id: string, employees: readonly Employee[], said: Partial<InformingGround> = {}) => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(id);
  return {
    ...{ policy, unit, employees, known: [], today: isoDateOf('2026-10-05') },
    personOf: (party: string) => (party === 'employee-manager' ? unit.managerId : undefined),
    managerOf: (personId: string) => (personId === 'manager' ? 'area' : undefined),
    ...said,
  } satisfies InformingGround;
};

/** The rounds as they are when the bot has done what was called for. */
const after = (
  changes: readonly InformingChange[],
  known: readonly Informing[] = [],
): readonly Informing[] => {
  const states = new Map<string, InformingState>(known.map((each) => [each.informingId, each]));
  for (const { informingId, command } of changes) {
    const before = states.get(informingId) ?? informingDecider.initial;
    const decided = informingDecider.decide(command, before, bot);
    if (!decided.ok) throw new Error(`${informingId}: ${decided.refusal.code}`);
    const state = decided.value.reduce(
      (now, event) => informingDecider.evolve(now, event, { by: 'bot', at: '2026-10-05T09:00:00Z' }),
      before,
    );
    states.set(informingId, state);
  }
  return [...states.values()].filter((state): state is Informing => state.status !== 'none');
};

const confirm = (informing: Informing, employeeId: string): Informing => ({
  ...informing,
  employees: informing.employees.map((one) =>
    one.employeeId === employeeId ? { ...one, confirmed: { how: 'card', on: '2026-10-05', by: 'x' } } : one,
  ),
});

const only = (rounds: readonly Informing[]): Informing => {
  const [round, ...others] = rounds;
  if (round === undefined || others.length > 0) throw new Error(`${String(rounds.length)} rounds`);
  return round;
};

test('a unit with newcomers gets a round with its manager responsible, and nothing more is to be done', () => {
  const employees = [employee('bo02', { from: '2026-09-01' }), employee('anna01')];
  const rounds = after(changeInforming(ground('von', employees)));
  expect(only(rounds)).toMatchObject({
    ...{ informingId: 'informing-von-unit-1-at-hiring-2026', responsible: 'manager' },
    ...{ responsiblesManager: 'area', part: 1, status: 'open' },
    employees: [{ employeeId: 'bo02', informBy: '2026-10-19' }],
  });
  expect(changeInforming(ground('von', employees, { known: rounds }))).toEqual([]);
});

test('more than one part holds are spread over several', () => {
  const employees = Array.from({ length: 2 * employeesPerPart + 1 }, (_, n) => employee(`e${String(n)}`));
  const rounds = after(changeInforming(ground('lean', employees)));
  expect(rounds.map(({ informingId, part, employees: { length } }) => [informingId, part, length])).toEqual([
    ['informing-lean-unit-1-once-a-year-2026', 1, employeesPerPart],
    ['informing-lean-unit-1-once-a-year-2026-2', 2, employeesPerPart],
    ['informing-lean-unit-1-once-a-year-2026-3', 3, 1],
  ]);
  const more = after(
    changeInforming(ground('lean', [...employees, employee('later')], { known: rounds })),
    rounds,
  );
  expect(more.map(({ employees: { length } }) => length)).toEqual([employeesPerPart, employeesPerPart, 2]);
});

test('whoever leaves before confirming is let go, and whoever has confirmed stays', () => {
  const employees = [
    employee('bo02', { from: '2026-09-01' }),
    employee('cia03', { from: '2026-09-01' }),
    employee('dan04', { from: '2026-09-01' }),
  ];
  const round = confirm(only(after(changeInforming(ground('von', employees)))), 'cia03');
  const [, , dan] = employees;
  const left = changeInforming(ground('von', dan === undefined ? [] : [dan], { known: [round] }));
  expect(left).toEqual([
    { informingId: round.informingId, command: { type: 'letEmployeesGo', employeeIds: ['bo02'] } },
  ]);
});

test('whoever moves to another unit is not asked twice in a year', () => {
  const there = only(
    after(changeInforming(ground('lean', [employee('anna01', { unitId: 'unit-2' })], { unit: elsewhere }))),
  );
  const moved = [employee('anna01')];
  expect(changeInforming(ground('lean', moved, { known: [confirm(there, 'anna01')] }))).toEqual([]);
  expect(after(changeInforming(ground('lean', moved, { known: [there] })), [there])).toHaveLength(2);
});

test('it passes to whoever manages the unit now', () => {
  const employees = [employee('bo02', { from: '2026-09-01' })];
  const round = only(after(changeInforming(ground('von', employees))));
  const now = { unit: { ...unit, managerId: 'new' }, personOf: () => 'new', known: [round] };
  expect(changeInforming(ground('von', employees, now)).map(({ command }) => command)).toEqual([
    { type: 'passInformingOn', responsible: 'new' },
  ]);
});

test('the next year’s round takes over; newcomers of the old year under a routine without one are still to be told', () => {
  const employees = [employee('anna01'), employee('bo02', { from: '2026-09-01' })];
  const today = isoDateOf('2027-01-02');
  const lean = after(changeInforming(ground('lean', employees)));
  const next = after(changeInforming(ground('lean', employees, { known: lean, today })), lean);
  const settled = after(changeInforming(ground('lean', employees, { known: next, today })), next);
  expect(settled.map(({ occasion, year, status }) => [occasion, year, status])).toEqual([
    ['at-hiring', 2026, 'superseded'],
    ['once-a-year', 2026, 'superseded'],
    ['once-a-year', 2027, 'open'],
  ]);
  const von = after(changeInforming(ground('von', employees)));
  expect(changeInforming(ground('von', employees, { known: von, today }))).toEqual([]);
});

test('NPO without a head of operations: the unit’s manager', () => {
  const rounds = after(changeInforming(ground('npo', [employee('anna01')], { personOf: () => undefined })));
  expect(only(rounds)).toMatchObject({ occasion: 'repeatedly', responsible: 'manager' });
});

test.each(['ffs', 'r1177'])('%s: nothing is opened', (id) => {
  expect(changeInforming(ground(id, [employee('bo02', { from: '2026-09-01' })]))).toEqual([]);
});
