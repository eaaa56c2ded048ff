import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { targetedFactsOf } from '@loggkontroll/core/workflow';
import type { TargetedCommand, TargetedFacts, TargetedRequest } from '@loggkontroll/core/workflow';
import { ids, people, units } from './municipality.ts';
import { acting } from './reference-flow.ts';
import type { Who } from './municipality.ts';

const managerOf = (personId: string): string | undefined =>
  people.find((person) => person.personId === personId)?.managerId;

const shipped = (id: string): Policy => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(`${id} is not shipped`);
  return policy;
};

export const vonPolicy: Policy = (() => {
  const von = shipped('von');
  if (von.targeted === undefined) throw new Error('VON has targeted reviews.');
  const privateProviders = { systematicToo: true, organisations: [{ id: 'omsorg', name: 'Omsorg AB' }] };
  return { ...von, targeted: { ...von.targeted, privateProviders } };
})();

/** VON whose log lists a private provider's requests too. */
const policies = { ffs: ffsPolicy, von: vonPolicy, provider: vonPolicy, r1177: shipped('r1177') };

const requests: Record<keyof typeof policies, readonly [Who, TargetedRequest]> = {
  ffs: [
    'manager',
    {
      reason: 'suspicion',
      about: 'employee',
      requestedAs: 'unit-manager',
      named: { attestant: ids.otherManager, receiver: ids.manager, giver: ids.area },
    },
  ],
  von: ['manager', { reason: 'suspicion', about: 'employee', requestedAs: 'unit-manager', named: {} }],
  r1177: [
    'manager',
    {
      reason: 'suspicion',
      about: 'employee',
      requestedAs: 'unit-manager',
      named: { receiver: ids.otherManager },
    },
  ],
  provider: [
    'logAdministrator',
    {
      reason: 'private-providers-sample',
      about: 'employee',
      requestedAs: 'log-administrator',
      named: {},
      providerId: 'omsorg',
    },
  ],
};

/**
 * A targeted review in Björken under a routine: FFS attested by another unit's manager, VON by nobody; by R1177 that other
 * manager takes the log out.
 */
export const targetedOf = (targetedId: string, routine: keyof typeof policies = 'ffs'): TargetedFacts => {
  const [requester, request] = requests[routine];
  const [unit] = units;
  if (unit === undefined) throw new Error('There is a unit.');
  const made = targetedFactsOf(request, {
    policy: policies[routine],
    unit,
    requester: ids[requester],
    now: acting(requester).now,
    newId: () => targetedId,
    managerOf,
    playerOf: () => undefined,
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

export const subjectSha256 = 'ef'.repeat(32);

/** Every command of people on FFS's way to the reviewer, and who gives it, once the bot has opened what they need. */
export const ffsSteps = (
  logSha256: string,
  subject = subjectSha256,
): readonly (readonly [Who, TargetedCommand])[] => [
  ['planner', { type: 'placeOrder' }],
  ['otherManager', { type: 'attest' }],
  ['logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator }],
  ['area', { type: 'giveSubject', subjectSha256: subject }],
  ['logAdministrator', { type: 'deliverLog', file: { sha256: logSha256, accesses: 2, rejectedRows: 0 } }],
];
