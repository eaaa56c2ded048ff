import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import { dayRuleOf } from '@loggkontroll/core/workflow';
import type { Context, OrderCommand, OrderFacts } from '@loggkontroll/core/workflow';
import { actingBot, now } from './web-part-site.ts';
import type { WebPartSite } from './web-part-site.ts';

const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);
const file = { sha256: 'ab'.repeat(32), accesses: 2, rejectedRows: 0 };

const acting = (personId: PersonId, ...roles: readonly Role[]): Context => ({
  actor: { personId, roles },
  now,
});

/** The fourth quarter's order for a manager's operation, in the folder of its first unit. */
export const orderUnderWay = async (
  { municipality, bot }: WebPartSite,
  managerId: PersonId,
  until: 'placed' | 'at-reviewer',
): Promise<OrderFacts> => {
  const operation = municipality.units.filter((unit) => unit.managerId === managerId);
  const [first] = operation;
  const [planner] = municipality.members.planner;
  const [logAdministrator] = municipality.members['log-administrator'];
  if (!first || !planner || !logAdministrator) throw new Error('The municipality lacks somebody.');
  const orderId = `order-${first.unitId}`;
  const order: OrderFacts = {
    orderId,
    number: 'FFS-2026-Q4-03',
    policyId: 'ffs',
    policyVersion: 1,
    planId: 'plan-ffs-2026-Q4',
    period: '2026-Q4',
    month: '2026-09',
    dayCount: 3,
    branch: first.branch,
    departmentId: first.departmentId,
    unitId: first.unitId,
    clusterId: `operation:${managerId}`,
    clusterName: operation.map(({ name }) => name).join(', '),
    employees: [{ employeeId: 'emp00001', name: 'Medarbetare 1' }],
    orderer: planner,
    attestant: managerId,
    receiver: managerId,
    reviewer: managerId,
    reviewersManager: undefined,
    handOver: false,
    deadlines: { attestBy: '2026-11-25', deliverBy: '2026-12-02', reviewBy: '2026-12-15' },
  };
  const commitment = dayCommitment(dayRuleOf(order, 1), nonce);
  const seed = seedOf(commitment, nonce, bytes);
  const days = drawDays(order.month, order.dayCount, seed);
  const administrator = acting(logAdministrator, 'log-administrator');
  const logRoom = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const steps: readonly (readonly [Context, OrderCommand])[] = [
    [acting(managerId, 'unit-manager'), { type: 'attest' }],
    [actingBot, { type: 'openLogRoom', logRoom }],
    [administrator, { type: 'commitDays', commitment }],
    [actingBot, { type: 'answerDays', bytes }],
    [administrator, { type: 'drawDays', nonce, seed, days }],
    [administrator, { type: 'deliverLog', file }],
  ];
  const placed = await bot.orders.create({ type: 'placeOrder', ...order }, acting(planner, 'planner'));
  if (!placed.ok) throw new Error(placed.refusal.code);
  for (const [context, command] of until === 'placed' ? [] : steps) {
    const done = await bot.orders.act(orderId, command, context);
    if (!done.ok) throw new Error(`${command.type}: ${done.refusal.code}`);
  }
  return order;
};
