import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Party, Policy } from '@loggkontroll/core/policy';
import { targetedFactsOf } from '@loggkontroll/core/workflow';
import type {
  TargetedCommand,
  TargetedDesk,
  TargetedEvent,
  TargetedFacts,
  TargetedRequest,
} from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import type { Past } from '../specification.ts';

export const manager = as('manager', 'unit-manager')();
export const otherManager = as('other-manager', 'unit-manager')();
export const areaManager = as('area-manager')();
export const planner = as('planner', 'planner')();
export const otherPlanner = as('other-planner', 'planner')();
export const administrator = as('administrator', 'log-administrator')();
export const otherAdministrator = as('other-administrator', 'log-administrator')();
export const head = as('head')();
export const delegate = as('delegate')();
export const stranger = as('stranger')();
export const bot = as('bot', 'bot')();

export const unit: Unit = {
  unitId: 'unit-1',
  name: 'Björkens gruppbostad',
  branch: 'provider',
  departmentId: 'housing',
  managerId: 'manager',
};

const managers: Record<string, string> = { manager: 'area-manager', delegate: 'head', head: 'director' };
export const managerOf = (personId: string): string | undefined => managers[personId];

const players: Partial<Record<Party, string>> = {
  'head-of-operations': 'head',
  'hr-strategist': 'strategist',
  'business-area-manager': 'area-manager',
};

/** Monday 5 October 2026, 11 in Sweden. */
export const monday = '2026-10-05T09:00:00Z';

export const deskOf = (policy: Policy, requester: string, now = monday): TargetedDesk => ({
  policy,
  unit,
  requester,
  now: isoInstantOf(now),
  newId: () => '1f3a9c02-7b1e-4a55-9d52-0c0a4b8c7e11',
  managerOf,
  playerOf: (party) => players[party],
});

export const policyOf = (id: string): Policy => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(`${id} is not shipped`);
  return policy;
};

/** VON as an organisation with a private provider has set it. */
export const vonWithProvider: Policy = {
  ...policyOf('von'),
  targeted: {
    ...required(policyOf('von').targeted),
    privateProviders: { systematicToo: true, organisations: [{ id: 'omsorg-ett', name: 'Omsorg Ett AB' }] },
  },
};

export const requests = {
  ffs: {
    reason: 'suspicion',
    about: 'employee',
    requestedAs: 'unit-manager',
    named: { attestant: 'manager', receiver: 'manager', giver: 'area-manager' },
  },
  von: { reason: 'suspicion', about: 'employee', requestedAs: 'unit-manager', named: {} },
  r1177: {
    reason: 'suspicion',
    about: 'client',
    requestedAs: 'unit-manager',
    named: { receiver: 'delegate' },
  },
  npo: {
    reason: 'suspicion',
    about: 'employee',
    requestedAs: 'delegated-reviewer',
    named: { receiver: 'delegate' },
  },
  lean: { reason: 'suspicion', about: 'event', requestedAs: 'unit-manager', named: {} },
  provider: {
    reason: 'private-providers-sample',
    about: 'employee',
    requestedAs: 'log-administrator',
    named: {},
    providerId: 'omsorg-ett',
  },
} as const satisfies Record<string, TargetedRequest>;

export type Example = keyof typeof requests;

const requesters: Record<Example, string> = {
  ffs: 'manager',
  von: 'manager',
  r1177: 'manager',
  npo: 'delegate',
  lean: 'manager',
  provider: 'administrator',
};

export const policies: Record<Example, Policy> = {
  ffs: ffsPolicy,
  von: vonWithProvider,
  r1177: policyOf('r1177'),
  npo: policyOf('npo'),
  lean: policyOf('lean'),
  provider: vonWithProvider,
};

export const factsOf = (example: Example, now = monday): TargetedFacts => {
  const made = targetedFactsOf(requests[example], deskOf(policies[example], requesters[example], now));
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

export const hash = 'ab'.repeat(32);
export const file = { sha256: 'cd'.repeat(32), accesses: 40, rejectedRows: 0 };
export const deleted = { fate: 'deleted', deletedAt: '2026-10-20T08:00:00Z' } as const;

/** One command of each kind; `request` is of the example. */
export const commandsOf = (example: Example) =>
  ({
    request: { type: 'requestTargeted', ...factsOf(example) },
    decide: { type: 'decide' },
    placeOrder: { type: 'placeOrder' },
    attest: { type: 'attest' },
    reject: { type: 'reject', reason: 'not-founded' },
    takeOn: { type: 'takeOn', administrator: 'administrator' },
    verifyOrderer: { type: 'verifyOrderer' },
    openSubjectRoom: { type: 'openSubjectRoom', subjectRoom: 'subject-room' },
    openLogRoom: { type: 'openLogRoom', logRoom: 'log-room' },
    giveSubject: { type: 'giveSubject', subjectSha256: hash },
    askSubjectAgain: { type: 'askSubjectAgain', questions: ['account'] },
    deliver: { type: 'deliverLog', file },
    handOver: { type: 'handOver' },
    handOverInPerson: { type: 'handOverInPerson', identityShown: 'identity-card', on: '2026-10-05' },
    askSupplement: { type: 'askSupplement', supplement: 'ip-address', dueOn: '2026-10-20' },
    addSupplement: { type: 'addSupplement', supplement: 'ip-address', sha256: hash },
    askForAnother: { type: 'askForAnother', parts: ['giver'] },
    appoint: { type: 'appoint', part: 'giver', personId: 'other-area-manager' },
    askForReader: { type: 'askForAnother', parts: ['receiver'] },
    appointReader: { type: 'appoint', part: 'receiver', personId: 'other-manager' },
    askForRequester: { type: 'askForAnother', parts: ['requester'] },
    appointRequester: { type: 'appoint', part: 'requester', personId: 'other-manager' },
    withdraw: { type: 'withdraw', reason: 'no-longer-needed' },
    recordLogFate: { type: 'recordLogFate', fate: deleted },
    recordSubjectFate: { type: 'recordSubjectFate', fate: deleted },
  }) as const satisfies Record<string, TargetedCommand>;

export const requestedOf = (example: Example, by = factsOf(example).requester): Past<TargetedEvent> => [
  { type: 'targetedRequested', ...factsOf(example) },
  by,
];

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a value was expected');
  return value;
}
