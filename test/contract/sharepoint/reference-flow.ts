import { isoInstantOf } from '@loggkontroll/core/calendar';
import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import type { Role } from '@loggkontroll/core/organisation';
import { dayRuleOf } from '@loggkontroll/core/workflow';
import type { Context, OrderCommand, OrderFacts, ReviewCommand } from '@loggkontroll/core/workflow';
import { ids } from './municipality.ts';
import type { Who } from './municipality.ts';

const rolesOf: Partial<Record<Who, readonly Role[]>> = {
  planner: ['planner'],
  logAdministrator: ['log-administrator'],
  head: ['department-head'],
  manager: ['unit-manager'],
  otherManager: ['unit-manager'],
};

const now = isoInstantOf('2026-10-05T09:00:00Z');

/** Somebody who acts, on a day in the autumn. */
export const acting = (who: Who): Context => ({
  actor: { personId: ids[who], roles: rolesOf[who] ?? [] },
  now,
});

/** The bot that acts. */
export const actingBot: Context = { actor: { personId: 'bot', roles: ['bot'] }, now };

export const logRoom = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** An order for Björken, whose manager attests, receives and reviews. */
export const orderOf = (orderId: string): OrderFacts => ({
  orderId,
  number: `FFS-2026-Q4-${orderId}`,
  policyId: 'ffs',
  policyVersion: 1,
  planId: 'plan-ffs-2026-Q4',
  period: '2026-Q4',
  month: '2026-09',
  dayCount: 3,
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterId: `operation:${ids.manager}`,
  clusterName: 'Björken',
  employees: [
    { employeeId: 'emp00001', name: 'Medarbetare 1' },
    { employeeId: 'emp00002', name: 'Medarbetare 2' },
  ],
  orderer: ids.planner,
  attestant: ids.manager,
  receiver: ids.manager,
  reviewer: ids.manager,
  reviewersManager: ids.area,
  handOver: false,
  deadlines: { attestBy: '2026-10-08', deliverBy: '2026-10-15', reviewBy: '2026-11-05' },
});

const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);

/** Every command of an order's way to its reviewer, and who gives it. */
export const stepsOf = (
  order: OrderFacts,
  sha256: string,
): readonly (readonly [Who | 'bot', OrderCommand])[] => {
  const commitment = dayCommitment(dayRuleOf(order, 1), nonce);
  const seed = seedOf(commitment, nonce, bytes);
  const days = drawDays(order.month, order.dayCount, seed);
  return [
    ['manager', { type: 'attest' }],
    ['bot', { type: 'openLogRoom', logRoom }],
    ['logAdministrator', { type: 'commitDays', commitment }],
    ['bot', { type: 'answerDays', bytes }],
    ['logAdministrator', { type: 'drawDays', nonce, seed, days }],
    ['logAdministrator', { type: 'deliverLog', file: { sha256, accesses: 2, rejectedRows: 0 } }],
  ];
};

/** Registers a review without remark. */
export const registerReview = (
  sha256: string,
): Required<Extract<ReviewCommand, { type: 'registerReview' }>> => ({
  type: 'registerReview',
  result: {
    finishedOn: '2026-10-05',
    outcome: 'no-remark',
    employees: 2,
    accesses: 2,
    breach: { status: 'not-applicable' },
  },
  judgements: { direct: 2, administrative: 0, otherAuthority: 0, otherReason: 0, suspicion: 0, unjudged: 0 },
  fileSha256: sha256,
});
