import type { Role } from '@loggkontroll/core/organisation';
import { appointerOf, partsOf, targetedDecider, targetedWaitsFor } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import {
  administrator,
  areaManager,
  commandsOf,
  factsOf,
  head,
  manager,
  otherAdministrator,
  planner,
  requestedOf,
  stranger,
} from './examples.ts';
import { ffsStates } from './states.ts';

const { given } = specificationOf(targetedDecider);
const commands = commandsOf('ffs');

const rolesBy = (personId: string): readonly Role[] => {
  if (personId === 'planner') return ['planner'];
  return personId === 'administrator' ? ['log-administrator'] : [];
};

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};

describe('somebody else is wanted', () => {
  const wanted = (parts: readonly string[], by = areaManager) =>
    given(...ffsStates.given)
      .when({ type: 'askForAnother', parts: parts as ['attestant'] }, by)
      .then('anotherAsked');

  test('by the giver or the administrator who knows, without a reason, and nothing goes on until somebody is appointed', () => {
    const past: Past<TargetedEvent>[] = [
      ...ffsStates.given,
      [{ type: 'anotherAsked', parts: ['attestant', 'receiver'] }, 'administrator'],
    ];
    const state = after(past);
    expect(targetedWaitsFor(state)).toBe('role:planner');
    given(...past)
      .when(commands.deliver, administrator)
      .thenRefused('targeted-somebody-wanted');
    given(...past)
      .when(commands.attest, manager)
      .thenRefused('targeted-already-done');
    given(...past)
      .when({ type: 'askForAnother', parts: ['receiver'] }, administrator)
      .thenRefused('targeted-already-wanted');
  });

  test('an attestation by whoever stood back counts no more; the log waits for another', () => {
    const past: Past<TargetedEvent>[] = [
      ...ffsStates.given,
      [{ type: 'anotherAsked', parts: ['attestant', 'receiver'] }, 'administrator'],
      [{ type: 'personAppointed', part: 'attestant', personId: 'other-manager' }, 'planner'],
      [{ type: 'personAppointed', part: 'receiver', personId: 'other-manager' }, 'planner'],
    ];
    const state = after(past);
    expect(state.reading).toMatchObject({ receiver: 'other-manager', reviewer: 'other-manager' });
    expect(targetedWaitsFor(state)).toBe('other-manager');
    given(...past)
      .when(commands.deliver, administrator)
      .thenRefused('targeted-not-yet');
    given(...past)
      .when(commands.attest, manager)
      .thenRefused('targeted-not-yours');
    given(...past)
      .when(commands.attest, as('other-manager', 'unit-manager')())
      .then('targetedAttested');
    given(...past, [{ type: 'targetedAttested' }, 'other-manager'])
      .when(commands.deliver, administrator)
      .then('logDelivered');
  });

  test('whoever stood back does not come back, and duties stay apart', () => {
    const past: Past<TargetedEvent>[] = [
      ...ffsStates.given,
      [{ type: 'anotherAsked', parts: ['receiver'] }, 'area-manager'],
    ];
    const appoint = (personId: string) => ({ type: 'appoint', part: 'receiver', personId }) as const;
    given(...past)
      .when(appoint('manager'), planner)
      .thenRefused('targeted-stood-back');
    given(...past)
      .when(appoint('planner'), planner)
      .thenRefused('targeted-parts-coincide', { part: 'orderer', other: 'receiver' });
    given(...past)
      .when(appoint('administrator'), planner)
      .thenRefused('targeted-parts-coincide', { part: 'administrator', other: 'receiver' });
    given(...past)
      .when(appoint('other-manager'), stranger)
      .thenRefused('targeted-not-yours');
  });

  test('whoever stood back has no more to say in the record', () => {
    const reading = { by: 'reviewer', receiver: 'receiver', reviewer: 'receiver' } as const;
    const past: Past<TargetedEvent>[] = [
      [{ type: 'targetedRequested', ...factsOf('ffs'), reading }, 'manager'],
      [{ type: 'anotherAsked', parts: ['receiver'] }, 'area-manager'],
    ];
    const ask = { type: 'askForAnother', parts: ['giver'] } as const;
    given(...past)
      .when(ask, as('receiver')())
      .thenRefused('targeted-not-yours');
    given(...past.slice(0, 1))
      .when(ask, as('receiver')())
      .then('anotherAsked');
  });

  test('another administrator takes it on, never the same', () => {
    const past: Past<TargetedEvent>[] = [
      ...ffsStates.given,
      [{ type: 'anotherAsked', parts: ['administrator'] }, 'administrator'],
    ];
    expect(targetedWaitsFor(after(past))).toBe('role:log-administrator');
    given(...past)
      .when(commands.takeOn, administrator)
      .thenRefused('targeted-stood-back');
    const state = given(...past)
      .when({ type: 'takeOn', administrator: 'other-administrator' }, otherAdministrator)
      .then('targetedTakenOn');
    expect(state).toMatchObject({ administrator: 'other-administrator', subjectSha256: 'ab'.repeat(32) });
  });

  test('the subject is given anew by a new giver', () => {
    const state = after([
      ...ffsStates.giverWanted,
      [{ type: 'personAppointed', part: 'giver', personId: 'director' }, 'planner'],
    ]);
    expect(state).not.toHaveProperty('subjectSha256');
    expect(targetedWaitsFor(state)).toBe('director');
  });

  test('where nothing is handed over, the receiver stands for the reviewer as well', () => {
    given(...ffsStates.given)
      .when({ type: 'askForAnother', parts: ['reviewer'] }, areaManager)
      .thenRefused('targeted-no-such-part');
    given(...ffsStates.given)
      .when({ type: 'askForAnother', parts: ['decider'] }, areaManager)
      .thenRefused('targeted-no-such-part');
    expect(partsOf('manager', after(ffsStates.given))).toEqual(['attestant', 'receiver']);
    expect(partsOf('administrator', after(ffsStates.given))).toEqual(['administrator']);
    expect(partsOf('stranger', after(ffsStates.given))).toEqual([]);
  });

  test('says the same, whoever asks and for whatever reason', () => {
    const told = ['manager', 'area-manager', 'planner', 'administrator'].map((by) => {
      return wanted(['receiver'], as(by, ...rolesBy(by))());
    });
    expect(new Set(told.map((state) => JSON.stringify(state))).size).toBe(1);
  });

  test('a new decider is not the one who asked for it', () => {
    const past: Past<TargetedEvent>[] = [
      requestedOf('npo'),
      [{ type: 'anotherAsked', parts: ['decider'] }, 'delegate'],
    ];
    given(...past)
      .when({ type: 'appoint', part: 'decider', personId: 'delegate' }, head)
      .thenRefused('targeted-parts-coincide', { part: 'decider', other: 'requester' });
    given(...past)
      .when(commandsOf('npo').decide, head)
      .thenRefused('targeted-somebody-wanted');
    expect(appointerOf(after(past))).toBe('head');
  });
});
