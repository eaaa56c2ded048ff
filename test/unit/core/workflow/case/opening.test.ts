import { ffsPolicy } from '@loggkontroll/core/policy';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { caseFactsOf, caseOpeningOf } from '@loggkontroll/core/workflow';
import type { CaseEvent, Review } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';
import { given } from './given.ts';

const { areaManager, bot, commands, employee, manager, otherManager, stranger } = examples;

describe('opening a case', () => {
  test('is for the bot, or for a manager who holds it', () => {
    given().when(commands.open, bot).then('caseOpened');
    given().when(commands.open, manager).then('caseOpened');
    given().when(commands.open, otherManager).thenRefused('case-not-a-manager');
    given().when(commands.open, as('manager')()).thenRefused('case-not-a-manager');
  });

  test('needs an instant of discovery that has been', () => {
    given()
      .when({ ...commands.open, discoveredAt: '2026-10-05T09:00:01Z' }, bot)
      .thenRefused('case-date-in-future');
    given()
      .when({ ...commands.open, discoveredAt: '2026-10-01' }, bot)
      .thenRefused('case-date-malformed');
  });

  const review = {
    reviewId: 'review-order-1',
    departmentId: 'housing',
    unitId: 'unit-1',
    reviewer: 'manager',
    registered: { by: 'manager', at: '2026-10-01T08:00:00Z', result: { outcome: 'remark' } },
  } as Review;
  const { caseId, number, room } = examples.opening;
  const named = { caseId, number, room, people: {}, managerOf: () => 'area-manager' };

  test('follows from a remark, from the instant at which that was registered', () => {
    expect(caseOpeningOf(review, ffsPolicy, named)).toEqual({ ...examples.opening, people: {} });
    const clean = { ...review, registered: { ...review.registered, result: { outcome: 'no-remark' } } };
    expect(caseOpeningOf(clean as Review, ffsPolicy, named)).toBeUndefined();
  });

  test('gives the case to whom the policy has decide', () => {
    const npo = {
      ...ffsPolicy,
      suspicion: { ...ffsPolicy.suspicion, decides: 'head-of-operations' },
    } as const;
    const people = { 'head-of-operations': 'head' };
    expect(caseOpeningOf(review, npo, { ...named, people })).toMatchObject({ responsible: 'head' });
  });

  test('has nobody tell themselves', () => {
    const opening = { ...examples.opening, responsible: 'area-manager' };
    const { rules } = caseFactsOf(opening, ffsPolicy, isoInstantOf('2026-10-01T08:00:00Z'));
    expect(rules.measures.map(({ measure }) => measure)).not.toContain('department-head-told');
  });

  test('fixes the days by which each step is due', () => {
    expect(examples.facts.deadlines).toEqual({
      conversation: '2026-10-08',
      minutes: '2026-10-13',
      'minutes-answer': '2026-10-20',
      decision: '2026-10-27',
      closing: '2026-11-24',
    });
  });
});

describe('who acts', () => {
  test('is the responsible; not a stranger, not the employee, not the responsible’s manager', () => {
    const own = [
      commands.call,
      commands.recordNotHeld,
      commands.writeMinutes,
      commands.giveCopies,
      commands.decideConfirmed,
      commands.reportBreach,
      commands.correctDiscovery,
      commands.close,
      commands.keepDocument,
    ];
    for (const command of own) {
      for (const actor of [stranger, employee, areaManager]) {
        given(...examples.copied)
          .when(command, actor)
          .thenRefused('case-not-yours');
      }
    }
  });

  test('a stranger is not told who closed a case and when', () => {
    given(...examples.closed)
      .when(commands.close, stranger)
      .thenRefused('case-not-yours');
  });

  test('after a hand-over it is the new responsible; their manager and the bot may hand over too', () => {
    for (const actor of [manager, areaManager, bot]) {
      given(...examples.called)
        .when(commands.handOver, actor)
        .then('caseHandedOver');
    }
    given(...examples.called)
      .when(commands.handOver, stranger)
      .thenRefused('case-not-yours');
    const past: Past<CaseEvent>[] = [
      ...examples.called,
      [{ ...commands.handOver, type: 'caseHandedOver' }, 'manager'],
    ];
    given(...past)
      .when(commands.writeMinutes, otherManager)
      .then('minutesWritten');
    given(...past)
      .when(commands.writeMinutes, manager)
      .thenRefused('case-not-yours');
    given(...past)
      .when(commands.handOver, otherManager)
      .thenRefused('case-already-theirs');
    const { reason: _, ...unsaid } = commands.handOver;
    given(...examples.called)
      .when(unsaid, manager)
      .thenRefused('case-code-unknown');
    given(...examples.called)
      .when({ ...unsaid, reason: 'because Bo said so' as 'biased' }, manager)
      .thenRefused('case-code-unknown');
    given(...examples.called)
      .when(unsaid, bot)
      .then('caseHandedOver');
    given(...past)
      .when({ ...commands.handOver, people: { hr: 'hr-person' } }, otherManager)
      .then('caseHandedOver');
  });
});
