import { reviewDecider, reviewDueOn, reviewWaitsFor } from '@loggkontroll/core/workflow';
import type { ReviewCommand, ReviewEvent, ReviewFacts } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(reviewDecider);
const reviewer = as('manager', 'unit-manager')();
const stranger = as('stranger', 'unit-manager')();
const bot = as('bot', 'bot')();

const facts: ReviewFacts = {
  reviewId: 'review-order-1',
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  policyId: 'ffs',
  policyVersion: 1,
  period: '2026-Q4',
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterName: 'Björkens gruppbostad',
  employees: [{ employeeId: 'anna01', name: 'Anna Ek' }],
  days: ['2026-09-02', '2026-09-11', '2026-09-23'],
  reviewer: 'manager',
  reviewersManager: 'area-manager',
  reviewBy: '2026-11-05',
  logRoom: 'room-1',
  fileSha256: 'ab'.repeat(32),
  breachReport: 'always',
};

const register = {
  type: 'registerReview',
  fileSha256: facts.fileSha256,
  result: {
    finishedOn: '2026-10-05',
    outcome: 'no-remark',
    employees: 1,
    accesses: 40,
    breach: { status: 'not-applicable' },
  },
  judgements: { direct: 37, administrative: 2, otherAuthority: 0, otherReason: 1, suspicion: 0, unjudged: 0 },
} as const satisfies ReviewCommand;

const remark = {
  ...register,
  result: { ...register.result, outcome: 'remark', breach: { status: 'to-be-reported' } },
  judgements: { ...register.judgements, direct: 36, suspicion: 1 },
} as const satisfies ReviewCommand;

type History = readonly Past<ReviewEvent>[];
const opened: History = [[{ type: 'reviewOpened', ...facts }, 'bot']];
const started: History = [...opened, [{ type: 'reviewStarted' }, 'manager']];
const { type: _, ...registeredFacts } = register;
const registered: History = [...started, [{ type: 'reviewRegistered', ...registeredFacts }, 'manager']];

const withdrawn: History = [...started, [{ type: 'reviewWithdrawn' }, 'bot']];

