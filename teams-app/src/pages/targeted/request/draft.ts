import { functionCodes, holdersOf } from '@loggkontroll/core/organisation';
import type { FunctionHolder, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Party, TargetedAbout, TargetedReason } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { targetedFactsOf } from '@loggkontroll/core/workflow';
import type {
  ProviderAsker,
  ProviderProof,
  TargetedDesk,
  TargetedFacts,
  TargetedRequest,
  TargetedRequestRefusal,
} from '@loggkontroll/core/workflow';
import { askedPeople } from './asked-people.ts';
import type { AskedPerson } from './asked-people.ts';

/** A request as it is being filled in; nothing of it says whom it is about. */
export interface RequestDraft {
  readonly as: Party | undefined;
  readonly unitId: string | undefined;
  readonly reason: TargetedReason | undefined;
  readonly about: TargetedAbout | undefined;
  /** By the keys of those asked for. */
  readonly people: Readonly<Record<string, PersonId | undefined>>;
  /** Of a private provider's request alone. */
  readonly provider?: ProviderDraft;
}

/** Which private provider asks, who asks there, and by what it was seen that they may. */
export interface ProviderDraft {
  readonly providerId: string | undefined;
  readonly by: ProviderAsker | undefined;
  readonly proof: ProviderProof | undefined;
}

export const emptyProvider: ProviderDraft = { providerId: undefined, by: undefined, proof: undefined };

/** A draft with what cannot be otherwise filled in already. */
export const emptyRequest = (parties: readonly Party[], units: readonly Unit[]): RequestDraft => ({
  as: parties.length === 1 ? parties[0] : undefined,
  unitId: units.length === 1 ? units[0]?.unitId : undefined,
  reason: undefined,
  about: undefined,
  people: {},
});

/** Somebody, and who has which function on a day (ISO date). */
export interface AskingPerson {
  readonly personId: PersonId;
  readonly holders: readonly FunctionHolder[];
  readonly today: string;
}

/** The units for which somebody may request as a party: their own as a manager, those of their function, otherwise any. By name. */
export const unitsFor = (
  as: Party | undefined,
  { personId, holders, today }: AskingPerson,
  units: Iterable<Unit>,
): readonly Unit[] => {
  const code = functionCodes.find((each) => each === as);
  const isTheirs = (unit: Unit): boolean => {
    if (as === 'unit-manager') return unit.managerId === personId;
    return code === undefined || holdersOf(code, unit, today, holders).includes(personId);
  };
  return [...units].filter(isTheirs).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};

/** What is still to be filled in: `as`, `unitId`, `reason`, `about`, or the key of somebody asked for. */
export const missingIn = (draft: RequestDraft, asked: readonly AskedPerson[]): readonly string[] => [
  ...(['as', 'unitId', 'reason', 'about'] as const).filter(
    (field) => draft[field] === undefined && !(field === 'unitId' && draft.provider !== undefined),
  ),
  ...asked.map(({ key }) => key).filter((key) => draft.people[key] === undefined),
  ...(['providerId', 'by', 'proof'] as const).filter(
    (field) => draft.provider !== undefined && draft.provider[field] === undefined,
  ),
];

/** What the page knows besides the draft. */
export interface RequestPage {
  readonly policy: TargetedDesk['policy'];
  readonly requester: PersonId;
  readonly now: TargetedDesk['now'];
  readonly newId: () => string;
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: readonly Person[];
}

const providersRequest = (
  provider: ProviderDraft | undefined,
): Pick<TargetedRequest, 'providerId' | 'asked'> => {
  const { providerId, by, proof } = provider ?? emptyProvider;
  if (providerId === undefined || by === undefined || proof === undefined) return {};
  return { providerId, asked: { by, proof } };
};

/** The record that a filled-in draft makes; undefined while something is missing. */
export const factsFrom = (
  { as, unitId, reason, about, people, provider }: RequestDraft,
  page: RequestPage,
): Result<TargetedFacts, TargetedRequestRefusal> | undefined => {
  const { policy, requester, now, newId } = page;
  const unit = page.units.get(unitId ?? '');
  if (!as || !reason || !about || (!unit && !provider)) return undefined;
  const asked = policy.targeted ? askedPeople(policy.targeted, { as, reason }) : [];
  const named = Object.fromEntries(
    asked.flatMap(({ key, part }) => (part === undefined ? [] : [[part, people[key]]])),
  ) as Partial<Record<Exclude<AskedPerson['part'], undefined>, PersonId>>;
  return targetedFactsOf(
    { reason, about, requestedAs: as, named, ...providersRequest(provider) },
    {
      ...{ policy, unit, requester, now, newId },
      managerOf: (personId) => page.people.find((person) => person.personId === personId)?.managerId,
      playerOf: (party) =>
        people[asked.find((each) => each.part === undefined && each.party === party)?.key ?? ''],
    },
  );
};

/** Those whom a requester most likely wants in a place, the likeliest first: who has the function at the unit, then those above. */
export const nearPeople = (
  { part, party }: AskedPerson,
  { personId: me, holders, today }: AskingPerson,
  unit: Unit | undefined,
  people: readonly Person[],
): readonly PersonId[] => {
  const code = functionCodes.find((each) => each === party);
  const known = code && unit ? holdersOf(code, unit, today, holders) : [];
  const managerOf = (personId: PersonId | undefined): PersonId | undefined =>
    people.find((person) => person.personId === personId)?.managerId;
  const mine = managerOf(me);
  const above = [mine, managerOf(mine)];
  const near = party === undefined && part !== 'giver' ? [me, ...above] : [...known, ...above];
  return [...new Set(near)].filter((personId) => personId !== undefined);
};
