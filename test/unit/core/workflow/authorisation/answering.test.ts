import { authorisationDueOn, authorisationWaitsFor } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import * as examples from './examples.ts';

const {
  after,
  areaManager,
  bot,
  commands,
  given,
  hash,
  manager,
  otherPlanner,
  planner,
  stranger,
  support,
  under,
} = examples;

describe('the list', () => {
  test('comes from whoever the policy says: local support for a provider, planners for an authority', () => {
    given(...examples.roomOpen)
      .when(commands.sendList, support)
      .then('accessListSent');
    given(...examples.roomOpen)
      .when(commands.sendList, planner)
      .thenRefused('authorisation-not-the-lister');
    const authority = under(examples.authorityFacts, examples.roomOpen);
    given(...authority)
      .when(commands.sendList, otherPlanner)
      .then('accessListSent');
    given(...authority)
      .when(commands.sendList, support)
      .thenRefused('authorisation-not-the-lister');
  });

  test('never from whoever decides of it, though they be a planner', () => {
    const both = as('manager', 'planner', 'unit-manager')();
    given(...under(examples.authorityFacts, examples.roomOpen))
      .when(commands.sendList, both)
      .thenRefused('authorisation-not-the-lister');
  });

  test('keeps no number that would be about one person', () => {
    const { list } = commands.sendList;
    const sent = (accounts: number) =>
      after([...examples.roomOpen, [{ type: 'accessListSent', list: { ...list, accounts } }, 'support']])
        .listed?.list.accounts;
    expect(sent(12)).toBe(12);
    const state = given(...examples.roomOpen)
      .when({ type: 'sendAccessList', list: { ...list, accounts: 1 } }, support)
      .then('accessListSent');
    expect(examples.authorisationBy(state).listed?.list).not.toHaveProperty('accounts');
  });

  test('is of a day that has been, named by a hash, with nothing beside', () => {
    const { list } = commands.sendList;
    const sending = (change: object) =>
      given(...examples.roomOpen).when({ type: 'sendAccessList', list: { ...list, ...change } }, support);
    sending({ takenOn: '2026-10-06' }).thenRefused('authorisation-date-in-future');
    sending({ takenOn: 'i går' }).thenRefused('authorisation-date-malformed');
    sending({ sha256: 'Brita Al' }).thenRefused('authorisation-malformed');
    sending({ accounts: -1 }).thenRefused('authorisation-malformed');
    const state = sending({ names: 'Brita Al' }).then('accessListSent');
    expect(JSON.stringify(state)).not.toContain('Brita');
  });

  test('may be sent anew until something is carried out, and is then answered anew', () => {
    given(...examples.listed)
      .when(commands.sendList, support)
      .thenRefused('authorisation-list-unchanged');
    const again = given(...examples.answered)
      .when(commands.sendAnotherList, support)
      .then('accessListSent');
    expect(again).toMatchObject({ status: 'listed' });
    expect(again).not.toHaveProperty('answered');
    expect(again).not.toHaveProperty('prepared');
    given(...examples.carriedOut)
      .when(commands.sendAnotherList, support)
      .thenRefused('authorisation-already-carried-out');
  });
});

describe('what is beside the list', () => {
  test('is prepared by the bot, and only then is anybody asked', () => {
    expect(authorisationWaitsFor(after(examples.listed))).toBe('role:bot');
    given(...examples.listed)
      .when(commands.answerNoRemark, manager)
      .thenRefused('authorisation-not-prepared');
    given(...examples.listed)
      .when(commands.prepare, support)
      .thenRefused('authorisation-only-the-bot');
    given(...examples.listed)
      .when(commands.prepare, bot)
      .then('accessFactsPrepared');
    expect(authorisationWaitsFor(after(examples.prepared))).toBe('manager');
  });

  test('is of the list that is there, once', () => {
    const { facts } = commands.prepare;
    given(...examples.listed)
      .when({ type: 'prepareAccessFacts', facts: { ...facts, listSha256: hash('9') } }, bot)
      .thenRefused('authorisation-another-list');
    given(...examples.prepared)
      .when(commands.prepare, bot)
      .thenRefused('authorisation-already-prepared');
    given(...examples.roomOpen)
      .when(commands.prepare, bot)
      .thenRefused('authorisation-not-listed');
  });
});

