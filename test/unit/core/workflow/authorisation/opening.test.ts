import {
  authorisationFactsOf,
  authorisationWaitsFor,
  reviewDatesOf,
  runningReviewDates,
} from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';

const { bot, commands, factsUnder, given, manager, opening, planner, policyOf, unit } = examples;

describe('when access is reviewed (P10)', () => {
  test('is by the end of April and of October under FFS, begun seven weeks of work before', () => {
    expect(reviewDatesOf(policyOf('ffs'), 2026)).toEqual([
      { opensOn: '2026-03-10', doneBy: '2026-04-30' },
      { opensOn: '2026-09-11', doneBy: '2026-10-31' },
    ]);
  });

  test('is at no date under the other routines', () => {
    for (const id of ['von', 'r1177', 'npo', 'lean']) expect(reviewDatesOf(policyOf(id), 2026)).toEqual([]);
  });

  test('each step is due in time for the last to be finished by the date, on a day that is worked', () => {
    expect(examples.facts.deadlines).toEqual({
      list: '2026-09-25',
      decide: '2026-10-16',
      'carry-out': '2026-10-23',
      close: '2026-10-30',
    });
  });

  test('a date runs from when its reviews are opened until the day by which they are finished', () => {
    const running = (today: string) => runningReviewDates(policyOf('ffs'), today).map(({ doneBy }) => doneBy);
    expect(running('2026-09-10')).toEqual([]);
    expect(running('2026-09-11')).toEqual(['2026-10-31']);
    expect(running('2026-10-31')).toEqual(['2026-10-31']);
    expect(running('2026-11-01')).toEqual([]);
    expect(runningReviewDates(policyOf('von'), '2026-10-01')).toEqual([]);
  });

  test('opened late, the steps share what is left', () => {
    expect(factsUnder('ffs', { openedOn: '2026-10-01' }).deadlines).toEqual({
      list: '2026-10-09',
      decide: '2026-10-22',
      'carry-out': '2026-10-27',
      close: '2026-10-30',
    });
  });

  test('opened when the date has passed, each step has its whole time', () => {
    const { deadlines, doneBy } = factsUnder('ffs', { openedOn: '2026-11-02' });
    expect(doneBy).toBe('2026-10-31');
    expect(deadlines).toEqual({
      list: '2026-11-16',
      decide: '2026-12-07',
      'carry-out': '2026-12-14',
      close: '2026-12-21',
    });
  });

  test('whenever it is opened, no step is due before that day or before the step it follows', () => {
    for (let day = 0; day < 120; day += 1) {
      const openedOn = new Date(Date.UTC(2026, 7, 15 + day)).toISOString().slice(0, 10);
      const { deadlines } = factsUnder('ffs', { openedOn });
      const inOrder = [openedOn, deadlines.list, deadlines.decide, deadlines['carry-out'], deadlines.close];
      expect(inOrder).toEqual([...inOrder].sort());
    }
  });

  test('where there is no date, the steps are counted from the day it was opened', () => {
    const { deadlines, doneBy } = factsUnder('npo', { occasion: 'need', doneBy: undefined });
    expect(deadlines).toEqual({
      list: '2026-09-21',
      decide: '2026-09-28',
      'carry-out': '2026-10-05',
      close: '2026-10-12',
    });
    expect(doneBy).toBe('2026-10-12');
  });
});

