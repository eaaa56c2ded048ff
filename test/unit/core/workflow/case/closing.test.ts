import { breachClockOf, caseDueOn, caseWaitsFor, missingSteps } from '@loggkontroll/core/workflow';
import type { CaseEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';
import { after, given, heldBy } from './given.ts';

const { areaManager, commands, manager, stranger } = examples;

describe('closing', () => {
  test('lists everything that is missing', () => {
    given(...examples.opened)
      .when(commands.close, manager)
      .thenRefused('case-steps-missing', { missing: ['conversation', 'decision'] });
    given(...examples.notExplained)
      .when(commands.close, manager)
      .thenRefused('case-steps-missing', {
        missing: [
          'access-removal',
          'rules-known',
          'training',
          'labour-law',
          'department-head-told',
          'breach-position',
        ],
      });
  });

  test('without intent the department head need not be told; in a serious case the police is considered', () => {
    const serious = { kind: 'not-explained', intent: false, serious: true } as const;
    const past: Past<CaseEvent>[] = [
      ...examples.copied,
      [{ type: 'caseDecided', outcome: serious }, 'manager'],
    ];
    const missing = missingSteps(after(past));
    expect(missing).not.toContain('department-head-told');
    expect(missing).toContain('police-report');
  });

  test('does not take what is put off for done', () => {
    const past: Past<CaseEvent>[] = [
      ...examples.complete.filter(([event]) => !('measure' in event && event.measure === 'training')),
      [{ ...commands.train, type: 'measureConsidered' }, 'manager'],
    ];
    given(...past)
      .when(commands.close, manager)
      .thenRefused('case-steps-missing', { missing: ['training'] });
  });

  test('an explained case closes when everybody has a copy; an unfounded one at once', () => {
    given(...examples.explained)
      .when(commands.close, manager)
      .then('caseClosed');
    given(...examples.unfounded)
      .when(commands.close, manager)
      .then('caseClosed');
  });

  test('a position from before a second thought does not do where a report always must be made', () => {
    const denied: Past<CaseEvent> = [
      { type: 'breachPositioned', position: { status: 'not-a-breach', reason: 'access-was-authorised' } },
      'manager',
    ];
    const again: Past<CaseEvent> = [
      { type: 'caseDecided', outcome: commands.decideConfirmed.outcome },
      'manager',
    ];
    const held = after([...examples.explained, denied, again]);
    expect(missingSteps(held)).toContain('breach-position');
    expect(breachClockOf(held).runs).toBe(true);
  });
});

describe('a correction that comes when it is closed', () => {
  const seen: Past<CaseEvent> = [{ type: 'correctionSeen' }, 'manager'];
  const { bot } = examples;

  test('is noted by the bot, once, and only if it came after', () => {
    const note = commands.noteCorrection;
    given(...examples.closed)
      .when(note, bot)
      .then('closedCaseCorrected');
    given(...examples.closed)
      .when(note, manager)
      .thenRefused('case-only-the-bot');
    given(...examples.complete)
      .when(note, bot)
      .thenRefused('case-not-closed');
    given(...examples.corrected)
      .when(note, bot)
      .thenRefused('case-correction-already-noted');
    given(...examples.closed)
      .when({ ...note, changedAt: '2026-09-30T09:00:00Z' }, bot)
      .thenRefused('case-correction-already-noted');
    given(...examples.closed)
      .when({ ...note, changedAt: '2036-09-30T09:00:00Z' }, bot)
      .thenRefused('case-date-in-future');
  });

  test('waits until whoever has the case, or their manager, has looked', () => {
    given(...examples.corrected)
      .when(commands.seeCorrection, stranger)
      .thenRefused('case-not-yours');
    given(...examples.corrected)
      .when(commands.seeCorrection, areaManager)
      .then('correctionSeen');
    given(...examples.corrected, seen)
      .when(commands.seeCorrection, manager)
      .thenRefused('case-no-correction');
    expect(caseWaitsFor(after([...examples.corrected, seen]))).toBeUndefined();
  });

  test('waits no more once the case is open again', () => {
    const again: Past<CaseEvent> = [{ ...commands.reopen, type: 'caseReopened' }, 'manager'];
    const { corrected, closed } = after([...examples.corrected, again]);
    expect([corrected, closed]).toEqual([undefined, undefined]);
  });
});

describe('reopening', () => {
  test('is for the responsible and their manager, of a closed case, with a reason and new days', () => {
    given(...examples.closed)
      .when(commands.reopen, areaManager)
      .then('caseReopened');
    given(...examples.closed)
      .when(commands.reopen, stranger)
      .thenRefused('case-not-yours');
    given(...examples.complete)
      .when(commands.reopen, manager)
      .thenRefused('case-not-closed');
    given(...examples.closed)
      .when({ ...commands.reopen, reason: 'Ny uppgift' as never }, manager)
      .thenRefused('case-code-unknown');
    const past = { ...commands.reopen.deadlines, decision: '2026-10-05' };
    given(...examples.closed)
      .when({ ...commands.reopen, deadlines: past }, manager)
      .thenRefused('case-date-passed');
  });

  test('with new facts begins anew, with a clock of its own', () => {
    const closed = [...examples.explained, [{ type: 'caseClosed' }, 'manager']] as Past<CaseEvent>[];
    const held = heldBy(
      given(...closed)
        .when(commands.reopen, manager)
        .then('caseReopened'),
    );
    expect(held).toMatchObject({ status: 'opened', discoveredAt: '2026-10-05T09:00:00Z' });
    expect([held.decided, held.minutes, held.called]).toEqual([undefined, undefined, undefined]);
    expect(breachClockOf(held)).toMatchObject({ runs: true, dueAt: '2026-10-08T09:00:00Z' });
    expect(caseDueOn(held)).toBe('2026-11-02');
  });

  test('of a decision that is challenged leaves what was said, and asks for the decision again', () => {
    const reopen = { ...commands.reopen, reason: 'decision-challenged' } as const;
    const held = heldBy(
      given(...examples.closed)
        .when(reopen, manager)
        .then('caseReopened'),
    );
    expect(held).toMatchObject({ status: 'heard', minutesAnswer: { answer: 'confirmed' } });
    expect(missingSteps(held)).toEqual(['decision']);
  });
});
