import { registrationDecider } from '@loggkontroll/core/workflow';
import type { RegistrationCommand, RegistrationEvent } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(registrationDecider);
const reviewer = as('manager', 'unit-manager')();
const stranger = as('stranger', 'unit-manager')();
const bot = as('bot', 'bot')();

const facts = {
  registrationId: 'registration-1',
  kind: 'systematic-review',
  policyId: 'ffs',
  period: '2026-Q4',
  departmentId: 'housing',
  unitId: 'unit-1',
  reviewer: 'manager',
  result: {
    finishedOn: '2026-10-05',
    outcome: 'no-remark',
    employees: 4,
    accesses: 40,
    breach: { status: 'not-applicable' },
  },
} as const;
const register = { type: 'registerControl', ...facts } as const satisfies RegistrationCommand;
const correct = {
  type: 'correctRegistration',
  reason: 'Fel antal',
  result: { ...facts.result, employees: 3 },
} as const satisfies RegistrationCommand;
const registered: readonly Past<RegistrationEvent>[] = [[{ type: 'controlRegistered', ...facts }, 'manager']];
const resultWith = (
  change: Partial<Extract<RegistrationCommand, { type: 'registerControl' }>['result']>,
) => ({
  ...register,
  result: { ...facts.result, ...change },
});

test('every state × every command', () => {
  given().when(register, reviewer).then('controlRegistered');
  given().when(correct, reviewer).thenRefused('registration-missing');
  given(...registered)
    .when(register, reviewer)
    .thenRefused('registration-already-made');
  given(...registered)
    .when(correct, reviewer)
    .then('registrationCorrected');
});

test('a person registers in their own name; the bot in the reviewer’s', () => {
  given().when(register, stranger).thenRefused('registration-not-the-reviewer');
  given().when(register, bot).then('controlRegistered');
  given(...registered)
    .when(correct, stranger)
    .thenRefused('registration-not-the-reviewer');
});

test('a correction has a reason, changes something and is remembered', () => {
  given(...registered)
    .when({ ...correct, reason: '' }, reviewer)
    .thenRefused('registration-reason-missing');
  given(...registered)
    .when({ ...correct, result: facts.result }, reviewer)
    .thenRefused('registration-unchanged');
  expect(
    given(...registered)
      .when(correct, reviewer)
      .then('registrationCorrected'),
  ).toMatchObject({
    status: 'corrected',
    result: { employees: 3 },
    corrections: [{ by: 'manager', reason: 'Fel antal' }],
  });
});

test.each([
  ['registration-date-malformed', { finishedOn: '5/10 2026' }],
  ['registration-finished-in-future', { finishedOn: '2026-10-06' }],
  ['registration-employees-missing', { employees: 0 }],
  ['registration-count-malformed', { accesses: -1 }],
  ['registration-count-malformed', { employees: 1.5 }],
  ['registration-breach-without-remark', { breach: { status: 'to-be-reported' } }],
  ['registration-breach-persons-missing', { outcome: 'remark', breach: { status: 'reported', persons: 0 } }],
] as const)('%s', (code, change) => {
  given().when(resultWith(change), reviewer).thenRefused(code);
});

test('a review of a log without rows is of nobody', () => {
  const empty = resultWith({ employees: 0, accesses: 0 });
  given().when(empty, bot).thenRefused('registration-employees-missing');
  given()
    .when({ ...empty, reviewId: 'review-1' }, bot)
    .then('controlRegistered');
  given()
    .when({ ...resultWith({ employees: 0 }), reviewId: 'review-1' }, bot)
    .thenRefused('registration-employees-missing');
});
