import { caseRequestCommandOf, caseRequestDecider } from '@loggkontroll/core/workflow';
import type { CaseRequestCommand, CaseRequestEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';

const { given } = specificationOf(caseRequestDecider);
const manager = as('manager', 'unit-manager')();
const bot = as('bot', 'bot')();

const facts = {
  requestId: 'request-1',
  policyId: 'von',
  departmentId: 'housing',
  unitId: 'unit-1',
  requester: 'manager',
  discoveredAt: '2026-10-01T08:00:00Z',
} as const;
const commands = {
  request: { type: 'requestCase', ...facts },
  open: { type: 'openRequestedCase' },
} as const satisfies Record<string, CaseRequestCommand>;
const requested: Past<CaseRequestEvent> = [{ type: 'caseRequested', ...facts }, 'manager'];
const opened: Past<CaseRequestEvent> = [{ type: 'requestedCaseOpened' }, 'bot'];

test('every state × every command, by the right person', () => {
  const states = { none: [], requested: [requested], opened: [requested, opened] };
  const table = Object.entries(states).map(([state, past]) => [
    state,
    given(...past).when(commands.request, manager).outcome,
    given(...past).when(commands.open, bot).outcome,
  ]);
  expect(table).toEqual([
    ['none', 'caseRequested', 'case-request-missing'],
    ['requested', 'case-request-already-made', 'requestedCaseOpened'],
    ['opened', 'case-request-already-made', 'case-request-already-opened'],
  ]);
});

test('a manager asks, for themselves, of what has happened', () => {
  given().when(commands.request, as('manager')()).thenRefused('case-not-a-manager');
  given().when(commands.request, as('other', 'unit-manager')()).thenRefused('case-not-a-manager');
  given()
    .when({ ...commands.request, discoveredAt: '2036-10-01T08:00:00Z' }, manager)
    .thenRefused('case-date-in-future');
  given()
    .when({ ...commands.request, discoveredAt: 'i går' }, manager)
    .thenRefused('case-date-malformed');
  given(requested).when(commands.open, manager).thenRefused('case-only-the-bot');
});

test('that it is opened names what a wish for access led to, and nothing where a case was wanted', () => {
  const wanted: Past<CaseRequestEvent> = [
    { type: 'caseRequested', ...facts, wants: 'access-order' },
    'manager',
  ];
  const led = { type: 'openRequestedCase', accessId: 'authorisation-npo-unit-1-single-1' } as const;
  expect(given(wanted).when(led, bot).then('requestedCaseOpened')).toMatchObject({
    ...{ status: 'opened', accessId: led.accessId },
  });
  expect(given(wanted).when(commands.open, bot).then('requestedCaseOpened')).not.toHaveProperty('accessId');
  given(requested).when(led, bot).thenRefused('case-request-malformed');
  expect(caseRequestCommandOf({ type: 'requestedCaseOpened', accessId: led.accessId })).toEqual(led);
});

test('whoever has a function asks by it, and nobody by one that there is not', () => {
  const head = as('manager')();
  const asked = { ...commands.request, asFunction: 'head-of-operations' } as const;
  given().when(asked, head).then('caseRequested');
  given()
    .when({ ...asked, asFunction: 'king' as never }, manager)
    .thenRefused('case-not-a-manager');
  given()
    .when({ ...asked, requester: 'other' }, head)
    .thenRefused('case-not-a-manager');
});

test('nothing but what a request is made of is kept: no words', () => {
  const forged = { ...commands.request, name: 'Märta Markeradsson' };
  const state = given().when(forged, manager).then('caseRequested');
  expect(JSON.stringify(state)).not.toContain('Märta');
});

test('an event is the outcome of its command', () => {
  expect(caseRequestCommandOf(requested[0])).toEqual(commands.request);
  expect(caseRequestCommandOf(opened[0])).toEqual(commands.open);
});

test('whoever has a case asks for another beside it, also without leading anything, with a number that can be', () => {
  const beside = { ...commands.request, beside: 'case-1', persons: 3 } as const;
  given().when(beside, as('manager', 'planner')()).then('caseRequested');
  for (const persons of [0, 1.5, 10_000_001])
    given()
      .when({ ...beside, persons }, manager)
      .thenRefused('case-number-malformed');
  given()
    .when({ ...commands.request, persons: 3 }, manager)
    .thenRefused('case-number-malformed');
});

test('a review or an order of access is asked for by anybody, for themselves; what else is wanted is not', () => {
  const head = as('manager')();
  for (const wants of ['access-review', 'access-order'] as const) {
    const asked = { ...commands.request, wants };
    const state = given().when(asked, head).then('caseRequested');
    expect(state).toMatchObject({ status: 'requested', wants });
    given().when(asked, as('other')()).thenRefused('case-not-a-manager');
    given()
      .when({ ...asked, beside: 'case-1' }, head)
      .thenRefused('case-request-malformed');
  }
  given()
    .when({ ...commands.request, wants: 'gold' as never }, manager)
    .thenRefused('case-request-malformed');
});
