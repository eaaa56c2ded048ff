import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  formatOwnRegisters,
  isPlannedByEach,
  ownUnits,
  parseOwnRegisters,
  planDecider,
  staffedUnits,
} from '@loggkontroll/core/workflow';
import type { PlanCommand, PlanEvent } from '@loggkontroll/core/workflow';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';
import {
  committed,
  dates,
  drawn,
  employees,
  eva,
  functions,
  named,
  on,
  planner,
  policy,
  units,
} from './own-plan-examples.ts';

describe('who plans which units', () => {
  const own = (id: string) =>
    Object.fromEntries(
      [...ownUnits(policy(id), { units, functions }, on)].map(([personId, theirs]) => [
        personId,
        theirs.map(({ unitId }) => unitId),
      ]),
    );

  test('FFS is planned by planners, the others each by their own', () => {
    expect(isPlannedByEach(ffsPolicy)).toBe(false);
    expect(own('ffs')).toEqual({});
    expect(['von', 'r1177', 'npo', 'lean'].filter((id) => isPlannedByEach(policy(id)))).toHaveLength(4);
  });

  test('the unit’s manager, its head of operations, or its delegate; where there is none, nobody', () => {
    expect(own('von')).toEqual({ eva: ['u1', 'm1'], ola: ['u2'] });
    expect(own('lean')).toEqual(own('von'));
    expect(own('npo')).toEqual({ hedda: ['u1', 'u2'] });
    expect(own('r1177')).toEqual({ dan: ['u2'] });
  });

  test('units in which nobody has access have nobody to draw', () => {
    expect(staffedUnits(units, employees, ['2026-09-01', '2026-09-30'])).toEqual([units[0]]);
    expect(staffedUnits(units, employees, ['2019-09-01', '2019-09-30'])).toEqual([]);
  });
});

test('what the bot tells of one’s own units is read as it was written, and nothing else is', () => {
  const told = {
    ...{ policyId: 'von', period: '2026-H2', month: '2026-09' },
    ...{ units: units.slice(0, 1), employees, hadTurn: ['bo03'] },
  };
  const read = parseOwnRegisters(formatOwnRegisters(told));
  expect(read).toMatchObject({ ...told, employees: [{ employeeId: 'anna01' }, {}, {}] });
  expect(parseOwnRegisters('{')).toBeUndefined();
  expect(parseOwnRegisters('{"units":[],"employees":[]}')).toBeUndefined();
});

describe('a plan of one’s own units', () => {
  const { given } = specificationOf(planDecider);
  const commit: PlanCommand = { type: 'commitPlan', ...committed };
  const place: PlanCommand = { type: 'placeOrders', orders: [named] };

  test('is that person’s, and no planner’s', () => {
    given().when(commit, eva).then('planCommitted');
    given().when(commit, planner).thenRefused('plan-not-a-planner');
    given(...drawn)
      .when(place, planner)
      .thenRefused('plan-not-a-planner');
    expect(
      given(...drawn)
        .when(place, eva)
        .then('ordersPlaced'),
    ).toMatchObject({ status: 'ordered', plannedBy: 'eva', units: ['u1'], orders: [named] });
  });

  test('stays that person’s when it is drawn again', () => {
    const again: readonly Past<PlanEvent>[] = [
      ...drawn,
      [{ type: 'redrawRequested', attempt: 1, reason: 'Fel' }, 'eva'],
    ];
    given(...again)
      .when(commit, eva)
      .then('planCommitted');
    given(...again)
      .when({ ...commit, plannedBy: 'planner' }, planner)
      .thenRefused('plan-not-a-planner');
  });

  test('is discarded by that person, and by no planner', () => {
    const discard: PlanCommand = { type: 'discardPlan', reason: 'Rutinen gäller inte längre' };
    given(...drawn)
      .when(discard, planner)
      .thenRefused('plan-not-a-planner');
    expect(
      given(...drawn)
        .when(discard, eva)
        .then('planDiscarded'),
    ).toMatchObject({ status: 'discarded', plannedBy: 'eva', orders: [] });
  });

  test('keeps the dates that are stated, if they are dates', () => {
    expect(
      given(...drawn)
        .when({ ...place, dates }, eva)
        .then('ordersPlaced'),
    ).toMatchObject({ dates });
    for (const wrong of [
      { from: '2026-09-31', to: '2026-10-01' },
      { from: '2026-09-14', to: '2026-09-01' },
    ]) {
      given(...drawn)
        .when({ ...place, dates: wrong }, eva)
        .thenRefused('plan-dates-malformed');
    }
  });
});
