import { partsOf, targetedDecider, targetedWaitsFor } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import {
  administrator,
  areaManager,
  bot,
  commandsOf,
  factsOf,
  manager,
  otherPlanner,
  requestedOf,
  stranger,
} from './examples.ts';
import { ffsStates, npoStates, providerStates } from './states.ts';

const { given } = specificationOf(targetedDecider);
const commands = commandsOf('ffs');

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};

describe('first answer wins', () => {
  test('the second is told by whom and when', () => {
    given(...ffsStates.attested)
      .when(commands.attest, manager)
      .thenRefused('targeted-already-done', { by: 'manager', at: '2026-10-01T08:00:00Z' });
    given(...ffsStates.ordered)
      .when(commands.placeOrder, otherPlanner)
      .thenRefused('targeted-already-done', { by: 'planner' });
    given(...ffsStates.rejected)
      .when(commands.attest, manager)
      .thenRefused('targeted-already-rejected', { by: 'manager' });
  });

  test('a stranger learns nothing of it', () => {
    for (const state of [ffsStates.ordered, ffsStates.rejected, ffsStates.withdrawn, ffsStates.completed]) {
      given(...state)
        .when(commands.reject, as('stranger')())
        .thenRefused('targeted-not-yours');
    }
  });
});

describe('separation of duties', () => {
  test('a planner who requested it does not order it', () => {
    const both = as('manager', 'planner')();
    given(...ffsStates.requested)
      .when(commands.placeOrder, both)
      .thenRefused('targeted-parts-coincide', { part: 'orderer', other: 'requester' });
  });

  test.each([
    ['the giver', 'giver', 'area-manager'],
    ['the attestant', 'attestant', 'attester'],
    ['the receiver', 'receiver', 'receiver'],
  ])('a planner who is %s does not order it', (_, place, personId) => {
    const reading = { by: 'reviewer', receiver: 'receiver', reviewer: 'receiver' } as const;
    const facts = { ...factsOf('ffs'), attestant: 'attester', reading };
    given([{ type: 'targetedRequested', ...facts }, 'manager'])
      .when(commands.placeOrder, as(personId, 'planner')())
      .thenRefused('targeted-parts-coincide', {});
    expect(partsOf(personId, after([[{ type: 'targetedRequested', ...facts }, 'manager']]))).toContain(place);
  });

  test.each(['manager', 'area-manager', 'planner'])(
    'the log administrator has no other part: not %s',
    (personId) => {
      given(...ffsStates.attested)
        .when({ type: 'takeOn', administrator: personId }, administrator)
        .thenRefused('targeted-parts-coincide', { part: 'administrator' });
    },
  );

  test('one’s own order is attested only where the policy lets one', () => {
    const own = { ...factsOf('ffs'), orderer: 'manager', attestant: 'manager' };
    const steps = own.steps.filter(({ step }) => step !== 'order');
    const request = { type: 'requestTargeted', ...own, steps } as const;
    given()
      .when(request, manager)
      .thenRefused('targeted-parts-coincide', { part: 'attestant', other: 'orderer' });
    given()
      .when({ ...request, ownOrderAllowed: true }, manager)
      .then('targetedRequested');
  });

  test('one’s own request is attested only where the policy lets one', () => {
    given()
      .when({ ...commands.request, ownRequestAllowed: false }, manager)
      .thenRefused('targeted-parts-coincide', { part: 'attestant', other: 'requester' });
  });

  test('for a private provider, the administrator who wrote the request down may take the log out', () => {
    expect(after(providerStates.delivered).administrator).toBe('administrator');
    given(...providerStates.requested)
      .when({ ...commandsOf('provider').takeOn }, stranger)
      .thenRefused('targeted-not-a-log-administrator');
  });
});

describe('whom it is about', () => {
  test('is asked for only when it is decided, ordered and attested: no room is opened before', () => {
    for (const past of [ffsStates.requested, ffsStates.ordered]) {
      given(...past)
        .when(commands.openSubjectRoom, bot)
        .thenRefused('targeted-not-yet');
      given(...past)
        .when(commands.giveSubject, areaManager)
        .thenRefused('targeted-not-yet');
    }
    given(...npoStates.requested)
      .when(commands.openSubjectRoom, bot)
      .thenRefused('targeted-not-yet');
  });

  test('is not given before an administrator asks (FFS)', () => {
    given(...ffsStates.roomsOpened)
      .when(commands.giveSubject, areaManager)
      .thenRefused('targeted-not-yet');
  });

  test('is not given before the room is open', () => {
    given(requestedOf('von')).when(commands.giveSubject, manager).thenRefused('targeted-room-not-open');
  });

  test('can be corrected until the log is delivered, and asked for again', () => {
    const other = { type: 'giveSubject', subjectSha256: 'ef'.repeat(32) } as const;
    given(...ffsStates.given)
      .when(commands.giveSubject, areaManager)
      .thenRefused('targeted-subject-unchanged');
    const corrected = given(...ffsStates.given)
      .when(other, areaManager)
      .then('subjectGiven');
    expect(corrected).toMatchObject({ subjectSha256: other.subjectSha256, status: 'open' });
    given(...ffsStates.delivered)
      .when(other, areaManager)
      .thenRefused('targeted-already-delivered');
    const asked = given(...ffsStates.given)
      .when(commands.askSubjectAgain, administrator)
      .then('subjectAskedAgain');
    expect(asked).toMatchObject({ askedAgain: ['account'] });
    expect(asked).not.toHaveProperty('subjectSha256');
    expect(asked.status !== 'none' && targetedWaitsFor(asked)).toBe('area-manager');
  });
});
