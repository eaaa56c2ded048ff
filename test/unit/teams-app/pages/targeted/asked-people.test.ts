import type { FunctionCode, FunctionHolder, Role } from '@loggkontroll/core/organisation';
import type { Party, TargetedReason } from '@loggkontroll/core/policy';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { TargetedRequestRefusal } from '@loggkontroll/core/workflow';
import { askedPeople, partiesFor } from '../../../../../teams-app/src/pages/targeted/request/asked-people.ts';
import {
  emptyRequest,
  factsFrom,
  missingIn,
  nearPeople,
  unitsFor,
} from '../../../../../teams-app/src/pages/targeted/request/draft.ts';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { registers } from '../../registers.ts';

const units = new Map(registers.units.map((unit) => [unit.unitId, unit]));
const page = {
  requester: 'm1',
  now: isoInstantOf('2026-10-05T09:00:00Z'),
  newId: () => '1f3a9c02-7b1e-4a55-9d52-0c0a4b8c7e11',
  units,
  people: registers.people,
};

const asker = (personId: string, ...holders: readonly FunctionHolder[]) => ({
  personId,
  holders,
  today: '2026-10-05',
});
const holder = (
  code: FunctionCode,
  personId: string,
  change: Partial<FunctionHolder> = {},
): FunctionHolder => ({
  ...{ code, personId, departmentId: undefined, unitId: undefined, from: '2024-01-01', to: undefined },
  ...change,
});

const every = Object.values(shippedPolicies).flatMap((policy) => {
  const rules = policy.targeted;
  if (rules === undefined) return [];
  const reasons = Object.entries(rules.reasons) as [
    TargetedReason,
    readonly ('employee' | 'client' | 'event')[],
  ][];
  return rules.requestedBy.flatMap((as) =>
    reasons.flatMap(([reason, abouts]) =>
      abouts.map((about) => [`${policy.id} ${as} ${reason} ${about}`, policy, as, reason, about] as const),
    ),
  );
});

