import { addWorkingDays, localOf, nextNonQuiet } from '../../calendar/index.ts';
import type { IsoDate, IsoInstant } from '../../calendar/index.ts';
import type { PersonId, Unit } from '../../organisation/index.ts';
import type {
  Party,
  Policy,
  TargetedAbout,
  TargetedDeadline,
  TargetedDoer,
  TargetedReason,
  TargetedRules,
} from '../../policy/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Refused, Result } from '../../result/index.ts';
import type { ProviderAsker, ProviderProof, TargetedPart } from './codes.ts';
import type { TargetedRefusal } from './refusal.ts';
import { coincidence } from './separation.ts';
import { stepsOf } from './steps.ts';
import type { TargetedFacts, TargetedReading, TargetedStep, TargetedStepFact } from './targeted.ts';

/** What the requester says. */
export interface TargetedRequest {
  readonly reason: TargetedReason;
  readonly about: TargetedAbout;
  readonly requestedAs: Party;
  /** Those whom the policy has the requester name; the manager's manager (`giver`) is named by role. */
  readonly named: Readonly<Partial<Record<Exclude<TargetedPart, 'administrator'>, PersonId>>>;
  /** For a private provider: which, of the policy's list. */
  readonly providerId?: string;
  /** Who asked for it on the provider's behalf, and by what it was seen that they may. */
  readonly asked?: { readonly by: ProviderAsker; readonly proof: ProviderProof };
}

/** Everything that turns a request into a record besides the request. */
export interface TargetedDesk {
  readonly policy: Policy;
  /** The requester's unit; none where a private provider asks, which is an operation of its own. */
  readonly unit: Unit | undefined;
  readonly requester: PersonId;
  readonly now: IsoInstant;
  /** A new GUID. */
  readonly newId: () => string;
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
  /** Who stands for a party in the unit, as far as registers or people have said: a head of operations, an HR strategist. */
  readonly playerOf: (party: Party) => PersonId | undefined;
}

/** Why a request makes no record. */
export type TargetedRequestRefusal =
  | (Refused & { readonly code: 'targeted-not-in-policy' })
  | (Refused & { readonly code: 'targeted-reason-not-in-policy' })
  | (Refused & { readonly code: 'targeted-not-yours-to-request' })
  | (Refused & { readonly code: 'targeted-provider-unknown' })
  | (Refused & { readonly code: 'targeted-nobody-named'; readonly part: TargetedPart })
  | (Refused & { readonly code: 'targeted-nobody-to-act'; readonly party: Party })
  | Extract<TargetedRefusal, { code: 'targeted-parts-coincide' }>;

type Seat = Exclude<TargetedPart, 'administrator'>;
type Seated<T> = Result<T, TargetedRequestRefusal>;

/** A party that the requester or the unit stands for, or that the desk knows. */
const known = (party: Party, { requestedAs }: TargetedRequest, desk: TargetedDesk): PersonId | undefined => {
  if (party === requestedAs) return desk.requester;
  if (party === 'unit-manager') return desk.unit?.managerId;
  /* Whose manager it is, is what nobody here may know. */
  return party === 'manager-manager' ? undefined : desk.playerOf(party);
};

const seated = (
  doer: TargetedDoer,
  part: Seat,
  request: TargetedRequest,
  desk: TargetedDesk,
): Seated<PersonId> => {
  if (doer === 'requester') return accept(desk.requester);
  const named = request.named[part];
  if (doer === 'named-by-the-requester' || doer === 'manager-manager') {
    return named === undefined ? refuse({ code: 'targeted-nobody-named', part }) : accept(named);
  }
  const person = known(doer, request, desk) ?? named;
  return person === undefined ? refuse({ code: 'targeted-nobody-to-act', party: doer }) : accept(person);
};

const optional = <T>(wanted: boolean, found: () => Seated<T>): Seated<T | undefined> =>
  wanted ? found() : accept(undefined);

