import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Unit } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { ownPlans, waitingPlans } from '../../../../bot/src/sweep/own-plans.ts';
import type { PlanOnBoard, World } from '../../../../bot/src/sweep/world.ts';
import { departments, employees, ids, units } from '../../../contract/sharepoint/municipality.ts';

const now = isoInstantOf('2026-10-05T09:00:00Z');
const von = shippedPolicies['von'] as Policy;

const planBy = (plannedBy: string, status: string, ofUnits: readonly string[]): PlanOnBoard =>
  ({
    state: { policyId: 'von', period: '2026-H2', month: '2026-09', plannedBy, status, units: ofUnits },
  }) as unknown as PlanOnBoard;

const worldOf = (led: readonly Unit[], ...plans: readonly PlanOnBoard[]): World =>
  ({
    memory: { earlierTurns: new Map() },
    board: { plans: { records: new Map(plans.map((plan, index) => [String(index), plan])) } },
    directory: {
      units: () => Promise.resolve(led),
      functions: () => Promise.resolve([]),
      employees: () => Promise.resolve(employees(3)),
      departments: () => Promise.resolve(departments),
    },
  }) as unknown as World;

const ledBy = (managerId: string) =>
  units.map((unit) => (unit.unitId === 'unit-1' ? { ...unit, managerId } : unit));

const waiting = async (world: World) =>
  waitingPlans(await ownPlans(von, world, now)).map(({ personId, units: own, plan }) => [
    ...[personId, own.map(({ unitId }) => unitId), plan?.state.status],
  ]);

describe('given a manager who has only begun the plan of their own units', () => {
  const begun = ['committed', 'answered', 'drawn', 'redraw-requested', 'discarded'] as const;

  test.each(begun)(
    'when they leave with it %s, then whoever leads the unit now plans it anew',
    async (status) => {
      const plan = planBy(ids.manager, status, ['unit-1']);
      expect(await waiting(worldOf(units, plan))).toEqual([[ids.manager, ['unit-1'], status]]);
      expect(await waiting(worldOf(ledBy(ids.member), plan))).toEqual([[ids.member, ['unit-1'], undefined]]);
    },
  );

  test('when they leave with it ordered, then nobody plans the unit again', async () => {
    const plan = planBy(ids.manager, 'ordered', ['unit-1']);
    expect(await waiting(worldOf(ledBy(ids.member), plan))).toEqual([]);
  });

  test('when the unit goes to another while they lead others, then their plan stays and it is not planned twice', async () => {
    const plan = planBy(ids.otherManager, 'drawn', ['unit-1', 'unit-2']);
    const asked = await waiting(worldOf(ledBy(ids.member), plan));
    expect(asked.map(([personId]) => personId)).not.toContain(ids.member);
  });
});
