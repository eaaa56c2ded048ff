import fc from 'fast-check';
import {
  completeDayDraw,
  completePlanDraw,
  dayCommitment,
  planCommitment,
  populationText,
  verifyDayProof,
  verifyProof,
  type DayRule,
  type PlanSample,
  type Proof,
} from '@loggkontroll/core/draw';
import { anyClusters, anyHex, clustersOf, ffsRule, hex, municipality, population } from './examples.ts';
import { referenceDays, referencePlan, referenceSeed } from './reference.ts';

const nonce = hex('nonce');
const bytes = hex('answer');
const dayRule: DayRule = { orderId: 'order-7', month: '2026-09', days: 3, attempt: 1 };

const planRuleText =
  '{"attempt":1,"format":"loggkontroll-plan-rule/1","month":"2026-09","period":"2026-Q4","policyId":"ffs","policyVersion":1,' +
  '"samples":[{"branch":"authority","clusters":2,"employees":4},{"branch":"provider","clusters":3,"employees":4}]}';

const completed = (whole = municipality): Proof => {
  const draw = completePlanDraw(whole, ffsRule, { nonce, bytes });
  if (!draw.ok) throw new Error(draw.refusal.code);
  return draw.value.proof;
};

const malformed = [
  { kind: 'share', branch: 'provider', percent: 0 },
  { kind: 'share', branch: 'provider', percent: 101 },
  { kind: 'employees', branch: 'provider', employees: 2.5 },
  { kind: 'likely', branch: 'provider', probability: 1, periods: 2 },
  { kind: 'likely', branch: 'provider', probability: 0.8, periods: 0 },
  { kind: 'turn', branch: 'provider', turn: 5, of: 4 },
  { kind: 'friends', branch: 'provider' } as unknown as PlanSample,
] as const satisfies readonly PlanSample[];

describe("a plan's proof", () => {
  const proof = completed();

  test('holds for the population it was drawn from, and gives the draw', () => {
    expect(verifyProof(proof, municipality)).toEqual({
      ok: true,
      value: { picks: proof.picks, shortfalls: [] },
    });
  });

  test('commits before the answer to what is drawn after it', () => {
    expect(proof.commitment).toBe(planCommitment(municipality, ffsRule, nonce));
  });

  test('is made of the bytes that docs/draw.md says', () => {
    fc.assert(
      fc.property(anyClusters, anyHex, anyHex, (clusters, someNonce, someBytes) => {
        const whole = population(clusters);
        const made = completePlanDraw(whole, ffsRule, { nonce: someNonce, bytes: someBytes });
        const expected = referenceSeed(populationText(whole), planRuleText, someNonce, someBytes);
        expect(made).toMatchObject({ ok: true, value: { proof: expected } });
        expect(made.ok && made.value.proof.picks).toEqual(
          referencePlan(clusters, ffsRule.samples, expected.seed),
        );
        expect(made.ok && verifyProof(made.value.proof, whole).ok).toBe(true);
      }),
    );
  });

  test.each<PlanSample>([
    { kind: 'share', branch: 'provider', percent: 10 },
    { kind: 'employees', branch: 'authority', employees: 5 },
    { kind: 'likely', branch: 'provider', probability: 0.8, periods: 2 },
    { kind: 'turn', branch: 'authority', turn: 2, of: 4 },
  ])('holds for a sample of the kind $kind', (sample) => {
    const rule = { ...ffsRule, samples: [sample] };
    const made = completePlanDraw(municipality, rule, { nonce, bytes });
    expect(made.ok && verifyProof(made.value.proof, municipality).ok).toBe(true);
    const less = made.ok ? { ...made.value.proof, picks: made.value.proof.picks.slice(1) } : completed();
    expect(verifyProof(less, municipality)).toEqual({
      ok: false,
      refusal: { code: 'proof-outcome-differs' },
    });
  });

  test('survives being stored as JSON', () => {
    expect(verifyProof(JSON.parse(JSON.stringify(proof)) as Proof, municipality).ok).toBe(true);
  });

  const otherPopulation = population([
    ...clustersOf('provider', [12, 7, 30, 4, 8]),
    ...clustersOf('authority', [8, 15, 5]),
  ]);
  const [first, ...others] = proof.picks;
  const swapped = first ? [{ ...first, employeeIds: [...first.employeeIds].reverse() }, ...others] : [];

  test.each<[string, Partial<Proof>, string]>([
    ['the rule was changed', { rule: { ...ffsRule, attempt: 2 } }, 'proof-commitment-differs'],
    ['the nonce was changed', { nonce: hex('another') }, 'proof-commitment-differs'],
    ['the commitment was changed', { commitment: hex('another') }, 'proof-commitment-differs'],
    ['the answer was changed', { bytes: hex('another') }, 'proof-seed-differs'],
    ['the seed was changed', { seed: hex('another') }, 'proof-seed-differs'],
    ['somebody was left out', { picks: others }, 'proof-outcome-differs'],
    ['the order was changed', { picks: swapped }, 'proof-outcome-differs'],
    ['the nonce is too short', { nonce: nonce.slice(2) }, 'proof-malformed'],
    ['the seed is in capitals', { seed: proof.seed.toUpperCase() }, 'proof-malformed'],
    [
      'the rule asks for half a cluster',
      { rule: { ...ffsRule, samples: [{ branch: 'provider', clusters: 0.5, employees: 4 }] } },
      'proof-malformed',
    ],
    [
      'the rule asks for nobody',
      { rule: { ...ffsRule, samples: [{ branch: 'provider', clusters: 1, employees: -1 }] } },
      'proof-malformed',
    ],
    ...malformed.map((sample): [string, Partial<Proof>, string] => [
      `the rule says ${JSON.stringify(sample)}`,
      { rule: { ...ffsRule, samples: [sample] } },
      'proof-malformed',
    ]),
  ])('fails where %s', (_, change, code) => {
    expect(verifyProof({ ...proof, ...change }, municipality)).toEqual({ ok: false, refusal: { code } });
  });

  test('fails for any other population', () => {
    expect(verifyProof(proof, otherPopulation)).toEqual({
      ok: false,
      refusal: { code: 'proof-commitment-differs' },
    });
  });

  test('cannot be completed for a population without a branch', () => {
    const onlyProviders = population(clustersOf('provider', [5]));
    const refusal = { code: 'draw-population-empty', branch: 'authority' };
    expect(completePlanDraw(onlyProviders, ffsRule, { nonce, bytes })).toEqual({ ok: false, refusal });
    const commitment = planCommitment(onlyProviders, ffsRule, nonce);
    const { seed } = referenceSeed(populationText(onlyProviders), planRuleText, nonce, bytes);
    expect(verifyProof({ ...proof, commitment, seed }, onlyProviders)).toEqual({ ok: false, refusal });
  });
});