describe('the answer', () => {
  test('is given by whoever decides, to the list that is there', () => {
    given(...examples.prepared)
      .when(commands.answerNoRemark, manager)
      .then('accessAnswered');
    for (const other of [support, planner, areaManager, stranger]) {
      given(...examples.prepared)
        .when(commands.answerNoRemark, other)
        .thenRefused('authorisation-not-the-decider');
    }
    const { answer } = commands.answerNoRemark;
    given(...examples.prepared)
      .when({ type: 'answerAccess', answer: { ...answer, listSha256: hash('9') } }, manager)
      .thenRefused('authorisation-another-list');
  });

  test('about their own access is given by their manager, and by the planners where there is none', () => {
    given(...examples.prepared)
      .when(commands.answerOwn, areaManager)
      .then('ownAccessAnswered');
    given(...examples.prepared)
      .when(commands.answerOwn, manager)
      .thenRefused('authorisation-own-access');
    given(...examples.prepared)
      .when(commands.answerOwn, stranger)
      .thenRefused('authorisation-not-the-decider');
    const orphaned = under({ ...examples.facts, ownDecider: 'role:planner' }, examples.prepared);
    given(...orphaned)
      .when(commands.answerOwn, planner)
      .then('ownAccessAnswered');
    given(...orphaned)
      .when(commands.answerOwn, as('manager', 'planner', 'unit-manager')())
      .thenRefused('authorisation-own-access');
  });

  test('is whole when both are there; the record says nothing of the one person', () => {
    const half = after(examples.halfAnswered);
    expect(half.status).toBe('listed');
    expect(authorisationWaitsFor(half)).toBe('area-manager');
    const whole = after(examples.answered);
    expect(whole.status).toBe('answered');
    expect(whole.ownAnswered).not.toHaveProperty('answer.outcome');
  });

  test('may be changed until it is carried out', () => {
    given(...examples.answered)
      .when(commands.answerNoRemark, manager)
      .thenRefused('authorisation-answer-unchanged');
    given(...examples.answered)
      .when(commands.answerChanges, manager)
      .then('accessAnswered');
    given(...examples.carriedOut)
      .when(commands.answerChanges, manager)
      .thenRefused('authorisation-already-carried-out');
  });
});

describe('carrying it out', () => {
  test('is done by whoever the policy says, never by whoever decided, once everything is answered', () => {
    given(...examples.halfAnswered)
      .when(commands.carryOut, support)
      .thenRefused('authorisation-not-answered');
    given(...examples.answered)
      .when(commands.carryOut, support)
      .then('accessCarriedOut');
    given(...examples.answered)
      .when(commands.carryOut, planner)
      .thenRefused('authorisation-not-the-carrier');
    given(...under(examples.authorityFacts, examples.answered))
      .when(commands.carryOut, as('manager', 'planner')())
      .thenRefused('authorisation-not-the-carrier');
  });

  test('is of the list that was answered, on a day that has been since', () => {
    given(...examples.answered)
      .when({ ...commands.carryOut, listSha256: hash('9') }, support)
      .thenRefused('authorisation-another-list');
    given(...examples.answered)
      .when({ ...commands.carryOut, on: '2026-09-19' }, support)
      .thenRefused('authorisation-date-too-early');
    given(...examples.answered)
      .when({ ...commands.carryOut, on: '2026-10-06' }, support)
      .thenRefused('authorisation-date-in-future');
  });

  test('is not needed where everybody keeps what they have: then it waits for the signature', () => {
    const settled = after(examples.withoutRemark);
    expect(settled.status).toBe('settled');
    expect(authorisationWaitsFor(settled)).toBe('role:planner');
    expect(authorisationDueOn(settled)).toBe('2026-10-30');
    given(...examples.withoutRemark)
      .when({ ...commands.carryOut, listSha256: hash('1') }, support)
      .thenRefused('authorisation-nothing-to-carry-out');
  });
});

describe('gone through in the record system (R1177)', () => {
  const delegate = as('delegate', 'unit-manager')();

  test('is one step of the one who reviews, and no list is sent', () => {
    const state = given(...examples.toGoThrough)
      .when(commands.goThrough, delegate)
      .then('accessGoneThrough');
    expect(state).toMatchObject({ status: 'settled', goneThrough: { outcome: 'changes' } });
    given(...examples.toGoThrough)
      .when(commands.goThrough, manager)
      .thenRefused('authorisation-not-the-decider');
    given(...examples.toGoThrough)
      .when(commands.sendList, delegate)
      .thenRefused('authorisation-list-is-gone-through');
    given(...examples.toGoThrough)
      .when({ ...commands.goThrough, on: '2026-09-13' }, delegate)
      .thenRefused('authorisation-date-too-early');
  });

  test('is signed by the same person, once', () => {
    const gone = [
      ...examples.toGoThrough,
      [{ ...commands.goThrough, type: 'accessGoneThrough' }, 'delegate'],
    ] as const;
    given(...gone)
      .when(commands.close, delegate)
      .then('authorisationClosed');
    given(...gone)
      .when(commands.goThrough, delegate)
      .thenRefused('authorisation-already-gone-through');
    given(...examples.toGoThrough)
      .when(commands.close, delegate)
      .thenRefused('authorisation-steps-missing', { missing: ['answer'] });
  });

  test('is not how FFS does it', () => {
    given(...examples.listed)
      .when(commands.goThrough, manager)
      .thenRefused('authorisation-list-is-sent');
  });
});
