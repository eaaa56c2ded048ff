import { isoInstantOf } from '@loggkontroll/core/calendar';
import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import { dayRuleOf } from '@loggkontroll/core/workflow';
import type { Context, OrderCommand, OrderFacts, ReviewFacts } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { now } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';

const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);

/** An order on its way, and those who are part of it. */
export interface GivenOrder {
  readonly order: OrderFacts;
  readonly room: string;
  readonly days: readonly string[];
  readonly logAdministrator: PersonId;
  readonly reviewer: PersonId;
  readonly reviewId: string;
  /** The bot's part after delivery: the room and the review go to the reviewer. */
  readonly reachReviewer: (sha256: string) => Promise<void>;
}

const acting = (personId: PersonId, ...roles: readonly Role[]): Context => ({
  actor: { personId, roles },
  now: isoInstantOf(now),
});

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The municipality lacks somebody.');
  return value;
};

let rooms = 0;

/**
 * An order for a provider's unit whose days are drawn, or one that is only placed. `reviewerAmong`: the reviewer is one
 * of the reviewed, as the record alone could say it.
 */
export const givenOrder = async (
  { municipality, sites }: ReviewSuite,
  name: string,
  {
    reviewerAmong = false,
    until = 'days-drawn',
    employees = 2,
  }: {
    readonly reviewerAmong?: boolean;
    readonly until?: 'placed' | 'days-drawn';
    /** So many are drawn. */
    readonly employees?: number;
  } = {},
): Promise<GivenOrder> => {
  const unit = required(municipality.units.find(({ branch }) => branch === 'provider'));
  const planner = required(municipality.members.planner[0]);
  const logAdministrator = required(municipality.members['log-administrator'][0]);
  const reviewer = unit.managerId;
  const staff = municipality.staff
    .filter(({ unitId, personId }) => unitId === unit.unitId && personId !== reviewer)
    .slice(0, employees)
    .map(({ employeeId, name: called }) => ({ employeeId, name: called }));
  const order: OrderFacts = {
    orderId: `order-${name}`,
    number: `FFS-2026-Q4-${name}`,
    policyId: 'ffs',
    policyVersion: 1,
    planId: 'plan-ffs-2026-Q4',
    period: '2026-Q4',
    month: '2026-09',
    dayCount: 3,
    branch: 'provider',
    departmentId: unit.departmentId,
    unitId: unit.unitId,
    clusterId: `operation:${reviewer}`,
    clusterName: unit.name,
    employees: staff,
    orderer: planner,
    attestant: reviewer,
    receiver: reviewer,
    reviewer,
    reviewersManager: undefined,
    handOver: false,
    deadlines: { attestBy: '2026-10-08', deliverBy: '2026-10-15', reviewBy: '2026-11-05' },
  };
  rooms += 1;
  const room = `0f8fad5b-d9cb-469f-a165-${String(rooms).padStart(12, '0')}`;
  const commitment = dayCommitment(dayRuleOf(order, 1), nonce);
  const seed = seedOf(commitment, nonce, bytes);
  const days = drawDays(order.month, order.dayCount, seed);
  const context = {
    planner: acting(planner, 'planner'),
    reviewer: acting(reviewer, 'unit-manager'),
    bot: acting('bot', 'bot'),
    logAdministrator: acting(logAdministrator, 'log-administrator'),
  };
  const placed = await openRegister(sites.as(planner)).orders.create(
    { type: 'placeOrder', ...order },
    context.planner,
  );
  if (!placed.ok) throw new Error(placed.refusal.code);
  await openVault(sites.bot()).open(room);
  const steps: readonly (readonly [keyof typeof context, OrderCommand])[] = [
    ['reviewer', { type: 'attest' }],
    ['bot', { type: 'openLogRoom', logRoom: room }],
    ['logAdministrator', { type: 'commitDays', commitment }],
    ['bot', { type: 'answerDays', bytes }],
    ['logAdministrator', { type: 'drawDays', nonce, seed, days }],
  ];
  const people = { planner, reviewer, logAdministrator };
  for (const [who, command] of until === 'placed' ? [] : steps) {
    const connection = who === 'bot' ? sites.bot() : sites.as(people[who]);
    const done = await openRegister(connection).orders.act(order.orderId, command, context[who]);
    if (!done.ok) throw new Error(`${command.type}: ${done.refusal.code}`);
  }
  const reviewId = `review-${order.orderId}`;
  return {
    order,
    room,
    days,
    logAdministrator,
    reviewer,
    reviewId,
    reachReviewer: async (sha256) => {
      const { number, policyId, policyVersion, period, branch, departmentId, unitId, clusterName } = order;
      const facts: ReviewFacts = {
        ...{ reviewId, orderId: order.orderId, number, policyId, policyVersion, period, branch },
        ...{ departmentId, unitId, clusterName, days, reviewer, fileSha256: sha256 },
        employees: reviewerAmong
          ? staff.map((employee, index) => (index === 0 ? { ...employee, personId: reviewer } : employee))
          : staff,
        reviewersManager: undefined,
        reviewBy: '2026-11-05',
        logRoom: room,
        breachReport: 'always',
      };
      const opened = await openRegister(sites.bot()).reviews.ensure(
        { type: 'openReview', ...facts },
        context.bot,
      );
      if (!opened.ok) throw new Error(opened.refusal.code);
      const upn = municipality.people.find(({ personId }) => personId === reviewer)?.upn ?? '';
      await openVault(sites.bot()).give(room, { stage: 'at-reviewer', reviewer: { upn } });
    },
  };
};