describe('who does what', () => {
  test('is the local support for providers, and the planners for authorities (FFS 5.4)', () => {
    expect(examples.facts).toMatchObject({
      lister: 'support',
      decider: 'manager',
      ownDecider: 'area-manager',
      carrier: 'support',
      controller: 'role:planner',
    });
    expect(examples.authorityFacts).toMatchObject({
      lister: 'role:planner',
      decider: 'manager',
      carrier: 'role:planner',
    });
  });

  test('is the planners for protected persons, also of a provider', () => {
    expect(examples.protectedFacts).toMatchObject({ lister: 'role:planner', carrier: 'role:planner' });
    expect(examples.protectedFacts.authorisationId).not.toBe(examples.facts.authorisationId);
  });

  test('is the delegate alone under R1177, but for their own access', () => {
    expect(examples.goneThroughFacts).toMatchObject({
      lister: 'delegate',
      decider: 'delegate',
      ownDecider: 'manager',
      carrier: 'delegate',
      controller: 'delegate',
    });
  });

  test('falls to the planners where nobody is there, or only the one who decides', () => {
    const alone = factsUnder('ffs', {
      personOf: (party) => (party === 'manager-manager' ? undefined : 'manager'),
    });
    expect(alone).toMatchObject({
      lister: 'role:planner',
      carrier: 'role:planner',
      ownDecider: 'role:planner',
    });
  });

  test('nothing is opened where the policy has none, or nobody decides', () => {
    const refusalOf = (id: string, change = {}) =>
      authorisationFactsOf({ ...opening, ...change }, policyOf(id));
    expect(refusalOf('von')).toEqual({ code: 'authorisation-not-in-policy' });
    expect(refusalOf('npo', { scope: 'protected-persons' })).toEqual({ code: 'authorisation-not-in-policy' });
    expect(refusalOf('npo', { unit: { ...unit, branch: 'authority' } })).toEqual({
      code: 'authorisation-not-in-policy',
    });
    expect(refusalOf('ffs', { personOf: () => undefined })).toEqual({ code: 'authorisation-nobody-decides' });
  });
});

describe('opening a review', () => {
  test('by date is done by the bot or a planner, once', () => {
    given().when(commands.open, bot).then('authorisationOpened');
    given().when(commands.open, planner).then('authorisationOpened');
    given().when(commands.open, manager).thenRefused('authorisation-not-yours-to-open');
    given()
      .when({ ...commands.open, occasion: 'log-review' }, planner)
      .thenRefused('authorisation-not-yours-to-open');
    given(...examples.opened)
      .when(commands.open, bot)
      .thenRefused('authorisation-already-open');
    expect(factsUnder('ffs').authorisationId).toBe(
      factsUnder('ffs', { openedOn: '2026-09-20' }).authorisationId,
    );
  });

  test('of protected persons is done by a planner, who knows whether the unit has such cases', () => {
    const open = { type: 'openAuthorisation', ...examples.protectedFacts } as const;
    given().when(open, planner).then('authorisationOpened');
    given().when(open, bot).thenRefused('authorisation-not-yours-to-open');
    given().when(open, manager).thenRefused('authorisation-not-yours-to-open');
  });

  test('when the need is seen is done by whoever decides (NPO)', () => {
    const need = factsUnder('npo', { occasion: 'need', doneBy: undefined });
    const open = { type: 'openAuthorisation', ...need } as const;
    const head = { ...manager, actor: { personId: 'head', roles: ['unit-manager'] as const } };
    given().when(open, head).then('authorisationOpened');
    given().when(open, manager).thenRefused('authorisation-not-yours-to-open');
  });

  test.each([
    ['a name where an id belongs', { decider: 'Brita Al' }],
    ['a date that is none', { doneBy: '2026-02-30' }],
    ['a word beside', { note: 'om Brita' }],
    ['a unit in words', { unitId: 'Solgläntan och Björken' }],
  ])('with %s is refused', (_, change) => {
    given()
      .when({ ...commands.open, ...change }, bot)
      .thenRefused('authorisation-malformed');
  });

  test.each([
    ['makes the list', { lister: 'manager' }],
    ['carries it out', { carrier: 'manager' }],
    ['signs it', { controller: 'manager' }],
    ['decides of their own access', { ownDecider: 'manager' }],
  ])('where whoever decides also %s is refused', (_, change) => {
    given()
      .when({ ...commands.open, ...change }, bot)
      .thenRefused('authorisation-not-kept-apart');
  });

  test('the room is opened by the bot, and then the list is waited for', () => {
    expect(authorisationWaitsFor(examples.after(examples.opened))).toBe('role:bot');
    given(...examples.opened)
      .when(commands.openRoom, planner)
      .thenRefused('authorisation-only-the-bot');
    given(...examples.opened)
      .when({ ...commands.openRoom, room: 'Brita Al' }, bot)
      .thenRefused('authorisation-malformed');
    expect(authorisationWaitsFor(examples.after(examples.roomOpen))).toBe('support');
  });

  test('where the list is gone through in the record system there is no room', () => {
    given(...examples.toGoThrough)
      .when(commands.openRoom, bot)
      .thenRefused('authorisation-list-is-gone-through');
    expect(authorisationWaitsFor(examples.after(examples.toGoThrough))).toBe('delegate');
  });
});
