import { isoInstantOf } from '@loggkontroll/core/calendar';
import { extractNotices } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { awaitsReviewer, extractNote, extractReviewerOf, extractWaitsFor } from '@loggkontroll/core/workflow';
import type { ExtractEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';

const { after, areaManager, bot, commands, given, hash, head, manager, otherManager, stranger, under } =
  examples;

describe('handing over', () => {
  test('is of the document that was made, after the log has been reviewed where the policy has that too', () => {
    given(...examples.readable)
      .when({ ...commands.handOver, documentSha256: hash('9') }, manager)
      .thenRefused('extract-another-document');
    const unreviewed = examples.readable.filter(([{ type }]) => type !== 'extractControlled');
    given(...unreviewed)
      .when(commands.handOver, manager)
      .thenRefused('extract-not-controlled');
    given(...under(examples.npoFacts, unreviewed))
      .when(commands.handOver, manager)
      .then('extractHandedOver');
  });

  test('is in a way of the policy, in person only against identification', () => {
    given(...under(examples.leanFacts, examples.readable))
      .when(commands.handOver, head)
      .thenRefused('extract-way-not-allowed');
    const inPerson = { ...commands.handOver, way: 'handed-over-against-identification' } as const;
    given(...examples.readable)
      .when(inPerson, manager)
      .thenRefused('extract-identity-not-shown');
    given(...examples.readable)
      .when({ ...inPerson, identity: 'identity-document' }, manager)
      .then('extractHandedOver');
  });

  test('of a refusal is of the decision in writing', () => {
    const past: Past<ExtractEvent>[] = [
      ...examples.refused,
      [{ type: 'extractDocumentMade', sha256: hash('2') }, 'manager'],
    ];
    given(...past)
      .when(commands.handOver, manager)
      .then('extractHandedOver');
  });

  test('by mail that comes back is done again', () => {
    const back: Past<ExtractEvent>[] = [
      ...examples.noted,
      [{ type: 'extractReturned', on: '2026-10-05' }, 'manager', '2026-10-05T08:00:00Z'],
    ];
    expect(after(back)).toMatchObject({ status: 'readable', returned: [{ on: '2026-10-05' }] });
    const again = given(...back)
      .when({ ...commands.handOver, on: '2026-10-05' }, manager)
      .then('extractHandedOver');
    expect(again).toMatchObject({ noted: { request: { on: '2026-10-01' } } });
    expect(again).not.toHaveProperty(['noted', 'hand-over']);
  });

  test('has a receipt that is not older than itself, and none in person', () => {
    given(...examples.handedOver)
      .when({ type: 'recordReceipt', on: '2026-10-01' }, manager)
      .thenRefused('extract-date-too-early');
    const inPerson = examples.handedOver.map(([event, ...rest]): Past<ExtractEvent> => [
      event.type === 'extractHandedOver'
        ? { ...event, way: 'handed-over-against-identification', identity: 'identity-document' }
        : event,
      ...rest,
    ]);
    given(...inPerson)
      .when(commands.receipt, manager)
      .thenRefused('extract-needs-no-receipt');
  });

  test('is no stranger’s business', () => {
    for (const command of [
      commands.handOver,
      commands.makeDocument,
      commands.noteRequest,
      commands.withdraw,
    ]) {
      given(...examples.readable)
        .when(command, stranger)
        .thenRefused('extract-not-yours');
    }
  });
});

describe('a day', () => {
  test.each([
    ['identity', examples.clientGiven, { ...commands.showIdentity, on: 'igår' }],
    ['hand-over', examples.readable, { ...commands.handOver, on: '2026-13-01' }],
    ['receipt', examples.handedOver, { ...commands.receipt, on: '5 oktober' }],
    ['note', examples.handedOver, { ...commands.noteHandOver, on: '' }],
  ])('of %s is a date, and nothing in words', (_, past, command) => {
    given(...past)
      .when(command, manager)
      .thenRefused('extract-date-malformed');
  });
});

describe('closing', () => {
  test('lists everything that is missing', () => {
    given(...examples.requested)
      .when(commands.close, manager)
      .thenRefused('extract-steps-missing', {
        missing: ['identity', 'assessment', 'document', 'hand-over', 'note-request', 'note-hand-over'],
      });
    given(...examples.released)
      .when(commands.close, manager)
      .thenRefused('extract-steps-missing', {
        missing: ['order', 'delivery', 'control', 'document', 'hand-over', 'note-request', 'note-hand-over'],
      });
  });

  test('waits for the receipt of mail with receipt (LEAN)', () => {
    const past = under(examples.leanFacts, examples.noted).map(([event, ...rest]): Past<ExtractEvent> => [
      event.type === 'extractHandedOver' ? { ...event, way: 'mail-with-receipt' } : event,
      ...rest,
    ]);
    given(...past)
      .when(commands.close, head)
      .thenRefused('extract-steps-missing', { missing: ['receipt'] });
    given(...past, [{ type: 'receiptRecorded', on: '2026-10-05' }, 'head', '2026-10-05T08:00:00Z'])
      .when(commands.close, bot)
      .then('extractClosed');
  });

  test('waits for an inquiry when the control has a remark', () => {
    const past = examples.noted.map(([event, ...rest]): Past<ExtractEvent> => [
      event.type === 'extractControlled' ? { ...event, outcome: 'remark' } : event,
      ...rest,
    ]);
    given(...past)
      .when(commands.close, manager)
      .thenRefused('extract-steps-missing', { missing: ['inquiry'] });
    given(...past)
      .when(commands.startInquiry, manager)
      .then('inquiryStarted');
    given(...past)
      .when({ ...commands.startInquiry, recordId: 'Anna Ek har läst' }, manager)
      .thenRefused('extract-code-unknown');
  });

  test('has one inquiry, and no second beside it', () => {
    given(...examples.noted, [{ ...commands.startInquiry, type: 'inquiryStarted' }, 'manager'])
      .when({ ...commands.startInquiry, kind: 'targeted', recordId: 'targeted-1' }, manager)
      .thenRefused('extract-inquiry-already-started');
  });
});

test('passing on brings it to somebody else; their manager and the bot may do so too', () => {
  for (const actor of [manager, areaManager, bot]) {
    given(...examples.readable)
      .when(commands.passOn, actor)
      .then('extractPassedOn');
  }
  const past: Past<ExtractEvent>[] = [
    ...examples.readable,
    [{ ...commands.passOn, type: 'extractPassedOn' }, 'manager', '2026-10-02T08:00:00Z'],
  ];
  given(...past)
    .when(commands.handOver, otherManager)
    .then('extractHandedOver');
  given(...past)
    .when(commands.handOver, manager)
    .thenRefused('extract-not-yours');
});

describe('a log that passes to another assessor before it is reviewed', () => {
  const past: Past<ExtractEvent>[] = [
    ...examples.delivered,
    [{ ...commands.passOn, type: 'extractPassedOn' }, 'manager', '2026-10-02T08:00:00Z'],
  ];
  const { nameReviewer } = commands;

  test('is nobody’s to review before the bot has said whose', () => {
    expect(extractReviewerOf(after(past))).toBeUndefined();
    given(...past)
      .when(commands.control, bot)
      .thenRefused('extract-reviewer-unknown');
    given(...past)
      .when(nameReviewer, otherManager)
      .thenRefused('extract-only-the-bot');
    const named = given(...past)
      .when(nameReviewer, bot)
      .then('extractReviewerNamed');
    expect(extractReviewerOf(examples.extractBy(named))).toBe('area-manager');
    given(...past, [{ ...nameReviewer, type: 'extractReviewerNamed' }, 'bot', '2026-10-02T08:00:00Z'])
      .when(nameReviewer, bot)
      .thenRefused('extract-reviewer-known');
  });

  test('waits for that when it is readable, and tells nobody', () => {
    const readable = after([...past, [{ type: 'extractDocumentMade', sha256: hash('2') }, 'other-manager']]);
    expect(extractWaitsFor(readable)).toBe('role:bot');
    const now = isoInstantOf('2026-10-02T09:00:00Z');
    expect(extractNotices(readable, ffsPolicy, () => undefined, now)).toEqual([]);
  });

  test('is the same person’s where the assessor stays, and where the policy has it not reviewed', () => {
    const stays = { ...commands.passOn, assessor: 'manager' } as const;
    expect(
      extractReviewerOf(after([...examples.delivered, [{ ...stays, type: 'extractPassedOn' }, 'manager']])),
    ).toBe('manager');
    const npo = after(under(examples.npoFacts, past));
    expect(awaitsReviewer(npo)).toBe(false);
  });
});

describe('the note', () => {
  test('of a request says who asked in what capacity and how they showed it, and nothing that is not known yet', () => {
    expect(extractNote(after(examples.handedOver), 'request')).toEqual({
      what: 'request',
      in: 'client-record',
      number: 'FFS-U-2026-EXTRACT1',
      requestedOn: '2026-10-01',
      requestedBy: 'client',
      identity: { how: 'identity-document', on: '2026-10-01' },
      authority: undefined,
      decision: undefined,
      control: undefined,
      handedOver: undefined,
      receiptOn: undefined,
      returnedOn: [],
    });
  });

  test('of a hand-over says what was decided, how it went out and when', () => {
    expect(extractNote(after(examples.handedOver), 'hand-over')).toMatchObject({
      decision: { kind: 'released', staff: 'name' },
      control: { finishedOn: '2026-10-02', outcome: 'no-remark' },
      handedOver: { way: 'registered-mail', on: '2026-10-02' },
    });
  });
});

describe('the rooms', () => {
  test('go when it is over, which the bot alone records, once each', () => {
    const { recordFate } = commands;
    given(...examples.readable)
      .when(recordFate, bot)
      .thenRefused('extract-under-way');
    given(...examples.closed)
      .when(recordFate, manager)
      .thenRefused('extract-only-the-bot');
    const past: Past<ExtractEvent>[] = [
      ...examples.closed,
      [{ ...recordFate, type: 'extractFateRecorded' }, 'bot', '2026-10-05T08:00:00Z'],
    ];
    given(...past)
      .when(recordFate, bot)
      .thenRefused('extract-fate-already-recorded');
    expect(extractWaitsFor(after(past))).toBe('role:bot');
    given(...examples.withdrawn)
      .when({ ...recordFate, of: 'log' }, bot)
      .thenRefused('extract-room-not-open');
    const settled = given(...past)
      .when({ ...recordFate, of: 'log' }, bot)
      .then('extractFateRecorded');
    expect(extractWaitsFor(examples.extractBy(settled))).toBeUndefined();
  });
});
