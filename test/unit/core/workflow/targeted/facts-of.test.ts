import { ffsPolicy } from '@loggkontroll/core/policy';
import { fitsPolicy, targetedDecider, targetedFactsOf } from '@loggkontroll/core/workflow';
import type { TargetedRequest } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { deskOf, factsOf, policies, policyOf, requests, vonWithProvider } from './examples.ts';
import type { Example } from './examples.ts';

const examples = Object.keys(requests) as Example[];
const schedule = (example: Example, now?: string) =>
  factsOf(example, now).steps.map(({ step, dueOn }) => `${step} ${dueOn}`);

describe('the steps that a policy wants, and when each is due', () => {
  test('FFS: ordered and attested before anybody asks whom it is about, a day each', () => {
    expect(schedule('ffs')).toEqual([
      'order 2026-10-06',
      'attest 2026-10-07',
      'take-on 2026-10-08',
      'give-subject 2026-10-09',
      'deliver 2026-10-12',
    ]);
    expect(factsOf('ffs').reviewBy).toBe('2026-10-19');
  });

  test('VON: at suspicion everything the same working day', () => {
    expect(schedule('von')).toEqual([
      'give-subject 2026-10-05',
      'take-on 2026-10-05',
      'verify-orderer 2026-10-05',
      'deliver 2026-10-05',
    ]);
    expect(factsOf('von')).toMatchObject({ reviewBy: '2026-10-05', haste: 'immediately' });
  });

  test.each([
    ['in the evening', '2026-10-05T18:00:00Z', '2026-10-06'],
    ['on a Saturday', '2026-10-10T09:00:00Z', '2026-10-12'],
    ['on New Year’s Eve, which is a day off', '2026-12-31T09:00:00Z', '2027-01-04'],
  ])('VON: requested %s, on the first working day after', (_, now, due) => {
    expect(factsOf('von', now).steps.every(({ dueOn }) => dueOn === due)).toBe(true);
  });

  test('VON without suspicion: as the steps are, with no haste', () => {
    const request: TargetedRequest = { ...requests.von, reason: 'locally-known', about: 'client' };
    const made = targetedFactsOf(request, deskOf(policies.von, 'manager'));
    expect(made).toMatchObject({ ok: true, value: { haste: undefined, reviewBy: '2026-10-27' } });
  });

  test('R1177: taken out by the delegate, who is told by the manager', () => {
    expect(schedule('r1177')).toEqual(['give-subject 2026-10-06', 'deliver 2026-10-06']);
    expect(factsOf('r1177')).toMatchObject({
      takenOutIn: 'record-system',
      giver: 'manager',
      reading: { receiver: 'delegate', reviewer: 'delegate' },
      told: [],
    });
  });

  test('R1177: the manager is told when a delegate has reviewed on their own', () => {
    const request: TargetedRequest = { ...requests.r1177, requestedAs: 'delegated-reviewer', named: {} };
    const made = targetedFactsOf(request, deskOf(policyOf('r1177'), 'delegate'));
    expect(made).toMatchObject({
      value: { told: [{ personId: 'manager', when: 'reviewed' }], reading: { reviewer: 'delegate' } },
    });
  });

  test('NPO: a delegate’s request goes to the head before anything is read; the strategist and the area are told', () => {
    expect(schedule('npo')).toEqual(['decide 2026-10-06', 'give-subject 2026-10-07', 'deliver 2026-10-08']);
    expect(factsOf('npo')).toMatchObject({
      decider: 'head',
      takenOutIn: 'national-log-service',
      told: [
        { personId: 'head', when: 'requested' },
        { personId: 'strategist', when: 'decided' },
        { personId: 'area-manager', when: 'decided' },
      ],
    });
  });

  test('NPO: the head decides by requesting', () => {
    const request: TargetedRequest = { ...requests.npo, requestedAs: 'head-of-operations' };
    const made = targetedFactsOf(request, deskOf(policyOf('npo'), 'head'));
    expect(made.ok && made.value.steps.map(({ step }) => step)).toEqual(['give-subject', 'deliver']);
    expect(made.ok && made.value.decider).toBe('head');
  });

  test('NPO: without suspicion, nobody but the head is told', () => {
    const request: TargetedRequest = { ...requests.npo, reason: 'sensitive-diagnosis', about: 'client' };
    expect(targetedFactsOf(request, deskOf(policyOf('npo'), 'delegate'))).toMatchObject({
      value: { told: [{ personId: 'head', when: 'requested' }] },
    });
  });

  test('LEAN: the orderer is checked, and more can be asked for', () => {
    expect(schedule('lean')).toEqual([
      'give-subject 2026-10-06',
      'take-on 2026-10-07',
      'verify-orderer 2026-10-07',
      'deliver 2026-10-09',
    ]);
    expect(factsOf('lean').supplements).toEqual([
      'ip-address',
      'workstation',
      'fuller-description-of-changes',
    ]);
  });

  test('a private provider’s log is fetched, and read by nobody here', () => {
    expect(factsOf('provider').steps.map(({ step }) => step)).toEqual([
      'give-subject',
      'take-on',
      'deliver',
      'hand-over-in-person',
    ]);
    expect(factsOf('provider').reading).toEqual({ by: 'private-provider', providerId: 'omsorg-ett' });
  });
});

