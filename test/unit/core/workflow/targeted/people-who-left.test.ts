import {
  appointerOf,
  readerOf,
  readersPart,
  targetedDecider,
  targetedDueOn,
  targetedWaitsFor,
  whoKnow,
} from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import { areaManager, bot, commandsOf, factsOf, manager, planner, requestedOf } from './examples.ts';
import { ffsStates, leanStates } from './states.ts';

const { given } = specificationOf(targetedDecider);
const commands = commandsOf('ffs');

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};

describe('somebody else reads the log that is delivered already', () => {
  const appoint = (personId: string) => ({ type: 'appoint', part: 'receiver', personId }) as const;

  test('the reviewer’s place is empty, it waits for whoever appoints, and nothing of what is done is done anew', () => {
    const wanted = after(ffsStates.readerWanted);
    expect([targetedWaitsFor(wanted), targetedDueOn(wanted)]).toEqual(['role:planner', wanted.reviewBy]);
    expect([readersPart(wanted), readerOf(wanted)]).toEqual(['receiver', undefined]);
    const state = given(...ffsStates.readerWanted)
      .when(appoint('other-manager'), planner)
      .then('personAppointed');
    expect(state).toMatchObject({
      ...{ status: 'at-reviewer', wanted: [], done: wanted.done, delivered: wanted.delivered },
      reading: { receiver: 'other-manager', reviewer: 'other-manager' },
    });
    expect(state.status !== 'none' && readerOf(state)).toBe('other-manager');
  });

  test('whoever stood back has nothing more to say, and duties stay apart', () => {
    given(...ffsStates.readerWanted)
      .when(commandsOf('ffs').askForReader, manager)
      .thenRefused('targeted-already-wanted');
    for (const [personId, code] of [
      ['manager', 'targeted-stood-back'],
      ['planner', 'targeted-parts-coincide'],
      ['administrator', 'targeted-parts-coincide'],
    ] as const)
      given(...ffsStates.readerWanted)
        .when(appoint(personId), planner)
        .thenRefused(code);
  });

  test('the others have done theirs: nobody else is asked for in their places', () => {
    for (const part of ['requester', 'attestant', 'giver', 'administrator'] as const)
      given(...ffsStates.delivered)
        .when({ type: 'askForAnother', parts: [part] }, bot)
        .thenRefused('targeted-already-delivered');
  });

  test('nothing more is asked of the log while nobody reads it', () => {
    const { askSupplement } = commandsOf('lean');
    given(...leanStates.delivered, [{ type: 'anotherAsked', parts: ['receiver'] }, 'bot'])
      .when(askSupplement, manager)
      .thenRefused('targeted-somebody-wanted');
  });

  test('where it is handed over, the receiver is asked for until then, and the reviewer after it', () => {
    const facts = factsOf('ffs');
    const two = {
      ...facts,
      reading: { by: 'reviewer', receiver: 'manager', reviewer: 'other-manager' },
      steps: [...facts.steps, { step: 'hand-over', dueOn: '2026-10-13' }],
    } as const;
    const delivered: Past<TargetedEvent>[] = [
      [{ type: 'targetedRequested', ...two }, 'manager'],
      ...ffsStates.delivered.slice(1),
    ];
    const handedOver: Past<TargetedEvent>[] = [...delivered, [{ type: 'logHandedOver' }, 'manager']];
    const ask = (part: 'receiver' | 'reviewer') => ({ type: 'askForAnother', parts: [part] }) as const;
    expect([readersPart(after(delivered)), readersPart(after(handedOver))]).toEqual(['receiver', 'reviewer']);
    for (const part of ['receiver', 'reviewer'] as const)
      given(...delivered)
        .when(ask(part), bot)
        .then('anotherAsked');
    given(...handedOver)
      .when(ask('receiver'), bot)
      .thenRefused('targeted-already-delivered');
    given(...handedOver)
      .when(ask('reviewer'), bot)
      .then('anotherAsked');
  });

  test('that somebody stands in it is told to those who know whom it is about; where they have gone, to whoever appoints', () => {
    const state = after([
      ...ffsStates.readerWanted,
      [{ type: 'personAppointed', part: 'receiver', personId: 'other-manager' }, 'planner'],
    ]);
    expect(whoKnow(state)).toEqual(['area-manager', 'administrator']);
    const { administrator: _, ...alone } = state;
    const stoodBack = [...state.stoodBack, { part: 'giver', personId: 'area-manager' } as const];
    expect(whoKnow({ ...alone, stoodBack })).toEqual(['role:planner']);
  });
});

describe('somebody else has the request', () => {
  const appoint = (personId: string) => ({ type: 'appoint', part: 'requester', personId }) as const;

  test('what was ordered and decided with it goes along, and what is done stays done', () => {
    const past: Past<TargetedEvent>[] = [
      requestedOf('von'),
      [{ type: 'anotherAsked', parts: ['requester'] }, 'bot'],
    ];
    expect(appointerOf(after(past))).toBe('area-manager');
    const before = after(past);
    expect(before.orderer).toBe(before.requester);
    const state = given(...past)
      .when(appoint('other-manager'), areaManager)
      .then('personAppointed');
    expect(state).toMatchObject({ requester: 'other-manager', orderer: 'other-manager', done: before.done });
    expect(state.status !== 'none' && appointerOf(state)).toBe('area-manager');
  });

  test('whoever orders or decides for others has not requested it', () => {
    given(...ffsStates.requesterWanted)
      .when(appoint('planner'), planner)
      .thenRefused('targeted-parts-coincide', { part: 'orderer', other: 'requester' });
    given(requestedOf('npo'), [{ type: 'anotherAsked', parts: ['requester'] }, 'bot'])
      .when(appoint('head'), planner)
      .thenRefused('targeted-parts-coincide', { part: 'decider', other: 'requester' });
  });

  test('whoever stood back takes it back no more; who has it now does, until the log is delivered', () => {
    given(...ffsStates.requesterWanted)
      .when(commands.withdraw, manager)
      .thenRefused('targeted-not-yours');
    given(...ffsStates.requesterWanted)
      .when(commands.withdraw, areaManager)
      .then('targetedWithdrawn');
    given(...ffsStates.requesterWanted, [
      { type: 'personAppointed', part: 'requester', personId: 'other-manager' },
      'planner',
    ])
      .when(commands.withdraw, as('other-manager', 'unit-manager')())
      .then('targetedWithdrawn');
  });
});
