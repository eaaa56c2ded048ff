import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Unit } from '@loggkontroll/core/organisation';
import { authorisationDecider, authorisationFactsOf } from '@loggkontroll/core/workflow';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationEvent,
  AuthorisationFacts,
  AuthorisationOpening,
  AuthorisationState,
} from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';

export const { given } = specificationOf(authorisationDecider);

export const support = as('support')();
export const manager = as('manager', 'unit-manager')();
export const areaManager = as('area-manager', 'department-head')();
export const planner = as('planner', 'planner')();
export const otherPlanner = as('other-planner', 'planner')();
export const stranger = as('stranger', 'unit-manager')();
export const bot = as('bot', 'bot')();

export const hash = (digit: string): string => digit.repeat(64);

export const policyOf = (id: string): Policy => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(`${id} is not shipped`);
  return policy;
};

export const unit: Unit = {
  unitId: 'solgläntan',
  name: 'Solgläntan',
  branch: 'provider',
  departmentId: 'housing',
  managerId: 'manager',
};

const people: Readonly<Record<string, string>> = {
  'local-support': 'support',
  'unit-manager': 'manager',
  'manager-manager': 'area-manager',
  'head-of-operations': 'head',
  'business-area-manager': 'area-manager',
  'delegated-reviewer': 'delegate',
};

export const opening: AuthorisationOpening = {
  unit,
  scope: 'unit',
  occasion: 'date',
  openedOn: '2026-09-14',
  doneBy: '2026-10-31',
  orderId: undefined,
  personOf: (party) => people[party],
};

export const factsUnder = (id: string, change: Partial<AuthorisationOpening> = {}): AuthorisationFacts => {
  const facts = authorisationFactsOf({ ...opening, ...change }, policyOf(id));
  if ('code' in facts) throw new Error(facts.code);
  return facts;
};

/** FFS, a provider: the local support lists and carries out, the unit's manager decides, a planner signs. */
export const facts = factsUnder('ffs');
/** FFS, an authority: planners list, carry out and sign. */
export const authorityFacts = factsUnder('ffs', { unit: { ...unit, branch: 'authority' } });
/** FFS, those with access to protected persons: opened, listed and carried out by planners. */
export const protectedFacts = factsUnder('ffs', { scope: 'protected-persons' });
/** R1177: one person goes through the list in the record system. */
export const goneThroughFacts = factsUnder('r1177', {
  occasion: 'log-review',
  orderId: 'order-1',
  doneBy: undefined,
});

const list = { sha256: hash('1'), takenOn: '2026-09-20', accounts: 12 };

export const commands = {
  open: { type: 'openAuthorisation', ...facts },
  openRoom: { type: 'openAccessRoom', room: '0c3b8f57-3a33-4d3b-8a4c-6f0a1d3a2f11' },
  sendList: { type: 'sendAccessList', list },
  sendAnotherList: { type: 'sendAccessList', list: { ...list, sha256: hash('4') } },
  prepare: {
    type: 'prepareAccessFacts',
    facts: { listSha256: hash('1'), sha256: hash('6'), ownAccess: true },
  },
  goThrough: { type: 'goThroughAccess', on: '2026-10-01', outcome: 'changes' },
  answerNoRemark: {
    type: 'answerAccess',
    answer: { listSha256: hash('1'), sha256: hash('2'), outcome: 'no-remark' },
  },
  answerChanges: {
    type: 'answerAccess',
    answer: { listSha256: hash('1'), sha256: hash('5'), outcome: 'changes' },
  },
  answerOwn: { type: 'answerOwnAccess', answer: { listSha256: hash('1'), sha256: hash('3') } },
  carryOut: { type: 'carryOutAccess', on: '2026-10-01', listSha256: hash('1') },
  reportFlaw: { type: 'reportSecrecyFlaw', on: '2026-10-01' },
  assessFlaw: {
    type: 'assessSecrecyFlaw',
    assessment: {
      deviationOn: '2026-10-02',
      position: { kind: 'breach', reportedOn: '2026-10-02', persons: 3 },
    },
  },
  passOn: {
    type: 'passOnAuthorisation',
    lister: 'support',
    decider: 'new-manager',
    ownDecider: 'area-manager',
    carrier: 'support',
    controller: 'role:planner',
  },
  withdraw: { type: 'withdrawAuthorisation', reason: 'unit-closed' },
  close: { type: 'closeAuthorisation' },
  recordFate: {
    type: 'recordAccessFate',
    fate: { fate: 'deleted', deletedAt: '2026-10-02T08:00:00Z' },
  },
} as const satisfies Record<string, AuthorisationCommand>;

export type AuthorisationHistory = readonly Past<AuthorisationEvent>[];
const later = '2026-10-02T08:00:00Z';

/** The events that lead to each state for a provider under FFS, in order of time. */
export const opened: AuthorisationHistory = [[{ type: 'authorisationOpened', ...facts }, 'bot']];
export const roomOpen: AuthorisationHistory = [
  ...opened,
  [{ ...commands.openRoom, type: 'accessRoomOpened' }, 'bot'],
];
export const listed: AuthorisationHistory = [...roomOpen, [{ type: 'accessListSent', list }, 'support']];
export const prepared: AuthorisationHistory = [
  ...listed,
  [{ ...commands.prepare, type: 'accessFactsPrepared' }, 'bot'],
];
export const halfAnswered: AuthorisationHistory = [
  ...prepared,
  [{ ...commands.answerNoRemark, type: 'accessAnswered' }, 'manager'],
];
export const answered: AuthorisationHistory = [
  ...halfAnswered,
  [{ ...commands.answerOwn, type: 'ownAccessAnswered' }, 'area-manager'],
];
export const carriedOut: AuthorisationHistory = [
  ...answered,
  [{ ...commands.carryOut, type: 'accessCarriedOut' }, 'support', later],
];
/** Nobody's own access in the list, and nothing to change: nothing to carry out. */
export const withoutRemark: AuthorisationHistory = [
  ...listed,
  [
    {
      type: 'accessFactsPrepared',
      facts: { listSha256: hash('1'), sha256: hash('7'), ownAccess: false },
    },
    'bot',
  ],
  [{ ...commands.answerNoRemark, type: 'accessAnswered' }, 'manager'],
];
export const flawed: AuthorisationHistory = [
  ...carriedOut,
  [{ ...commands.reportFlaw, type: 'secrecyFlawFound' }, 'support', later],
];
export const flawAssessed: AuthorisationHistory = [
  ...flawed,
  [{ ...commands.assessFlaw, type: 'secrecyFlawAssessed' }, 'planner', later],
];
export const closed: AuthorisationHistory = [
  ...carriedOut,
  [{ type: 'authorisationClosed' }, 'planner', later],
];
export const withdrawn: AuthorisationHistory = [
  ...listed,
  [{ ...commands.withdraw, type: 'authorisationWithdrawn' }, 'planner'],
];
/** R1177 */
export const toGoThrough: AuthorisationHistory = [
  [{ type: 'authorisationOpened', ...goneThroughFacts }, 'bot'],
];

/** The same history with other facts. */
export const under = (other: AuthorisationFacts, past: AuthorisationHistory): AuthorisationHistory => [
  [{ type: 'authorisationOpened', ...other }, 'bot'],
  ...past.slice(1),
];

export const authorisationBy = (state: AuthorisationState): Authorisation => {
  if (state.status === 'none') throw new Error('an opened review expected');
  return state;
};
export const after = (past: AuthorisationHistory): Authorisation => authorisationBy(given(...past).state());