describe('a request is refused', () => {
  const refusal = (request: TargetedRequest, policy = ffsPolicy, requester = 'manager') => {
    const made = targetedFactsOf(request, deskOf(policy, requester));
    return made.ok ? undefined : made.refusal;
  };
  const { targeted: _, ...withoutTargeted } = ffsPolicy;

  test.each<[string, TargetedRequest, typeof ffsPolicy, unknown]>([
    [
      'where the policy has no targeted reviews',
      requests.ffs,
      withoutTargeted,
      { code: 'targeted-not-in-policy' },
    ],
    [
      'for a reason that the policy does not have',
      { ...requests.ffs, reason: 'locally-known' },
      ffsPolicy,
      { code: 'targeted-reason-not-in-policy' },
    ],
    [
      'about what the reason cannot be about',
      { ...requests.ffs, about: 'client' },
      ffsPolicy,
      { code: 'targeted-reason-not-in-policy' },
    ],
    [
      'from a party that the policy does not let request',
      { ...requests.ffs, requestedAs: 'planner' },
      ffsPolicy,
      { code: 'targeted-not-yours-to-request' },
    ],
    [
      'without the manager’s manager',
      { ...requests.ffs, named: { attestant: 'manager', receiver: 'manager' } },
      ffsPolicy,
      { code: 'targeted-nobody-named', part: 'giver' },
    ],
    [
      'without an attestant',
      { ...requests.ffs, named: { receiver: 'manager', giver: 'area-manager' } },
      ffsPolicy,
      { code: 'targeted-nobody-named', part: 'attestant' },
    ],
    [
      'without a delegate to read',
      { ...requests.r1177, named: {} },
      policyOf('r1177'),
      { code: 'targeted-nobody-to-act', party: 'delegated-reviewer' },
    ],
    [
      'for a provider that nobody has listed',
      { ...requests.provider, providerId: 'omsorg-tva' },
      vonWithProvider,
      { code: 'targeted-provider-unknown' },
    ],
    [
      'for a provider where the routine has none',
      { ...requests.provider, reason: 'suspicion' },
      ffsPolicy,
      { code: 'targeted-provider-unknown' },
    ],
    [
      'for a sample of one’s own',
      { ...requests.von, reason: 'private-providers-sample' },
      vonWithProvider,
      { code: 'targeted-reason-not-in-policy' },
    ],
  ])('%s', (_, request, policy, expected) => {
    expect(refusal(request, policy)).toEqual(expected);
  });

  test('where nobody is known who must be told', () => {
    const desk = { ...deskOf(policyOf('npo'), 'delegate'), playerOf: () => undefined };
    const request: TargetedRequest = { ...requests.npo, named: { receiver: 'delegate', decider: 'head' } };
    expect(targetedFactsOf(request, desk)).toEqual({
      ok: false,
      refusal: { code: 'targeted-nobody-to-act', party: 'hr-strategist' },
    });
  });
});

describe.each(examples)('the request of %s', (example) => {
  const facts = factsOf(example);

  test('is one that the record accepts from the requester, and from nobody else', () => {
    const role = example === 'provider' ? 'log-administrator' : 'unit-manager';
    const command = { type: 'requestTargeted', ...facts } as const;
    const by = (who: string) => targetedDecider.decide(command, { status: 'none' }, as(who, role)());
    expect(by(facts.requester)).toEqual({ ok: true, value: [{ ...facts, type: 'targetedRequested' }] });
    expect(by('stranger')).toMatchObject({ refusal: { code: 'targeted-not-yours-to-request' } });
  });

  test('fits its policy, and no longer when something is left out or let in', () => {
    const policy = policies[example];
    expect(fitsPolicy(facts, policy)).toBe(true);
    expect(fitsPolicy({ ...facts, policyVersion: facts.policyVersion + 1 }, policy)).toBe(false);
    expect(fitsPolicy({ ...facts, steps: facts.steps.slice(1) }, policy)).toBe(false);
    expect(fitsPolicy({ ...facts, reason: 'event-in-the-media', about: 'employee' }, policy)).toBe(false);
    expect(fitsPolicy({ ...facts, requestedAs: 'hr' }, policy)).toBe(false);
  });
});

test('a request that leaves out the attestant, or the decision, does not fit, though its steps hang together', () => {
  const { steps, ...ffs } = factsOf('ffs');
  const unattested = { ...ffs, attestant: undefined, steps: steps.filter(({ step }) => step !== 'attest') };
  expect(
    targetedDecider.decide(
      { type: 'requestTargeted', ...unattested },
      { status: 'none' },
      as('manager', 'unit-manager')(),
    ).ok,
  ).toBe(true);
  expect(fitsPolicy(unattested, ffsPolicy)).toBe(false);
  const npo = factsOf('npo');
  const undecided = { ...npo, decider: undefined, steps: npo.steps.slice(1) };
  expect(fitsPolicy(undecided, policyOf('npo'))).toBe(false);
});

test('the number says policy and year, and nothing of a person', () => {
  expect(factsOf('ffs').number).toBe('FFS-R-2026-1F3A9C02');
});
