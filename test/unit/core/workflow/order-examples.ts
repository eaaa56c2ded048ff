import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import { dayRuleOf } from '@loggkontroll/core/workflow';
import type { OrderCommand, OrderEvent, OrderFacts } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import type { Past } from './specification.ts';

export const planner = as('planner', 'planner')();
export const manager = as('manager', 'unit-manager')();
export const reviewedManager = as('reviewed-manager', 'unit-manager')();
export const stranger = as('stranger', 'unit-manager')();
export const administrator = as('administrator', 'log-administrator')();
export const otherAdministrator = as('other-administrator', 'log-administrator')();
export const reviewedAdministrator = as('reviewed-administrator', 'log-administrator')();
export const bot = as('bot', 'bot')();

/** A provider's order: the manager attests, receives and reviews. */
export const facts: OrderFacts = {
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  policyId: 'ffs',
  policyVersion: 1,
  planId: 'plan-ffs-2026-Q4',
  period: '2026-Q4',
  month: '2026-09',
  dayCount: 3,
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterId: 'operation:manager',
  clusterName: 'Björkens gruppbostad',
  employees: [
    { employeeId: 'anna01', name: 'Anna Ek' },
    { employeeId: 'bo02', name: 'Bo Al', personId: 'reviewed-manager' },
    { employeeId: 'cia03', name: 'Cia Asp', personId: 'reviewed-administrator' },
  ],
  orderer: 'planner',
  attestant: 'manager',
  receiver: 'manager',
  reviewer: 'manager',
  reviewersManager: 'area-manager',
  handOver: false,
  deadlines: { attestBy: '2026-10-08', deliverBy: '2026-10-15', reviewBy: '2026-11-05' },
};

/** An authority's order: the planner attests and receives, the manager reviews after the hand-over. */
export const authorityFacts: OrderFacts = {
  ...facts,
  branch: 'authority',
  attestant: 'planner',
  receiver: 'planner',
  handOver: true,
  deadlines: { ...facts.deadlines, handOverBy: '2026-10-20' },
};

const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);
const commitment = dayCommitment(dayRuleOf(facts, 1), nonce);
const seed = seedOf(commitment, nonce, bytes);
const days = drawDays(facts.month, facts.dayCount, seed);
const file = { sha256: 'ab'.repeat(32), accesses: 120, rejectedRows: 0 };

export const commands = {
  place: { type: 'placeOrder', ...facts },
  attest: { type: 'attest' },
  reject: { type: 'reject', reason: 'Enheten har bytt chef' },
  verifyOrderer: { type: 'verifyOrderer' },
  confirmPermission: { type: 'confirmPermission', givenBy: 'local-administrator' },
  openLogRoom: { type: 'openLogRoom', logRoom: 'room-1' },
  commitDays: { type: 'commitDays', commitment },
  answerDays: { type: 'answerDays', bytes },
  drawDays: { type: 'drawDays', nonce, seed, days },
  requestDaysRedraw: { type: 'requestDaysRedraw', reason: 'Fel månad i exporten' },
  deliver: { type: 'deliverLog', file },
  send: { type: 'sendLog' },
  changeWish: { type: 'changeWish', sentAs: 'encrypted-mail' },
  confirmReceipt: { type: 'confirmReceipt' },
  reportNotReceived: { type: 'reportNotReceived' },
  askForDestruction: { type: 'askForDestruction', by: '2026-10-26' },
  stateDestroyed: { type: 'stateDestroyed', on: '2026-10-05' },
  handOver: { type: 'handOver' },
  recordFate: { type: 'recordLogFate', fate: { fate: 'kept', because: 'remark' } },
  recordReplacement: { type: 'recordReplacement', replacedBy: 'order-2' },
  passOn: {
    ...{ type: 'passOrderOn', attestant: 'stranger', receiver: 'stranger', reviewer: 'stranger' },
    reviewersManager: 'area-manager',
  },
} as const satisfies Record<string, OrderCommand>;

/** The events that lead to each state of a provider's order, in order of time. */
export const placed: readonly Past<OrderEvent>[] = [[{ type: 'orderPlaced', ...facts }, 'planner']];
export const rejected: typeof placed = [...placed, [{ type: 'orderRejected', reason: 'Fel' }, 'manager']];
export const replaced: typeof placed = [
  ...rejected,
  [{ type: 'replacementRecorded', replacedBy: 'order-2' }, 'bot'],
];
export const attested: typeof placed = [...placed, [{ type: 'orderAttested' }, 'manager']];
export const roomOpened: typeof placed = [...attested, [{ type: 'logRoomOpened', logRoom: 'room-1' }, 'bot']];
export const daysCommitted: typeof placed = [
  ...roomOpened,
  [{ type: 'daysCommitted', commitment }, 'administrator'],
];
export const daysAnswered: typeof placed = [...daysCommitted, [{ type: 'daysAnswered', bytes }, 'bot']];
export const daysDrawn: typeof placed = [
  ...daysAnswered,
  [{ type: 'daysDrawn', nonce, seed, days }, 'administrator'],
];
export const delivered: typeof placed = [...daysDrawn, [{ type: 'logDelivered', file }, 'administrator']];
export const completed: typeof placed = [
  ...delivered,
  [{ type: 'logFateRecorded', fate: { fate: 'kept', because: 'remark' } }, 'bot'],
];

/** A log that is wished by post: the manager orders, draws the day, gets and reviews it. */
export const sentFacts: OrderFacts = {
  ...facts,
  ...{ orderer: 'manager', daysDrawnBy: 'manager', ordererVerified: true, sentAs: 'post' },
  sending: { as: ['post', 'encrypted-mail'], receiveBy: '2026-10-21' },
  deadlines: { ...facts.deadlines, receiveBy: '2026-10-21' },
};
const { attestant: _, ...sentUnattested } = sentFacts;
export const unsent: typeof placed = [
  [{ type: 'orderPlaced', ...sentUnattested }, 'bot'],
  [{ type: 'ordererVerified' }, 'administrator'],
  [{ type: 'daysCommitted', commitment }, 'manager'],
  [{ type: 'daysAnswered', bytes }, 'bot'],
  [{ type: 'daysDrawn', nonce, seed, days }, 'manager'],
];
export const sent: typeof placed = [...unsent, [{ type: 'logSent' }, 'administrator']];
export const notReceived: typeof placed = [...sent, [{ type: 'logNotReceived' }, 'manager']];
export const received: typeof placed = [...sent, [{ type: 'receiptConfirmed' }, 'manager']];
export const toBeDestroyed: typeof placed = [
  ...received,
  [{ type: 'destructionAsked', by: '2026-10-26' }, 'bot'],
];
export const destroyed: typeof placed = [
  ...toBeDestroyed,
  [{ type: 'logDestroyed', on: '2026-10-05' }, 'manager'],
];
