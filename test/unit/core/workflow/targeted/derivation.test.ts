import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  controlDoneOf,
  controlIdOfRegistration,
  missingControls,
  registrationDecider,
  registrationOf,
  reviewDecider,
  targetedControlOf,
  targetedDecider,
  targetedReviewOf,
} from '@loggkontroll/core/workflow';
import type { Control, ReviewFacts, Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import { as } from '../acting.ts';
import { bot, managerOf, unit } from './examples.ts';
import { ffsStates, providerStates } from './states.ts';

const surroundings = { unit, policy: ffsPolicy, managerOf };
const reviewer = as('manager', 'unit-manager')('2026-10-12T09:00:00Z');

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = specificationOf(targetedDecider)
    .given(...past)
    .state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};

const reviewFacts = (): ReviewFacts => {
  const facts = targetedReviewOf(after(ffsStates.delivered), surroundings);
  if (facts === undefined) throw new Error('a review expected');
  return facts;
};

const judgements = {
  direct: 30,
  administrative: 10,
  otherAuthority: 0,
  otherReason: 0,
  suspicion: 0,
  unjudged: 0,
};
const registerWith = (employees: number) =>
  ({
    type: 'registerReview',
    result: {
      finishedOn: '2026-10-12',
      outcome: 'no-remark',
      employees,
      accesses: 40,
      breach: { status: 'not-applicable' },
    },
    judgements,
    fileSha256: 'cd'.repeat(32),
  }) as const;
const opened = () =>
  specificationOf(reviewDecider).given([{ type: 'reviewOpened', ...reviewFacts() }, 'bot']);

describe('the review of a targeted review', () => {
  test('comes when the log has reached the reviewer, not before, and never for a provider', () => {
    expect(targetedReviewOf(after(ffsStates.given), surroundings)).toBeUndefined();
    expect(targetedReviewOf(after(providerStates.fetched), surroundings)).toBeUndefined();
    expect(targetedReviewOf(after(ffsStates.completed), surroundings)).toEqual(reviewFacts());
  });

  test('names no employees, no days and no reason', () => {
    expect(reviewFacts()).toMatchObject({
      kind: 'targeted',
      number: 'FFS-R-2026-1F3A9C02',
      period: '2026',
      employees: [],
      days: [],
      clusterName: 'Björkens gruppbostad',
      reviewer: 'manager',
      reviewersManager: 'area-manager',
      reviewBy: '2026-10-19',
      breachReport: 'always',
    });
    expect(JSON.stringify(reviewFacts())).not.toContain('suspicion');
  });

  test('is opened by the bot, and registered with the number that the reviewer states, at least one', () => {
    specificationOf(reviewDecider)
      .given()
      .when({ type: 'openReview', ...reviewFacts() }, bot)
      .then('reviewOpened');
    opened().when(registerWith(2), reviewer).then('reviewRegistered');
    for (const wrong of [0, -1, 1.5]) {
      opened().when(registerWith(wrong), reviewer).thenRefused('review-employees-not-stated');
    }
  });

  test('of a log without rows may be of nobody', () => {
    const { direct, ...others } = judgements;
    expect(direct).toBeGreaterThan(0);
    const none = Object.fromEntries(Object.keys(others).map((verdict) => [verdict, 0]));
    const command = registerWith(0);
    opened()
      .when(
        {
          ...command,
          result: { ...command.result, accesses: 0 },
          judgements: { ...judgements, ...none, direct: 0 },
        },
        reviewer,
      )
      .then('reviewRegistered');
  });

  test('has its accesses counted as any other', () => {
    const counted = { ...registerWith(1), judgements: { ...judgements, direct: 29 } };
    opened().when(counted, reviewer).thenRefused('review-counts-contradict-judgements');
  });

  test('is registered as targeted, under the control of its record', () => {
    const review = opened().when(registerWith(1), reviewer).then('reviewRegistered');
    if (review.status === 'none') throw new Error('a review expected');
    const facts = registrationOf(review);
    if (facts === undefined) throw new Error('a registration expected');
    expect(facts.kind).toBe('targeted-review');
    expect(controlIdOfRegistration(facts)).toBe(
      targetedControlOf(after(ffsStates.delivered), { unit })?.controlId,
    );
    const registration = specificationOf(registrationDecider)
      .given()
      .when({ type: 'registerControl', ...facts }, as('bot', 'bot')('2026-10-12T10:00:00Z'))
      .then('controlRegistered');
    expect(registration.status !== 'none' && controlDoneOf(registration).result.employees).toBe(1);
  });
});

describe('the control of a targeted review', () => {
  test('is none of the year’s before the log is delivered, and belongs to the year when it was', () => {
    for (const past of [ffsStates.requested, ffsStates.given, ffsStates.rejected]) {
      expect(targetedControlOf(after(past), { unit })).toBeUndefined();
    }
    const late = after(ffsStates.delivered.map(([event, by]) => [event, by, '2026-12-31T23:30:00Z']));
    expect(targetedControlOf(late, { unit })).toMatchObject({
      kind: 'targeted-review',
      year: 2027,
      period: '2027',
      dueOn: '2026-10-19',
    });
  });

  const demand = {
    year: 2026,
    periods: ['2026-Q4'],
    branches: ['provider'],
    plannedPeriods: ['2026-Q4'],
  } as const;
  const control = (status: Control['status'], change: Partial<Control> = {}): Control => {
    const facts = targetedControlOf(after(ffsStates.delivered), { unit });
    if (facts === undefined) throw new Error('a control expected');
    return { ...facts, status, corrections: [], ...change };
  };

  test('stands in the way of the year’s signature while it is open, and no longer when it is done', () => {
    expect(missingControls(demand, [control('expected')])).toEqual([
      { period: '2026', branch: 'provider', why: 'not-done', controlId: control('expected').controlId },
    ]);
    expect(missingControls(demand, [control('done')])).toEqual([]);
  });

  test('does not stand for a period that nobody has planned, also when it was registered by hand', () => {
    const byHand = control('done', { period: '2026-Q4' });
    expect(missingControls({ ...demand, plannedPeriods: [] }, [byHand])).toEqual([
      { period: '2026-Q4', branch: 'provider', why: 'not-planned' },
    ]);
  });
});
