import { targetedDecider, targetedDueOn, targetedWaitsFor } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import {
  administrator,
  bot,
  commandsOf,
  delegate,
  factsOf,
  manager,
  otherAdministrator,
} from './examples.ts';
import { ffsStates, leanStates, npoStates, providerStates } from './states.ts';

const { given } = specificationOf(targetedDecider);
const commands = commandsOf('ffs');

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};

describe('supplements (LEAN)', () => {
  const { askSupplement, addSupplement } = commandsOf('lean');

  test('are asked for while the reviewer has the log, each once', () => {
    given(...leanStates.verified)
      .when(askSupplement, manager)
      .thenRefused('targeted-not-delivered');
    given(...leanStates.delivered)
      .when(askSupplement, manager)
      .then('supplementAsked');
    given(...leanStates.supplementAsked)
      .when(askSupplement, manager)
      .thenRefused('targeted-supplement-already-asked');
    given(...ffsStates.delivered)
      .when(askSupplement, manager)
      .thenRefused('targeted-supplement-not-offered');
    given(...leanStates.delivered)
      .when(askSupplement, administrator)
      .thenRefused('targeted-not-yours');
  });

  test('are added by the administrator who took the log out', () => {
    expect(targetedWaitsFor(after(leanStates.supplementAsked))).toBe('administrator');
    expect(targetedDueOn(after(leanStates.supplementAsked))).toBe('2026-10-20');
    given(...leanStates.supplementAsked)
      .when(addSupplement, otherAdministrator)
      .thenRefused('targeted-not-yours');
    const state = given(...leanStates.supplementAsked)
      .when(addSupplement, administrator)
      .then('supplementAdded');
    expect(state.status !== 'none' && targetedWaitsFor(state)).toBeUndefined();
    given(...leanStates.delivered)
      .when(addSupplement, administrator)
      .thenRefused('targeted-supplement-not-asked');
  });

  test('are added once each: what the reviewer reads is not exchanged under their hands', () => {
    const added: Past<TargetedEvent>[] = [
      ...leanStates.supplementAsked,
      [{ ...addSupplement, type: 'supplementAdded' }, 'administrator'],
    ];
    given(...added)
      .when({ ...addSupplement, sha256: 'ef'.repeat(32) }, administrator)
      .thenRefused('targeted-supplement-already-added');
  });

  test('an orderer without authority is turned down by the administrator', () => {
    given(...leanStates.takenOn)
      .when({ type: 'reject', reason: 'orderer-without-authority' }, administrator)
      .then('targetedRejected');
    given(...leanStates.takenOn)
      .when(commands.deliver, administrator)
      .thenRefused('targeted-not-yet');
  });
});

describe('a private provider (VON)', () => {
  const { handOverInPerson } = commandsOf('provider');

  test('fetches the log in person, which is recorded with how they showed who they are', () => {
    const state = given(...providerStates.delivered)
      .when(handOverInPerson, administrator)
      .then('logHandedOverInPerson');
    expect(state).toMatchObject({
      status: 'with-provider',
      handedOverInPerson: { identityShown: 'identity-card', on: '2026-10-05' },
    });
    given(...providerStates.delivered)
      .when({ ...handOverInPerson, on: '2026-10-06' }, administrator)
      .thenRefused('targeted-in-future');
  });

  test('is registered by a log administrator only', () => {
    given()
      .when(commandsOf('provider').request, as('administrator', 'unit-manager')())
      .thenRefused('targeted-not-yours-to-request');
  });
});

describe('what became of log and subject', () => {
  const { recordLogFate, recordSubjectFate } = commands;
  const logGone: Past<TargetedEvent>[] = [...ffsStates.delivered, ...ffsStates.completed.slice(-2, -1)];

  test('is recorded by the bot alone, as the rooms are opened by it alone', () => {
    for (const command of [recordLogFate, recordSubjectFate]) {
      given(...ffsStates.delivered)
        .when(command, administrator)
        .thenRefused('targeted-only-the-bot');
    }
    for (const command of [commands.openSubjectRoom, commands.openLogRoom]) {
      given(...ffsStates.attested)
        .when(command, administrator)
        .thenRefused('targeted-only-the-bot');
    }
  });

  test('is recorded once each', () => {
    given(...logGone)
      .when(recordLogFate, bot)
      .thenRefused('targeted-fate-already-recorded');
    given(...logGone)
      .when(recordSubjectFate, bot)
      .then('subjectFateRecorded');
  });
});

describe('who it waits for, and until when', () => {
  test.each<[string, readonly Past<TargetedEvent>[], string | undefined, string | undefined]>([
    ['FFS requested', ffsStates.requested, 'role:planner', '2026-10-06'],
    ['FFS ordered', ffsStates.ordered, 'manager', '2026-10-07'],
    ['FFS attested', ffsStates.attested, 'role:log-administrator', '2026-10-08'],
    ['FFS taken on', ffsStates.takenOn, 'area-manager', '2026-10-09'],
    ['FFS given', ffsStates.given, 'administrator', '2026-10-12'],
    ['FFS giver wanted', ffsStates.giverWanted, 'role:planner', '2026-10-09'],
    ['FFS delivered', ffsStates.delivered, undefined, undefined],
    ['FFS completed', ffsStates.completed, undefined, undefined],
    ['FFS rejected', ffsStates.rejected, undefined, undefined],
    ['NPO requested', npoStates.requested, 'head', '2026-10-06'],
    ['NPO decided', npoStates.decided, 'delegate', '2026-10-07'],
    ['NPO given', npoStates.given, 'delegate', '2026-10-08'],
    ['provider delivered', providerStates.delivered, 'administrator', '2026-10-19'],
    ['provider fetched', providerStates.fetched, 'role:bot', undefined],
  ])('%s', (_, past, who, by) => {
    expect([targetedWaitsFor(after(past)), targetedDueOn(after(past))]).toEqual([who, by]);
  });

  test('an ended review waits for the bot while a room holds something', () => {
    const past: Past<TargetedEvent>[] = [
      ...ffsStates.given,
      [{ type: 'targetedWithdrawn', reason: 'no-longer-needed' }, 'manager'],
    ];
    expect(targetedWaitsFor(after(past))).toBe('role:bot');
    const cleared: Past<TargetedEvent>[] = [...past, ...ffsStates.completed.slice(-2)];
    expect(targetedWaitsFor(after(cleared))).toBeUndefined();
    expect(after(cleared).status).toBe('withdrawn');
  });

  test('a log is handed over where receiver and reviewer are two', () => {
    const facts = factsOf('ffs');
    const two = {
      ...facts,
      reading: { by: 'reviewer', receiver: 'manager', reviewer: 'other-manager' },
      steps: [...facts.steps, { step: 'hand-over', dueOn: '2026-10-13' }],
    } as const;
    const past: Past<TargetedEvent>[] = [
      [{ type: 'targetedRequested', ...two }, 'manager'],
      ...ffsStates.delivered.slice(1),
    ];
    expect(targetedWaitsFor(after(past))).toBe('manager');
    expect(
      given(...past)
        .when(commands.handOver, manager)
        .then('logHandedOver').status,
    ).toBe('at-reviewer');
    given(...past)
      .when(commands.handOver, delegate)
      .thenRefused('targeted-not-yours');
  });
});