describe("a day draw's proof", () => {
  const proof = completeDayDraw(dayRule, { nonce, bytes });

  test('holds, and gives the days', () => {
    expect(verifyDayProof(proof)).toEqual({ ok: true, value: proof.days });
    expect(proof.commitment).toBe(dayCommitment(dayRule, nonce));
  });

  test('is made of the bytes that docs/draw.md says', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (someNonce, someBytes) => {
        const month = Array.from({ length: 30 }, (_, day) => `"2026-09-${String(day + 1).padStart(2, '0')}"`);
        const expected = referenceSeed(
          `{"days":[${month.join(',')}],"format":"loggkontroll-days/1"}`,
          '{"attempt":1,"days":3,"format":"loggkontroll-day-rule/1","month":"2026-09","orderId":"order-7"}',
          someNonce,
          someBytes,
        );
        expect(completeDayDraw(dayRule, { nonce: someNonce, bytes: someBytes })).toMatchObject({
          ...expected,
          days: referenceDays('2026-09', 3, expected.seed),
        });
      }),
    );
  });

  test.each([
    ['another order', { rule: { ...dayRule, orderId: 'order-8' } }, 'proof-commitment-differs'],
    ['another month', { rule: { ...dayRule, month: '2026-08' } }, 'proof-commitment-differs'],
    ['more days', { rule: { ...dayRule, days: 4 } }, 'proof-commitment-differs'],
    ['no month', { rule: { ...dayRule, month: 'September' } }, 'proof-malformed'],
    ['no days', { rule: { ...dayRule, days: 0 } }, 'proof-malformed'],
    ['another answer', { bytes: hex('another') }, 'proof-seed-differs'],
    ['other days', { days: ['2026-09-01', '2026-09-02', '2026-09-03'] }, 'proof-outcome-differs'],
  ])('fails for %s', (_, change, code) => {
    expect(verifyDayProof({ ...proof, ...change })).toEqual({ ok: false, refusal: { code } });
  });
});
