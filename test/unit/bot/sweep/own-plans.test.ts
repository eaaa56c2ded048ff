import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Employee } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  orderedPeriods,
  ownPlans,
  plannedDepartments,
  waitingPlans,
} from '../../../../bot/src/sweep/own-plans.ts';
import type { PlanOnBoard, World } from '../../../../bot/src/sweep/world.ts';
import { departments, employees, ids, units } from '../../../contract/sharepoint/municipality.ts';

const now = isoInstantOf('2026-10-05T09:00:00Z');
const policy = (id: string): Policy => shippedPolicies[id] as Policy;
const ofUnit2: Employee = { ...(employees(1)[0] as Employee), employeeId: 'eken01', unitId: 'unit-2' };
const everybody = [...employees(3), ofUnit2];

const planOf = (policyId: string, period: string, state: Readonly<Record<string, unknown>>): PlanOnBoard =>
  ({ state: { policyId, period, month: '2026-09', status: 'ordered', ...state } }) as unknown as PlanOnBoard;

/** The board has this and last year's plans, the register every one; what is asked of the register is counted. */
const worldWith = (...plans: readonly PlanOnBoard[]): World & { readonly asked: { times: number } } => {
  const onBoard = plans.filter(({ state }) => state.period >= '2025');
  const asked = { times: 0 };
  return {
    asked,
    memory: { earlierTurns: new Map<string, readonly string[]>() },
    register: {
      plans: {
        list: ({ where }: { readonly where: { readonly PolicyId: string; readonly Period: string[] } }) => {
          asked.times += 1;
          const fits = ({ state }: PlanOnBoard) =>
            state.policyId === where.PolicyId && where.Period.includes(state.period);
          /* A page each, as a long list has. */
          const page = (records: readonly PlanOnBoard[]): unknown => ({
            records: records.slice(0, 1),
            ...(records.length > 1 && { more: () => Promise.resolve(page(records.slice(1))) }),
          });
          return Promise.resolve(page(plans.filter(fits)));
        },
      },
    },
    board: { plans: { records: new Map(onBoard.map((plan, index) => [String(index), plan])) } },
    directory: {
      units: () => Promise.resolve(units),
      functions: () => Promise.resolve([]),
      employees: () => Promise.resolve(everybody),
      departments: () => Promise.resolve(departments),
    },
  } as unknown as World & { readonly asked: { times: number } };
};

const managers = planOf('von', '2026-H2', { plannedBy: ids.manager, units: ['unit-1'] });
const otherManagers = planOf('von', '2026-H2', { plannedBy: ids.otherManager, units: ['unit-2'] });

const waitingUnder = async (id: string, world: World) =>
  waitingPlans(await ownPlans(policy(id), world, now)).map(({ personId, units: own }) => [
    personId,
    own.map(({ unitId }) => unitId),
  ]);

test('everybody whose own units are not planned is waited for', async () => {
  expect(await waitingUnder('von', worldWith())).toEqual([
    [ids.manager, ['unit-1']],
    [ids.otherManager, ['unit-2']],
  ]);
  expect(await waitingUnder('von', worldWith(managers))).toEqual([[ids.otherManager, ['unit-2']]]);
  expect(await waitingUnder('ffs', worldWith())).toEqual([]);
});

test('a unit that a former manager has planned is not asked for again', async () => {
  const former = planOf('von', '2026-H2', { plannedBy: 'former', units: ['unit-1'] });
  expect(await waitingUnder('von', worldWith(former))).toEqual([[ids.otherManager, ['unit-2']]]);
});

test('a department is planned when all its units are, and the period when everybody’s are', async () => {
  expect(await plannedDepartments(policy('von'), worldWith(managers), now)).toEqual(
    new Map([['2026-H2', ['housing']]]),
  );
  expect(await orderedPeriods(policy('von'), worldWith(managers), now)).toEqual([]);
  const both = worldWith(managers, otherManagers);
  expect(await plannedDepartments(policy('von'), both, now)).toEqual(
    new Map([['2026-H2', ['housing', 'authority']]]),
  );
  expect(await orderedPeriods(policy('von'), both, now)).toEqual(['2026-H2']);
});

test('in a round of turns, a unit in which everybody has had theirs is not asked for', async () => {
  const picks = [{ branch: 'authority', clusterId: 'unit:unit-2', employeeIds: ['eken01'] }];
  const before = (period: string) =>
    planOf('lean', period, {
      ...{ plannedBy: ids.otherManager, units: ['unit-2'] },
      attempts: [{ drawn: { picks } }],
    });
  expect(await waitingUnder('lean', worldWith(before('2026-Q3')))).toEqual([[ids.manager, ['unit-1']]]);
  expect(await waitingUnder('lean', worldWith(before('2025-Q4')))).toHaveLength(2);
});

test('a round over three years knows its first one too, and asks the register for it once', async () => {
  const lean = policy('lean');
  const sample = { kind: 'rotation', periods: 12 } as const;
  const branches = Object.fromEntries(
    Object.entries(lean.systematic.branches).map(([name, rule]) => [name, { ...rule, sample }]),
  );
  const slow: Policy = { ...lean, systematic: { ...lean.systematic, branches } };
  const later = isoInstantOf('2027-10-04T09:00:00Z');
  const drawn = (period: string, clusterId: string, employeeId: string) =>
    planOf('lean', period, {
      ...{ plannedBy: ids.otherManager, units: ['unit-2'] },
      attempts: [{ drawn: { picks: [{ branch: 'authority', clusterId, employeeIds: [employeeId] }] } }],
    });
  const waiting = async (world: World) =>
    waitingPlans(await ownPlans(slow, world, later)).map(({ personId }) => personId);
  const first = drawn('2025-Q1', 'unit:unit-2', 'eken01');
  const world = worldWith(drawn('2025-Q2', 'unit:unit-2', 'somebody-else'), first);
  expect(await waiting(world)).toEqual([ids.manager]);
  expect(await waiting(world)).toEqual([ids.manager]);
  expect(world.asked.times).toBe(1);
  expect(await waiting(worldWith(drawn('2024-Q4', 'unit:unit-2', 'eken01')))).toHaveLength(2);
});
