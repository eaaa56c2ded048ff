import { ffsPolicy } from '@loggkontroll/core/policy';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { breachClockOf, breachHoursLeft } from '@loggkontroll/core/workflow';
import type { CaseCommand, CaseEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';
import { after, given, heldBy, openedWith, replaceOpening } from './given.ts';

const { commands, manager } = examples;

describe('the breach report (FFS 9, C4)', () => {
  test('is always made of what is not explained, where the policy says always', () => {
    for (const past of [examples.opened, examples.accessRemoved]) {
      given(...past)
        .when(commands.denyBreach, manager)
        .thenRefused('case-breach-must-be-reported');
    }
    given(...examples.explained)
      .when(commands.denyBreach, manager)
      .then('breachPositioned');
  });

  test('or a position is taken, with its reason as a code (VON)', () => {
    const breachReport = { ...ffsPolicy.suspicion.breachReport, duty: 'position-taken' } as const;
    const past = replaceOpening(
      examples.accessRemoved,
      openedWith({ suspicion: { ...ffsPolicy.suspicion, breachReport } }),
    );
    const state = given(...past)
      .when(commands.denyBreach, manager)
      .then('breachPositioned');
    expect(breachClockOf(heldBy(state)).runs).toBe(false);
    given(...past)
      .when(
        { type: 'positionBreach', position: { status: 'not-a-breach', reason: 'vet ej' as never } },
        manager,
      )
      .thenRefused('case-code-unknown');
  });

  test('is followed by another when more persons turn up, and is not taken back', () => {
    given(...examples.reported)
      .when(commands.denyBreach, manager)
      .thenRefused('case-breach-already-reported');
    given(...examples.reported)
      .when(commands.reportBreach, manager)
      .thenRefused('case-breach-already-reported');
    const more = { status: 'reported', at: '2026-10-03T10:00:00Z', persons: 5 } as const;
    given(...examples.reported)
      .when({ type: 'positionBreach', position: more }, manager)
      .then('breachPositioned');
  });

  test('has at least one person and an instant between discovery and now', () => {
    const position = (change: object) =>
      ({
        type: 'positionBreach',
        position: { ...commands.reportBreach.position, ...change },
      }) as CaseCommand;
    given(...examples.opened)
      .when(position({ persons: 0 }), manager)
      .thenRefused('case-number-malformed');
    given(...examples.opened)
      .when(position({ at: '2026-09-30T08:00:00Z' }), manager)
      .thenRefused('case-breach-before-discovery');
    given(...examples.opened)
      .when(position({ at: '2026-10-06T08:00:00Z' }), manager)
      .thenRefused('case-date-in-future');
  });

  test('is due 72 hours after discovery, weekends and nights included', () => {
    const held = after(examples.opened);
    expect(breachClockOf(held)).toEqual({ dueAt: '2026-10-04T08:00:00Z', runs: true, reportedLate: false });
    expect(breachHoursLeft(held, isoInstantOf('2026-10-04T02:00:00Z'))).toBe(6);
    expect(breachHoursLeft(held, isoInstantOf('2026-10-05T08:00:00Z'))).toBe(-24);
  });

  test('stops its clock when reported, and when there is nothing to report', () => {
    expect(breachClockOf(after(examples.reported)).runs).toBe(false);
    expect(breachClockOf(after(examples.explained)).runs).toBe(false);
    expect(breachClockOf(after(examples.unfounded)).runs).toBe(false);
    expect(breachClockOf(after(examples.notExplained)).runs).toBe(true);
  });

  test('that comes late is shown as late', () => {
    const late = { status: 'reported', at: '2026-10-04T08:00:01Z', persons: 1 } as const;
    const held = after([...examples.notExplained, [{ type: 'breachPositioned', position: late }, 'manager']]);
    expect(breachClockOf(held).reportedLate).toBe(true);
  });

  test('has a clock that only gets shorter', () => {
    const state = given(...examples.opened)
      .when(commands.correctDiscovery, manager)
      .then('discoveryCorrected');
    expect(breachClockOf(heldBy(state)).dueAt).toBe('2026-10-03T12:00:00Z');
    given(...examples.opened)
      .when({ type: 'correctDiscovery', discoveredAt: '2026-10-02T08:00:00Z' }, manager)
      .thenRefused('case-discovered-later');
  });

  test('that was registered before there was a case is written down by the bot, which takes no other position', () => {
    given(...examples.opened)
      .when(commands.reportBreach, examples.bot)
      .then('breachPositioned');
    given(...examples.closed)
      .when(commands.reportBreach, examples.bot)
      .thenRefused('case-closed');
    given(...examples.explained)
      .when(commands.denyBreach, examples.bot)
      .thenRefused('case-not-yours');
  });
});

describe('a correction of what was registered', () => {
  test('takes the position back, once, so that the clock runs again', () => {
    const state = given(...examples.reported)
      .when(commands.questionBreach, examples.bot)
      .then('breachQuestioned');
    expect(heldBy(state).breach).toBeUndefined();
    expect(breachClockOf(heldBy(state)).runs).toBe(true);
    const questioned: Past<CaseEvent> = [{ ...commands.questionBreach, type: 'breachQuestioned' }, 'bot'];
    given(...examples.reported, questioned)
      .when(commands.questionBreach, examples.bot)
      .thenRefused('case-breach-already-questioned');
    given(...examples.reported, questioned)
      .when(commands.reportBreach, manager)
      .then('breachPositioned');
  });

  test('is entered by the bot alone, of what has been', () => {
    given(...examples.reported)
      .when(commands.questionBreach, manager)
      .thenRefused('case-only-the-bot');
    given(...examples.reported)
      .when({ ...commands.questionBreach, changedAt: '2036-10-01T08:30:00Z' }, examples.bot)
      .thenRefused('case-date-in-future');
  });
});
