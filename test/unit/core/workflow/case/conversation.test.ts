import { ffsPolicy, ordinaryCase } from '@loggkontroll/core/policy';
import { caseWaitsFor } from '@loggkontroll/core/workflow';
import type { CaseEvent } from '@loggkontroll/core/workflow';
import { leanCase } from '../../../../../core/src/policy/lean/case.ts';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';
import { after, given, heldBy, openedWith, replaceOpening } from './given.ts';

const { bot, commands, employee, hash, manager, stranger } = examples;

describe('the conversation (VON)', () => {
  test('cannot be called before it is known whom', () => {
    given(...examples.opened)
      .when(commands.call, manager)
      .thenRefused('case-subject-not-set');
  });

  test('must state the right to bring a union representative where the policy says so', () => {
    const silent = { ...commands.call, representativeStated: false };
    given(...examples.subjectKnown)
      .when(silent, manager)
      .thenRefused('case-representative-not-stated');
    const conversation = { ...ordinaryCase.conversation, representative: 'recommended' } as const;
    const lenient = openedWith({
      case: { ...structuredClone(ffsPolicy.case ?? ordinaryCase), conversation },
    });
    given(...replaceOpening(examples.subjectKnown, lenient))
      .when(silent, manager)
      .then('conversationCalled');
  });

  test('waits for further logs where the employee is not to be told before (LEAN)', () => {
    const lean = openedWith({ case: structuredClone(leanCase) });
    const past = replaceOpening(examples.subjectKnown, lean);
    given(...past)
      .when(commands.call, manager)
      .thenRefused('case-before-the-employee-is-told', { missing: ['further-logs-verified'] });
    const verified: Past<CaseEvent> = [
      {
        type: 'measureConsidered',
        measure: 'further-logs-verified',
        decision: { decision: 'taken', on: '2026-10-01' },
      },
      'manager',
    ];
    given(...past, verified)
      .when(commands.call, manager)
      .then('conversationCalled');
  });

  test('need not be held with somebody who does not come, but must have been called; who has left need not be', () => {
    given(...examples.subjectKnown)
      .when(commands.recordNotHeld, manager)
      .thenRefused('case-conversation-not-called');
    given(...examples.subjectKnown)
      .when({ type: 'recordNotHeld', reason: 'no-longer-employed' }, manager)
      .then('conversationNotHeld');
  });

  test('has a day that has been and at least two people', () => {
    given(...examples.called)
      .when({ ...commands.writeMinutes, heldOn: '2026-10-06' }, manager)
      .thenRefused('case-date-in-future');
    given(...examples.called)
      .when({ ...commands.writeMinutes, participants: 1 }, manager)
      .thenRefused('case-number-malformed');
  });
});

describe('the minutes', () => {
  test('are confirmed by the person whose key it is, through the bot', () => {
    const state = given(...examples.minuted)
      .when(commands.confirm, bot)
      .then('minutesConfirmed');
    expect(heldBy(state)).toMatchObject({
      status: 'heard',
      minutesAnswer: { by: 'bot', answer: 'confirmed' },
    });
    given(...examples.minuted)
      .when({ ...commands.confirm, how: { by: 'dialogue', subjectKey: hash('9') } }, bot)
      .thenRefused('case-not-the-subject');
  });

  test('nobody confirms in a dialogue for somebody else: not the responsible, and nobody with the right key in their own name', () => {
    for (const actor of [manager, employee, stranger]) {
      given(...examples.minuted)
        .when(commands.confirm, actor)
        .thenRefused('case-only-the-bot');
    }
  });

  test('may be confirmed on paper, recorded by the responsible with the signed sheet', () => {
    const paper = { by: 'paper', on: '2026-10-05', documentSha256: hash('8') } as const;
    const state = given(...examples.minuted)
      .when({ ...commands.confirm, how: paper }, manager)
      .then('minutesConfirmed');
    expect(heldBy(state).documents.at(-1)).toMatchObject({ kind: 'signed-minutes', sha256: hash('8') });
    given(...examples.minuted)
      .when({ ...commands.confirm, how: paper }, bot)
      .thenRefused('case-not-yours');
  });

  test('of somebody without an account are answered on paper alone', () => {
    const past = examples.minuted.map(([event, by]): Past<CaseEvent> => [
      event.type === 'subjectSet' ? { type: 'subjectSet' } : event,
      by,
    ]);
    given(...past)
      .when(commands.confirm, bot)
      .thenRefused('case-not-the-subject');
    expect(caseWaitsFor(after(past))).toBe('manager');
  });

  test('silence is recorded by the responsible, never said by the employee', () => {
    const silence = { ...commands.refuse, reason: 'no-answer' } as const;
    given(...examples.minuted)
      .when(silence, bot)
      .thenRefused('case-code-unknown');
    given(...examples.minuted)
      .when({ ...silence, how: { by: 'paper', on: '2026-10-05' } }, manager)
      .then('minutesRefused');
  });

  test('that are refused may be confirmed later, or written again and then answered anew', () => {
    given(...examples.refused)
      .when(commands.confirm, bot)
      .then('minutesConfirmed');
    const again = { ...commands.writeMinutes, documentSha256: hash('7') };
    const state = given(...examples.refused)
      .when(again, manager)
      .then('minutesWritten');
    expect(heldBy(state).minutesAnswer).toBeUndefined();
    given(...examples.refused, [{ ...again, type: 'minutesWritten' }, 'manager'])
      .when(commands.confirm, bot)
      .thenRefused('case-minutes-of-another-version');
  });

  test('reach everybody who was there', () => {
    given(...examples.confirmed)
      .when({ type: 'giveCopies', copies: 2 }, manager)
      .thenRefused('case-too-few-copies', { needed: 3 });
  });
});

describe('the invitation', () => {
  const received: Past<CaseEvent>[] = [
    ...examples.called,
    [{ ...commands.receiveInvitation, type: 'invitationReceived' }, 'bot'],
  ];

  test('is read by the one whom the case is about, who says so through the bot', () => {
    given(...examples.called)
      .when(commands.receiveInvitation, manager)
      .thenRefused('case-only-the-bot');
    given(...examples.called)
      .when({ ...commands.receiveInvitation, subjectKey: examples.hash('9') }, bot)
      .thenRefused('case-not-the-subject');
    given(...examples.called)
      .when({ ...commands.receiveInvitation, documentSha256: examples.hash('9') }, bot)
      .thenRefused('case-invitation-of-another-version');
    given(...received)
      .when(commands.receiveInvitation, bot)
      .thenRefused('case-invitation-already-received');
  });

  test('to another time is read anew', () => {
    const again = given(...received)
      .when({ ...commands.call, documentSha256: examples.hash('8') }, manager)
      .then('conversationCalled');
    expect(again).not.toHaveProperty('invitationReceived');
  });
});
