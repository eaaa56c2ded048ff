import { ffsPolicy } from '@loggkontroll/core/policy';
import { extractFactsOf, extractFitsPolicy, extractWaitsFor } from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';

const { administrator, after, bot, commands, given, manager, stranger, under } = examples;

describe('requesting an extract', () => {
  test('is done by the manager who handles it, on a day that has been', () => {
    given().when(commands.request, manager).then('extractRequested');
    given().when(commands.request, stranger).thenRefused('extract-not-a-manager');
    given().when(commands.request, administrator).thenRefused('extract-not-a-manager');
    given()
      .when({ ...commands.request, requestedOn: '2026-10-06' }, manager)
      .thenRefused('extract-date-in-future');
    given()
      .when({ ...commands.request, requestedOn: '2026-02-30' }, manager)
      .thenRefused('extract-date-malformed');
  });

  test('is not possible where the policy has none (FFS)', () => {
    expect(extractFactsOf(examples.request, ffsPolicy)).toBeUndefined();
  });

  test('fixes the days by which each step is due: promptly is a matter of days (NPO)', () => {
    expect(examples.facts.deadlines).toEqual({
      assess: '2026-10-06',
      order: '2026-10-07',
      deliver: '2026-10-14',
      'make-readable': '2026-10-19',
      'hand-over': '2026-10-21',
      note: '2026-10-22',
    });
    expect(examples.npoFacts.deadlines).toMatchObject({ assess: '2026-10-02', 'hand-over': '2026-10-07' });
  });
});

describe('who the client is', () => {
  const room = { type: 'openSubjectRoom', subjectRoom: 'Brita Al' } as const;

  test('is given by whoever received the request, in a room that only the bot opens', () => {
    given(...examples.requested)
      .when(commands.openSubjectRoom, manager)
      .thenRefused('extract-only-the-bot');
    given(...examples.requested)
      .when(room, bot)
      .thenRefused('extract-code-unknown');
    given(...examples.requested)
      .when(commands.giveClient, manager)
      .thenRefused('extract-room-not-open');
    given(...examples.open)
      .when(commands.openSubjectRoom, bot)
      .thenRefused('extract-room-already-open');
    given(...examples.open)
      .when(commands.giveClient, stranger)
      .thenRefused('extract-not-yours');
    given(...examples.open)
      .when(commands.giveClient, manager)
      .then('extractClientGiven');
  });

  test('is corrected until the log is there', () => {
    const anew = { type: 'giveClient', subjectSha256: examples.hash('8') } as const;
    given(...examples.takenOn)
      .when(commands.giveClient, manager)
      .thenRefused('extract-client-unchanged');
    given(...examples.takenOn)
      .when(anew, manager)
      .then('extractClientGiven');
    given(...examples.delivered)
      .when(anew, manager)
      .thenRefused('extract-already-delivered');
  });

  test('is known before anything is ordered', () => {
    const unknown = examples.released.filter(([{ type }]) => type !== 'extractClientGiven');
    given(...unknown)
      .when(commands.order, manager)
      .thenRefused('extract-client-not-given');
  });

  test('waits for whoever received the request, before it waits for the assessor', () => {
    const split = { ...examples.facts, assessor: 'head' };
    expect(extractWaitsFor(after(under(split, examples.clientGiven)))).toBe('manager');
    expect(extractWaitsFor(after(under(split, examples.identified)))).toBe('head');
  });
});

test('a request holds codes, ids and dates alone', () => {
  for (const words of [{ number: 'Brita Al' }, { unitId: 'Brita Al' }, { note: 'hon vill veta' }]) {
    given()
      .when({ ...commands.request, ...words }, manager)
      .thenRefused('extract-code-unknown');
  }
});

test('a request fits its policy, or the bot leaves it alone', () => {
  const policy = { ...ffsPolicy, clientExtract: structuredClone(examples.facts.rules) };
  const fits = (change: object) => extractFitsPolicy({ ...examples.facts, ...change }, policy, 'manager');
  expect(fits({})).toBe(true);
  expect(extractFitsPolicy(examples.facts, ffsPolicy, 'manager')).toBe(false);
  expect(fits({ rules: { ...examples.facts.rules, identityShown: false } })).toBe(false);
  expect(fits({ deadlines: { ...examples.facts.deadlines, assess: '2027-01-01' } })).toBe(false);
  expect(fits({ assessor: 'other-manager' })).toBe(false);
  expect(fits({ orderer: 'other-manager' })).toBe(false);
  expect(fits({ policyVersion: 2 })).toBe(false);
});
