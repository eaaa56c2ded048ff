import { extractDueOn, extractWaitsFor } from '@loggkontroll/core/workflow';
import type { ExtractCommand, ExtractEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';

const { administrator, after, commands, given, hash, head, manager, stranger, under } = examples;

describe('the assessment', () => {
  test('waits for identity where the policy has it shown; a refusal need not wait', () => {
    given(...examples.requested)
      .when(commands.release, manager)
      .thenRefused('extract-identity-not-shown');
    given(...examples.requested)
      .when(commands.refuse, manager)
      .then('extractAssessed');
  });

  test('waits for a representative’s authority', () => {
    const past = under({ ...examples.facts, requestedBy: 'representative' }, examples.identified);
    given(...past)
      .when(commands.release, manager)
      .thenRefused('extract-authority-not-shown');
    const shown = given(...past)
      .when(commands.showAuthority, manager)
      .then('authorityShown');
    expect(shown).toMatchObject({ authority: { by: 'manager', ground: 'guardianship' } });
    given(...examples.identified)
      .when(commands.showAuthority, manager)
      .thenRefused('extract-needs-no-authority');
  });

  test('is the assessor’s alone, with reasons that are codes', () => {
    const split = under({ ...examples.facts, assessor: 'head' }, examples.identified);
    given(...split)
      .when(commands.release, manager)
      .thenRefused('extract-not-the-assessor');
    given(...split)
      .when(commands.release, head)
      .then('extractAssessed');
    const decide = (decision: object) => ({ type: 'assessExtract', decision }) as ExtractCommand;
    given(...examples.identified)
      .when(decide({ kind: 'refused', reasons: [] }), manager)
      .thenRefused('extract-reason-missing');
    given(...examples.identified)
      .when(decide({ kind: 'refused', reasons: ['hon är svår'] }), manager)
      .thenRefused('extract-code-unknown');
    given(...examples.identified)
      .when(decide({ kind: 'released', staff: 'Anna' }), manager)
      .thenRefused('extract-code-unknown');
  });

  test('may change until the client has it, and what was made readable is then made again', () => {
    const state = given(...examples.readable)
      .when(commands.mask, manager)
      .then('extractAssessed');
    expect(state).toMatchObject({ status: 'delivered' });
    expect(state).not.toHaveProperty('document');
    given(...examples.handedOver)
      .when(commands.mask, manager)
      .thenRefused('extract-already-handed-over');
  });
});

describe('single employees are masked', () => {
  const masksSha256 = examples.hash('9');
  const masked = { ...commands.mask, decision: { ...commands.mask.decision, masksSha256 } } as const;

  test('once the log is there, by the file in the room that says who', () => {
    given(...examples.identified)
      .when(masked, manager)
      .thenRefused('extract-not-delivered');
    const state = given(...examples.readable)
      .when(masked, manager)
      .then('extractAssessed');
    expect(state).toMatchObject({ status: 'delivered', assessed: { decision: { masksSha256 } } });
    expect(state).not.toHaveProperty('document');
  });

  test('and the record takes nothing but a hash of it', () => {
    const words = { ...masked, decision: { ...masked.decision, masksSha256: 'Anna Ek' } };
    given(...examples.delivered)
      .when(words, manager)
      .thenRefused('extract-document-malformed');
  });

  test('others than before is another assessment', () => {
    const past = [
      ...examples.delivered,
      [{ ...masked, type: 'extractAssessed' }, 'manager'] as const,
    ] as const;
    given(...past)
      .when(masked, manager)
      .thenRefused('extract-already-assessed');
    given(...past)
      .when(commands.mask, manager)
      .then('extractAssessed');
  });
});

describe('the log', () => {
  test('is taken on by one log administrator, or by a colleague instead', () => {
    given(...examples.ordered)
      .when(commands.takeOn, manager)
      .thenRefused('extract-not-a-log-administrator');
    given(...examples.released)
      .when(commands.takeOn, administrator)
      .thenRefused('extract-not-ordered');
    given(...examples.ordered)
      .when(commands.deliver, administrator)
      .thenRefused('extract-not-taken-on');
    given(...examples.takenOn)
      .when(commands.takeOn, administrator)
      .thenRefused('extract-already-theirs');
    const instead = { type: 'takeOnExtract', administrator: 'colleague' } as const;
    given(...examples.takenOn)
      .when(instead, administrator)
      .thenRefused('extract-not-a-log-administrator');
    given(...examples.takenOn)
      .when(instead, as('colleague', 'log-administrator')())
      .then('extractTakenOn');
  });

  test('is ordered by the orderer and delivered by a log administrator', () => {
    given(...examples.released)
      .when(commands.order, stranger)
      .thenRefused('extract-not-the-orderer');
    given(...examples.ordered)
      .when(commands.deliver, manager)
      .thenRefused('extract-not-a-log-administrator');
    given(...examples.refused)
      .when(commands.order, manager)
      .thenRefused('extract-not-released');
  });

  test('is delivered with a number of accesses that there can be', () => {
    for (const accesses of [-1, 0.5, NaN, 10_000_001]) {
      given(...examples.takenOn)
        .when({ ...commands.deliver, log: { sha256: hash('1'), accesses } }, administrator)
        .thenRefused('extract-number-malformed');
    }
    given(...examples.takenOn)
      .when({ ...commands.deliver, log: { sha256: hash('1'), accesses: 0 } }, administrator)
      .then('extractDelivered');
  });

  test('is delivered only to an orderer who is verified, where the policy says so (LEAN)', () => {
    const past = under(examples.leanFacts, examples.takenOn);
    given(...past)
      .when({ ...commands.deliver, ordererVerified: false }, administrator)
      .thenRefused('extract-orderer-not-verified');
    given(...past)
      .when(commands.deliver, administrator)
      .then('extractDelivered');
  });

  test('is taken out by the orderer where there is no administrator (NPO)', () => {
    const past = examples.npoReleased;
    given(...past)
      .when(commands.order, manager)
      .thenRefused('extract-log-is-taken-out');
    given(...past)
      .when(commands.deliver, administrator)
      .thenRefused('extract-not-the-orderer');
    given(...past)
      .when(commands.deliver, manager)
      .then('extractDelivered');
    expect(extractWaitsFor(after(past))).toBe('manager');
  });

  test('that is not what was asked for is ordered again', () => {
    const state = given(...examples.readable)
      .when(commands.order, manager)
      .then('extractOrdered');
    expect(state).toMatchObject({ status: 'ordered' });
    for (const gone of ['delivered', 'controlled', 'document']) expect(state).not.toHaveProperty(gone);
  });

  test('that is not what was asked for is taken out again where nobody orders it (NPO)', () => {
    const delivered: Past<ExtractEvent>[] = [
      ...examples.npoReleased,
      [
        { type: 'extractDelivered', log: { sha256: hash('1'), accesses: 1 }, ordererVerified: false },
        'manager',
      ],
    ];
    given(...delivered)
      .when(commands.order, stranger)
      .thenRefused('extract-not-the-orderer');
    const again = given(...delivered)
      .when(commands.order, manager)
      .then('extractOrdered');
    expect(again).not.toHaveProperty('delivered');
    expect(extractWaitsFor(examples.extractBy(again))).toBe('manager');
    given(...delivered, [{ type: 'extractOrdered' }, 'manager'])
      .when({ ...commands.deliver, log: { sha256: hash('3'), accesses: 2 } }, manager)
      .then('extractDelivered');
  });

  test('with a remark or an inquiry stays, and no other comes in its place', () => {
    const remarked = examples.readable.map(([event, ...rest]): Past<ExtractEvent> => [
      event.type === 'extractControlled' ? { ...event, outcome: 'remark' } : event,
      ...rest,
    ]);
    given(...remarked)
      .when(commands.order, manager)
      .thenRefused('extract-log-is-kept');
    given(...examples.readable, [{ ...commands.startInquiry, type: 'inquiryStarted' }, 'manager'])
      .when(commands.order, manager)
      .thenRefused('extract-log-is-kept');
  });
});

test('an extract waits for one after the other', () => {
  const {
    requested,
    released,
    ordered,
    takenOn,
    delivered,
    readable,
    handedOver,
    closed,
    withdrawn,
    refused,
  } = examples;
  const waits = [
    requested,
    released,
    refused,
    ordered,
    takenOn,
    delivered,
    readable,
    handedOver,
    closed,
    withdrawn,
  ];
  expect(waits.map((past) => [extractWaitsFor(after(past)), extractDueOn(after(past))])).toEqual([
    ['manager', '2026-10-06'],
    ['manager', '2026-10-07'],
    ['manager', '2026-10-19'],
    ['role:log-administrator', '2026-10-14'],
    ['administrator', '2026-10-14'],
    ['manager', '2026-10-19'],
    ['manager', '2026-10-21'],
    ['manager', '2026-10-22'],
    ['role:bot', undefined],
    ['role:bot', undefined],
  ]);
});