test('every state × every command, by the right person', () => {
  const commands = {
    open: { type: 'openReview', ...facts },
    start: { type: 'startReview' },
    register,
    passOn: { type: 'passReviewOn', reviewer: 'stranger', reviewersManager: 'area-manager' },
    withdraw: { type: 'withdrawReview' },
  } as const;
  const byBot: readonly string[] = ['openReview', 'passReviewOn', 'withdrawReview'];
  const table = Object.entries({ none: [], opened, started, registered, withdrawn }).map(([state, past]) => [
    state,
    Object.fromEntries(
      Object.entries(commands).map(([name, command]) => [
        name,
        given(...past).when(command, byBot.includes(command.type) ? bot : reviewer).outcome,
      ]),
    ),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});

test('only the bot opens a review', () => {
  given()
    .when({ type: 'openReview', ...facts }, reviewer)
    .thenRefused('review-only-the-bot-opens');
});

test('the bot passes one on to somebody else, who then registers it', () => {
  const passOn = { type: 'passReviewOn', reviewer: 'stranger', reviewersManager: undefined } as const;
  given(...started)
    .when(passOn, reviewer)
    .thenRefused('review-only-the-bot-passes-on');
  given(...started)
    .when({ ...passOn, reviewer: 'manager' }, bot)
    .thenRefused('review-already-theirs');
  const passed: History = [...started, [{ ...passOn, type: 'reviewPassedOn' }, 'bot']];
  given(...passed)
    .when(register, reviewer)
    .thenRefused('review-not-the-reviewer');
  given(...passed)
    .when(register, stranger)
    .then('reviewRegistered');
});

test('only the bot withdraws one, and then it waits for nobody', () => {
  given(...started)
    .when({ type: 'withdrawReview' }, reviewer)
    .thenRefused('review-only-the-bot-withdraws');
  const state = given(...started)
    .when({ type: 'withdrawReview' }, bot)
    .then('reviewWithdrawn');
  if (state.status === 'none') throw new Error('a review expected');
  expect([reviewWaitsFor(state), reviewDueOn(state)]).toEqual([undefined, undefined]);
});

test('only the reviewer starts and registers', () => {
  given(...opened)
    .when({ type: 'startReview' }, stranger)
    .thenRefused('review-not-the-reviewer');
  given(...opened)
    .when(register, stranger)
    .thenRefused('review-not-the-reviewer');
});

test('nobody reviews a log that includes themselves', () => {
  const own: Past<ReviewEvent> = [
    {
      type: 'reviewOpened',
      ...facts,
      employees: [{ employeeId: 'chef', name: 'Chef Ek', personId: 'manager' }],
    },
    'bot',
  ];
  given(own).when({ type: 'startReview' }, reviewer).thenRefused('review-includes-yourself');
  given(own).when(register, reviewer).thenRefused('review-includes-yourself');
});

test('the second registration is told by whom and when', () => {
  given(...registered)
    .when(register, reviewer)
    .thenRefused('review-already-registered', { by: 'manager' });
});

test('every access has been judged, in the file that was delivered', () => {
  given(...started)
    .when({ ...register, judgements: { ...register.judgements, unjudged: 3 } }, reviewer)
    .thenRefused('review-accesses-unjudged');
  given(...started)
    .when({ ...register, fileSha256: 'cd'.repeat(32) }, reviewer)
    .thenRefused('review-of-another-file');
});

test('outcome and counts agree with the judgements', () => {
  given(...started)
    .when({ ...remark, result: register.result }, reviewer)
    .thenRefused('review-outcome-contradicts-judgements');
  given(...started)
    .when({ ...register, result: remark.result }, reviewer)
    .thenRefused('review-outcome-contradicts-judgements');
  given(...started)
    .when({ ...register, result: { ...register.result, accesses: 41 } }, reviewer)
    .thenRefused('review-counts-contradict-judgements');
  given(...started)
    .when({ ...register, result: { ...register.result, employees: 2 } }, reviewer)
    .thenRefused('review-counts-contradict-judgements');
});

test('a remark demands a position on the breach report, always in FFS', () => {
  const withBreach = (
    breach:
      typeof remark.result.breach | { status: 'not-applicable' } | { status: 'reported'; persons: number },
  ) => ({
    ...remark,
    result: { ...remark.result, breach },
  });
  given(...started)
    .when(remark, reviewer)
    .then('reviewRegistered');
  given(...started)
    .when(withBreach({ status: 'reported', persons: 2 }), reviewer)
    .then('reviewRegistered');
  given(...started)
    .when(withBreach({ status: 'not-applicable' }), reviewer)
    .thenRefused('review-breach-report-missing');
  given(...started)
    .when(withBreach({ status: 'reported', persons: 0 }), reviewer)
    .thenRefused('review-breach-persons-missing');
});

test('without remark there is no breach to report', () => {
  given(...started)
    .when({ ...register, result: { ...register.result, breach: { status: 'to-be-reported' } } }, reviewer)
    .thenRefused('review-breach-without-remark');
});

test('the day of finishing exists and is not in the future, by the Swedish calendar', () => {
  const finishedOn = (date: string) => ({ ...register, result: { ...register.result, finishedOn: date } });
  given(...started)
    .when(finishedOn('2026-02-30'), reviewer)
    .thenRefused('review-date-malformed');
  given(...started)
    .when(finishedOn('2026-10-06'), reviewer)
    .thenRefused('review-finished-in-future');
  const lateEvening = as('manager', 'unit-manager')('2026-10-05T22:30:00Z');
  given(...started)
    .when(finishedOn('2026-10-06'), lateEvening)
    .then('reviewRegistered');
});

describe('a log that was sent', () => {
  const ofSent: History = [
    [{ type: 'reviewOpened', ...facts, logRoom: '', fileSha256: '', sentAs: 'post' }, 'bot'],
  ];
  const { judgements: _judgements, ...unjudged } = { ...register, fileSha256: '' } as const;

  test('is registered with what the reviewer has counted, and no judgements', () => {
    const state = given(...ofSent)
      .when(unjudged, reviewer)
      .then('reviewRegistered');
    expect(state).toMatchObject({ status: 'registered', registered: { result: register.result } });
    expect(state).not.toHaveProperty('registered.judgements');
  });

  test('is not judged here', () => {
    given(...ofSent)
      .when({ ...register, fileSha256: '' }, reviewer)
      .thenRefused('review-not-judged-here');
  });

  test.each([
    [{ accesses: -1 }, 'review-accesses-not-stated'],
    [{ accesses: 1.5 }, 'review-accesses-not-stated'],
    [{ employees: 2 }, 'review-counts-contradict-judgements'],
    [{ finishedOn: '2026-10-06' }, 'review-finished-in-future'],
    [{ outcome: 'remark' }, 'review-breach-report-missing'],
  ] as const)('with %j is refused', (change, code) => {
    given(...ofSent)
      .when({ ...unjudged, result: { ...register.result, ...change } }, reviewer)
      .thenRefused(code);
  });

  test('one that was delivered is not registered without judgements', () => {
    given(...opened)
      .when({ ...unjudged, fileSha256: facts.fileSha256 }, reviewer)
      .thenRefused('review-accesses-unjudged');
  });
});