const refuseRequest = (
  { reason, about, requestedAs, providerId }: TargetedRequest,
  { reasons, requestedBy, privateProviders }: TargetedRules,
): TargetedRequestRefusal | undefined => {
  const provider = privateProviders?.organisations.find(({ id }) => id === providerId);
  if (providerId !== undefined && provider === undefined) return { code: 'targeted-provider-unknown' };
  const mayRequest =
    provider === undefined ? requestedBy.includes(requestedAs) : requestedAs === 'log-administrator';
  if (!mayRequest) return { code: 'targeted-not-yours-to-request' };
  const isInPolicy =
    reason === 'private-providers-sample'
      ? provider !== undefined && privateProviders?.systematicToo === true
      : reasons[reason]?.includes(about) === true;
  return isInPolicy ? undefined : { code: 'targeted-reason-not-in-policy' };
};

/** Any planner where the planners order; whoever requests it where they order themselves. */
const ordererOf = (
  { order }: TargetedRules,
  request: TargetedRequest,
  desk: TargetedDesk,
): Seated<PersonId | undefined> => {
  if (request.providerId !== undefined) return accept(desk.requester);
  if (order.kind === 'taken-out' || (order.by === 'planner' && request.requestedAs !== 'planner')) {
    return accept(undefined);
  }
  const person = known(order.by, request, desk);
  return person === undefined ? refuse({ code: 'targeted-nobody-to-act', party: order.by }) : accept(person);
};

const readingOf = (
  { receiver, reviewer }: TargetedRules,
  request: TargetedRequest,
  desk: TargetedDesk,
): Seated<TargetedReading> => {
  const { providerId, asked } = request;
  if (providerId !== undefined)
    return accept({ by: 'private-provider', providerId, ...(asked && { asked }) });
  const receives = seated(receiver, 'receiver', request, desk);
  if (!receives.ok || reviewer === 'receiver') {
    return receives.ok
      ? accept({ by: 'reviewer', receiver: receives.value, reviewer: receives.value })
      : receives;
  }
  const reads = seated(reviewer, 'reviewer', request, desk);
  return reads.ok ? accept({ by: 'reviewer', receiver: receives.value, reviewer: reads.value }) : reads;
};

const toldOf = (
  rules: TargetedRules,
  request: TargetedRequest,
  desk: TargetedDesk,
  decider: PersonId | undefined,
): Seated<TargetedFacts['told']> => {
  const told: { personId: PersonId; when: 'requested' | 'decided' | 'reviewed' }[] = [];
  for (const { party, when, only } of rules.told) {
    if (only !== undefined && request.reason !== only) continue;
    const decides = rules.decides.kind === 'by' && rules.decides.party === party;
    const personId = decides ? decider : known(party, request, desk);
    if (personId === undefined) return refuse({ code: 'targeted-nobody-to-act', party });
    if (personId !== desk.requester) told.push({ personId, when });
  }
  return accept(told);
};

const deadlineOf = (step: TargetedStep): TargetedDeadline =>
  step === 'hand-over-in-person' ? 'hand-over' : step;

/** Each step counts from the one before, the first from when it can first be seen; a suspicion's haste cuts them all. */
const dueDays = (
  steps: readonly TargetedStep[],
  { haste, withinWorkingDays }: TargetedRules,
  { policy, now }: TargetedDesk,
  isSuspicion: boolean,
): { readonly steps: readonly TargetedStepFact[]; readonly reviewBy: IsoDate } => {
  const { workingTime } = policy;
  const start = localOf(nextNonQuiet(now, workingTime)).date;
  const last = isSuspicion ? addWorkingDays(start, haste.withinWorkingDays, workingTime) : undefined;
  const after = (since: IsoDate, deadline: TargetedDeadline): IsoDate => {
    const due = addWorkingDays(since, withinWorkingDays[deadline], workingTime);
    return last !== undefined && last < due ? last : due;
  };
  const due: TargetedStepFact[] = [];
  let since = start;
  for (const step of steps) {
    since = after(since, deadlineOf(step));
    due.push({ step, dueOn: since });
  }
  return { steps: due, reviewBy: after(since, 'review') };
};

/**
 * Where what is reviewed is done: the requester's unit, or a private provider's own operation (T3), which is no unit of
 * the organisation's and is known by its id of the policy's list.
 */
