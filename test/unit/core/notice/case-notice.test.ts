import { isoInstantOf } from '@loggkontroll/core/calendar';
import { caseNotices } from '@loggkontroll/core/notice';
import type { FollowUpNotice } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { CaseEvent } from '@loggkontroll/core/workflow';
import * as examples from '../workflow/case/examples.ts';
import { after, openedWith, replaceOpening } from '../workflow/case/given.ts';
import type { Past } from '../workflow/specification.ts';

const noticesOn = (past: readonly Past<CaseEvent>[], now: string): readonly FollowUpNotice[] =>
  caseNotices(after(past), ffsPolicy, isoInstantOf(now));
const on = (past: readonly Past<CaseEvent>[], now: string) =>
  noticesOn(past, now).map(({ kind, to }) => [kind, ...Object.values(to)].join(' → '));

/** A Thursday morning at work, an hour after discovery. */
const morning = '2026-10-01T09:00:00Z';
const subject = 'case-review-order-1';

describe('a case', () => {
  test.each([
    ['opened', examples.opened, ['case-yours → manager']],
    ['called', examples.called, ['case-yours → manager', `personal-invitation → ${subject}`]],
    ['minuted', examples.minuted, ['case-yours → manager', `personal-minutes → ${subject}`]],
    ['answered', examples.confirmed, ['case-yours → manager', 'case-minutes-answered → manager']],
    ['with intent', examples.notExplained, ['case-yours → manager', 'case-to-know → area-manager']],
    ['explained', examples.explained, ['case-yours → manager']],
    ['closed', examples.closed, []],
    ['corrected when it was closed', examples.corrected, ['case-corrected → manager']],
  ])('%s', (_, past, expected) => {
    expect(on(past, morning)).toEqual(expected);
  });

  test('tells at once that a position on the breach is to be taken anew, and of it once', () => {
    const changedAt = '2026-10-01T08:30:00Z';
    const questioned: Past<CaseEvent> = [{ type: 'breachQuestioned', changedAt }, 'bot'];
    const [clock] = noticesOn([...examples.reported, questioned], morning);
    expect(clock).toMatchObject({ kind: 'breach-clock', to: { personId: 'manager' } });
    expect(clock?.key).toContain(changedAt);
  });

  test('tells those who decide or do something when their turn comes, and whoever the decision is made with', () => {
    const people = { ...examples.opening.people, 'hr-strategist': 'siv', 'head-of-operations': 'olle' };
    const suspicion = { ...ffsPolicy.suspicion, decidesWith: 'hr-strategist' as const };
    const withOthers = (past: readonly Past<CaseEvent>[]) =>
      replaceOpening(past, openedWith({ suspicion }, { ...examples.opening, people }));
    expect(on(withOthers(examples.called), morning)).not.toContain('case-your-part → siv');
    expect(on(withOthers(examples.copied), morning)).toContain('case-your-part → siv');
    const outcome = { kind: 'not-explained', intent: false, serious: true } as const;
    const serious: Past<CaseEvent>[] = [...examples.copied, [{ type: 'caseDecided', outcome }, 'manager']];
    expect(on(serious, morning)).toEqual(['case-yours → manager', 'case-your-part → area-manager']);
  });

  test('that is got back is told again', () => {
    const past: Past<CaseEvent>[] = [
      ...examples.opened,
      [{ ...examples.commands.handOver, type: 'caseHandedOver' }, 'manager', '2026-10-01T09:00:00Z'],
      [
        { ...examples.commands.handOver, type: 'caseHandedOver', responsible: 'manager' },
        'other-manager',
        '2026-10-01T10:00:00Z',
      ],
    ];
    const keys = (history: readonly Past<CaseEvent>[]) =>
      caseNotices(after(history), ffsPolicy, isoInstantOf(morning))
        .filter(({ kind }) => kind === 'case-yours')
        .map(({ key }) => key);
    expect(keys(past)).not.toEqual(keys(examples.opened));
  });

  test('that was handed over is told to the new responsible', () => {
    const past: Past<CaseEvent>[] = [
      ...examples.opened,
      [{ ...examples.commands.handOver, type: 'caseHandedOver' }, 'manager'],
    ];
    expect(on(past, morning)).toEqual(['case-yours → other-manager']);
  });

  test('about somebody without an account sends them nothing', () => {
    const past = examples.minuted.map(([event, ...rest]): Past<CaseEvent> => [
      event.type === 'subjectSet' ? { type: 'subjectSet' } : event,
      ...rest,
    ]);
    expect(on(past, morning)).toEqual(['case-yours → manager']);
  });

  test('reminds of its steps, is late and then told upwards; the person concerned is reminded, not chased', () => {
    const reported = examples.reported.filter(([{ type }]) => type === 'breachPositioned');
    const past = [...examples.minuted, ...reported];
    const reminders = (now: string) => on(past, now).slice(2);
    expect(reminders('2026-10-16T09:00:00Z')).toEqual([`reminder → ${subject}`]);
    expect(reminders('2026-10-21T09:00:00Z')).toEqual(['late → manager']);
    expect(reminders('2026-10-27T10:00:00Z')).toEqual(['late → manager', 'escalation → area-manager']);
  });

  test('brings back what was put off, on its day', () => {
    const past: Past<CaseEvent>[] = [
      ...examples.reported,
      [{ ...examples.commands.train, type: 'measureConsidered' }, 'manager'],
    ];
    expect(on(past, '2026-10-30T09:00:00Z')).not.toContain('measure-again → manager');
    expect(on(past, '2026-11-02T09:00:00Z')).toContain('measure-again → manager');
  });
});