describe('the request of a targeted review', () => {
  it.each(every)(
    '%s: asks for everybody whom its policy leaves to the requester',
    (_, policy, as, reason, about) => {
      const asked = policy.targeted ? askedPeople(policy.targeted, { as, reason }) : [];
      const strangers = ['area', 'a1', 'a2', 'a3', 'head', 'm4'];
      const people = Object.fromEntries(asked.map(({ key }, index) => [key, strangers[index]]));
      const made = factsFrom({ as, unitId: 'p1', reason, about, people }, { ...page, policy });
      expect(made?.ok === false ? made.refusal : undefined).toBeUndefined();
      expect(made).toMatchObject({ ok: true, value: { requester: 'm1', reason, about, requestedAs: as } });
    },
  );

  it.each(every)('%s: and for nobody too many', (_, policy, as, reason, about) => {
    const asked = policy.targeted ? askedPeople(policy.targeted, { as, reason }) : [];
    for (const { key, part, party } of asked) {
      const others = asked.filter((each) => each.key !== key).map((each) => [each.key, 'area'] as const);
      const made = factsFrom(
        { as, unitId: 'p1', reason, about, people: Object.fromEntries(others) },
        { ...page, policy },
      );
      const code: TargetedRequestRefusal['code'] =
        party === undefined || part === 'giver' ? 'targeted-nobody-named' : 'targeted-nobody-to-act';
      const asReceiver = part === 'receiver' && policy.targeted?.receiver === 'named-by-the-requester';
      expect(made).toMatchObject({
        ok: false,
        refusal: { code: asReceiver ? 'targeted-nobody-named' : code },
      });
    }
  });

  it('FFS asks for attestant, the manager’s manager and receiver, and suggests those above', () => {
    const rules = ffsPolicy.targeted;
    if (rules === undefined) throw new Error('FFS has targeted reviews');
    const asked = askedPeople(rules, { as: 'unit-manager', reason: 'suspicion' });
    expect(asked.map(({ key }) => key)).toEqual(['attestant', 'giver', 'receiver']);
    const near = asked.map((person) => nearPeople(person, asker('m1'), undefined, registers.people));
    expect(near).toEqual([
      ['m1', 'area', 'head'],
      ['area', 'head'],
      ['m1', 'area', 'head'],
    ]);
  });

  it('suggests first who has the function at the unit', () => {
    const [unit] = registers.units;
    const decider = { key: 'decider', part: 'decider', party: 'head-of-operations' } as const;
    expect(
      nearPeople(decider, asker('m1', holder('head-of-operations', 'a2')), unit, registers.people),
    ).toEqual(['a2', 'area', 'head']);
  });

  it('is offered to those whom the policy lets request, by their groups and by their functions', () => {
    const partiesOf = (
      id: string,
      roles: readonly Role[],
      functions: readonly FunctionCode[] = [],
    ): readonly Party[] => {
      const rules = shippedPolicies[id]?.targeted;
      return rules ? partiesFor(rules, { roles, functions }) : [];
    };
    expect(partiesOf('ffs', [])).toEqual([]);
    expect(partiesOf('ffs', ['unit-manager'])).toEqual(['unit-manager']);
    expect(partiesOf('ffs', ['planner', 'log-administrator'])).toEqual([]);
    expect(partiesOf('r1177', [])).toEqual([]);
    expect(partiesOf('r1177', [], ['delegated-reviewer'])).toEqual(['delegated-reviewer']);
    expect(partiesOf('r1177', ['unit-manager'], ['hr'])).toEqual(['unit-manager']);
    expect(partiesOf('npo', ['unit-manager'])).toEqual([]);
    expect(partiesOf('npo', [], ['head-of-operations'])).toEqual(['head-of-operations']);
  });

  it('is for the units where the requester has the function', () => {
    const unitsOf = (...holders: readonly FunctionHolder[]) =>
      unitsFor('delegated-reviewer', asker('a1', ...holders), units.values()).map(({ unitId }) => unitId);
    expect(unitsOf(holder('delegated-reviewer', 'a1', { unitId: 'p2' }))).toEqual(['p2']);
    expect(unitsOf(holder('delegated-reviewer', 'a1', { departmentId: 'd2' }))).toEqual(['x1', 'x2', 'x3']);
    expect(unitsOf(holder('delegated-reviewer', 'a1', { to: '2026-10-01' }))).toEqual([]);
  });

  it('of a private provider is for its own operation, and for no unit', () => {
    const von = shippedPolicies['von'];
    if (von?.targeted === undefined) throw new Error('VON has targeted reviews');
    const privateProviders = { systematicToo: true, organisations: [{ id: 'omsorg', name: 'Omsorg AB' }] };
    const policy = { ...von, targeted: { ...von.targeted, privateProviders } };
    const provider = { providerId: 'omsorg', by: 'responsible', proof: 'signed-letter' } as const;
    const draft = {
      ...emptyRequest(['log-administrator'], []),
      reason: 'suspicion',
      about: 'employee',
      provider,
    } as const;
    expect(missingIn(draft, [])).toEqual([]);
    expect(factsFrom(draft, { ...page, policy })).toMatchObject({
      ok: true,
      value: { unitId: 'provider-omsorg', departmentId: 'provider-omsorg', branch: 'provider' },
    });
  });

  it('fills in what cannot be otherwise, and says what is missing', () => {
    const own = unitsFor('unit-manager', asker('m2'), units.values());
    expect(emptyRequest(['unit-manager'], own)).toMatchObject({ as: 'unit-manager', unitId: 'p3' });
    expect(unitsFor('unit-manager', asker('m1'), units.values()).map(({ unitId }) => unitId)).toEqual([
      'p1',
      'p2',
    ]);
    const draft = emptyRequest(['unit-manager'], unitsFor('unit-manager', asker('m1'), units.values()));
    const asked = [{ key: 'giver', part: 'giver', party: 'manager-manager' }] as const;
    expect(missingIn(draft, asked)).toEqual(['unitId', 'reason', 'about', 'giver']);
    expect(factsFrom(draft, { ...page, policy: ffsPolicy })).toBeUndefined();
  });
});