const operationOf = (
  { providerId }: TargetedRequest,
  { unit }: TargetedDesk,
): Pick<TargetedFacts, 'branch' | 'departmentId' | 'unitId'> | undefined => {
  if (providerId === undefined) return unit;
  const operation = `provider-${providerId}`;
  return { branch: 'provider', departmentId: operation, unitId: operation };
};

/** `FFS-R-2026-1F3A9C02`: nobody sees all targeted reviews, so their numbers come from their ids and not from a count. */
export const targetedNumberOf = (policyId: string, targetedId: string, now: IsoInstant): string => {
  const year = localOf(now).date.slice(0, 4);
  const short = targetedId.replace(/[^0-9a-z]/gi, '').slice(0, 8);
  return `${policyId}-R-${year}-${short}`.toUpperCase();
};

/**
 * The record that a request makes under a policy: who does each step, and by when. Refuses where the policy has no such
 * review, where somebody is missing, or where one person would fill two places that are kept apart. Nothing is said, or
 * asked, of whom or what it is about. Sources: T1–T3, P13, P14, FFS 7.2, 7.3.
 */
export const targetedFactsOf = (
  request: TargetedRequest,
  desk: TargetedDesk,
): Result<TargetedFacts, TargetedRequestRefusal> => {
  const { policy, requester } = desk;
  const rules = policy.targeted;
  if (rules === undefined) return refuse({ code: 'targeted-not-in-policy' });
  const refusal = refuseRequest(request, rules);
  if (refusal) return refuse(refusal);
  const operation = operationOf(request, desk);
  if (operation === undefined) return refuse({ code: 'targeted-nobody-to-act', party: 'unit-manager' });
  const isHere = request.providerId === undefined;
  const { decides, attest, order } = rules;
  const decider = optional(isHere && decides.kind === 'by', () =>
    seated(decides.kind === 'by' ? decides.party : 'requester', 'decider', request, desk),
  );
  if (!decider.ok) return decider;
  const attestant = optional(isHere && attest.kind === 'by', () =>
    seated(attest.kind === 'by' ? attest.party : 'requester', 'attestant', request, desk),
  );
  if (!attestant.ok) return attestant;
  const giver = seated(isHere ? rules.subject.from : 'requester', 'giver', request, desk);
  if (!giver.ok) return giver;
  const orderer = ordererOf(rules, request, desk);
  if (!orderer.ok) return orderer;
  const reading = readingOf(rules, request, desk);
  if (!reading.ok) return reading;
  const told = isHere ? toldOf(rules, request, desk, decider.value) : accept([]);
  if (!told.ok) return told;
  const people = {
    requester,
    decider: decider.value,
    orderer: orderer.value,
    takenOutIn: isHere && order.kind === 'taken-out' ? order.in : undefined,
    attestant: attestant.value,
    ownRequestAllowed: attest.kind === 'by' && attest.ownRequestAllowed,
    ownOrderAllowed: attest.kind === 'by' && attest.ownOrderAllowed,
    giver: giver.value,
    reading: reading.value,
  };
  const clash = coincidence(people);
  if (clash?.code === 'targeted-parts-coincide') return refuse(clash);
  const isSuspicion = request.reason === 'suspicion';
  const ordererVerified = isHere && order.kind === 'ordered' && order.ordererVerified === true;
  const targetedId = desk.newId();
  return accept({
    targetedId,
    number: targetedNumberOf(policy.id, targetedId, desk.now),
    policyId: policy.id,
    policyVersion: policy.version,
    branch: operation.branch,
    departmentId: operation.departmentId,
    unitId: operation.unitId,
    reason: request.reason,
    about: request.about,
    haste: isSuspicion ? rules.haste.kind : undefined,
    requestedAs: request.requestedAs,
    requestersManager: desk.managerOf(requester),
    ...people,
    supplements: order.kind === 'ordered' && isHere ? (order.supplements ?? []) : [],
    told: told.value,
    ...dueDays(stepsOf(people, { given: rules.subject.given, ordererVerified }), rules, desk, isSuspicion),
  });
};
