import { controlCommandOf, controlDecider, countsInYear } from '@loggkontroll/core/workflow';
import type { ControlCommand, ControlEvent } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(controlDecider);
const bot = as('bot', 'bot')();
const planner = as('planner', 'planner')();
const head = as('head', 'department-head')();
const manager = as('manager', 'unit-manager')();

const facts = {
  controlId: 'control-order-1',
  kind: 'systematic-review',
  policyId: 'ffs',
  year: 2026,
  period: '2026-Q4',
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterName: 'Björkens gruppbostad',
  orderId: 'order-1',
  dueOn: '2026-11-05',
} as const;
const done = {
  registrationId: 'registration-1',
  reviewer: 'manager',
  result: {
    finishedOn: '2026-10-05',
    outcome: 'no-remark',
    employees: 4,
    accesses: 40,
    breach: { status: 'not-applicable' },
  },
} as const;
const commands = {
  expect: { type: 'expectControl', ...facts },
  complete: { type: 'completeControl', ...done },
  correct: { type: 'correctControl', reason: 'Fel antal', ...done },
  stateDeviation: { type: 'stateDeviation', reason: 'Enheten lades ned' },
  forgo: { type: 'forgoControl', reason: 'Sviten fanns inte än', ...facts },
  withdraw: { type: 'withdrawControl', replacedBy: 'order-2' },
} as const satisfies Record<string, ControlCommand>;

type History = readonly Past<ControlEvent>[];
const expected: History = [[{ type: 'controlExpected', ...facts }, 'bot']];
const deviation: History = [
  ...expected,
  [{ type: 'deviationStated', reason: 'Enheten lades ned' }, 'planner'],
];
const isDone: History = [...expected, [{ type: 'controlDone', ...done }, 'bot']];
const withdrawn: History = [...expected, [{ type: 'controlWithdrawn', replacedBy: 'order-2' }, 'bot']];

test('every state × every command, by the right person', () => {
  const table = Object.entries({ none: [], expected, deviation, done: isDone, withdrawn }).map(
    ([state, past]) => [
      state,
      Object.fromEntries(
        Object.entries(commands).map(([name, command]) => [
          name,
          given(...past).when(
            command,
            ['stateDeviation', 'forgoControl'].includes(command.type) ? planner : bot,
          ).outcome,
        ]),
      ),
    ],
  );
  expect(Object.fromEntries(table)).toMatchSnapshot();
});

test('people do not write the register: it follows from registrations', () => {
  given().when(commands.expect, planner).thenRefused('control-only-the-bot');
  given(...expected)
    .when(commands.complete, manager)
    .thenRefused('control-only-the-bot');
  given(...isDone)
    .when(commands.correct, head)
    .thenRefused('control-only-the-bot');
  given(...expected)
    .when(commands.withdraw, planner)
    .thenRefused('control-only-the-bot');
});

test('a deviation is stated by planner or department head, with a reason', () => {
  given(...expected)
    .when(commands.stateDeviation, head)
    .then('deviationStated');
  given(...expected)
    .when(commands.stateDeviation, manager)
    .thenRefused('control-deviation-not-allowed');
  given(...expected)
    .when({ type: 'stateDeviation', reason: ' ' }, head)
    .thenRefused('control-reason-missing');
});

test('what nobody has planned is forgone by planner or department head, with a reason', () => {
  expect(given().when(commands.forgo, head).then('controlForgone')).toMatchObject({
    ...facts,
    status: 'deviation',
    deviation: { by: 'head', reason: 'Sviten fanns inte än' },
  });
  given().when(commands.forgo, manager).thenRefused('control-deviation-not-allowed');
  given().when(commands.forgo, bot).thenRefused('control-deviation-not-allowed');
  given()
    .when({ ...commands.forgo, reason: ' ' }, head)
    .thenRefused('control-reason-missing');
  given(...expected)
    .when(commands.forgo, head)
    .thenRefused('control-already-expected');
});

test('a stated deviation is not hidden when the control is done after all', () => {
  expect(
    given(...deviation)
      .when(commands.complete, bot)
      .then('controlDone'),
  ).toMatchObject({
    status: 'done',
    deviation: { reason: 'Enheten lades ned' },
  });
});

test('the control of an order that was placed again is withdrawn, and says by which', () => {
  const state = given(...expected)
    .when(commands.withdraw, bot)
    .then('controlWithdrawn');
  expect(state).toMatchObject({ ...facts, status: 'withdrawn', withdrawn: { replacedBy: 'order-2' } });
  expect(state.status !== 'none' && countsInYear(state)).toBe(false);
});

test('what somebody has done or stated is not withdrawn', () => {
  given(...isDone)
    .when(commands.withdraw, bot)
    .thenRefused('control-already-done');
  given(...deviation)
    .when(commands.withdraw, bot)
    .thenRefused('control-deviation-already-stated');
});

test('of every event the command can be told that it is the outcome of', () => {
  for (const past of [expected, deviation, isDone, withdrawn]) {
    const [event, by] = past.at(-1) ?? [];
    if (event === undefined) throw new Error('No event.');
    given(...past.slice(0, -1))
      .when(controlCommandOf(event), by === 'planner' ? planner : bot)
      .then(event.type);
  }
});