describe('the breach clock', () => {
  test.each([
    ['the first night', '2026-10-02T07:59:00Z', false, []],
    ['48 hours left', '2026-10-02T08:00:00Z', true, ['breach-clock → manager']],
    ['a Saturday morning at ten', '2026-10-03T08:00:00Z', false, ['breach-clock → manager']],
    [
      '6 hours left, in the night to Sunday',
      '2026-10-04T02:00:00Z',
      false,
      ['breach-clock → manager', 'breach-clock → area-manager'],
    ],
    [
      'passed, on a Sunday',
      '2026-10-04T08:00:01Z',
      false,
      ['breach-clock-passed → manager', 'breach-clock-passed → area-manager'],
    ],
  ])('%s', (_, now, atWork, expected) => {
    const told = on(examples.opened, now).filter((text) => text.startsWith('breach'));
    expect(told).toEqual(expected);
    if (!atWork && now > '2026-10-03') expect(on(examples.opened, now)).toEqual(expected);
  });

  test('says each thing once, with the instant at which it is due', () => {
    const keys = (now: string) => noticesOn(examples.opened, now).map(({ key }) => key);
    expect(keys('2026-10-03T08:00:00Z')).toEqual(keys('2026-10-03T20:00:00Z'));
    expect(noticesOn(examples.opened, '2026-10-03T08:00:00Z')).toMatchObject([
      { dueAt: '2026-10-04T08:00:00Z', step: 'breach-report' },
    ]);
  });

  test('is silent once a position is taken or there is nothing to report', () => {
    for (const past of [examples.reported, examples.explained, examples.unfounded]) {
      expect(on(past, '2026-10-04T02:00:00Z')).toEqual([]);
    }
  });
});

describe('what a bystander may see', () => {
  const everything = [
    ...Object.values(examples).filter((value): value is readonly Past<CaseEvent>[] => Array.isArray(value)),
  ].flatMap((past) =>
    [morning, '2026-10-16T09:00:00Z', '2026-12-01T09:00:00Z'].flatMap((now) => noticesOn(past, now)),
  );

  test('never says who a case is about, nor of which unit or review it is', () => {
    expect(everything.length).toBeGreaterThan(50);
    const shown = JSON.stringify(
      everything.map(({ key: _, subject: { number }, to, kind, dueOn }) => ({ number, to, kind, dueOn })),
    );
    for (const word of ['employee"', examples.subjectKey, 'unit-1', 'housing', examples.salt]) {
      expect(shown).not.toContain(word);
    }
  });

  test('is no more than that there is a message, where the person concerned is the one told', () => {
    const personal = everything.filter(({ to }) => 'subjectOf' in to);
    expect(personal.length).toBeGreaterThan(5);
    for (const { subject: about, dueAt } of personal) {
      expect(about).toMatchObject({ record: 'personal', number: '' });
      expect(dueAt).toBeUndefined();
    }
  });
});
