import { isoInstantOf } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { awaitedInCase } from '@loggkontroll/core/waiting';
import type { CaseEvent } from '@loggkontroll/core/workflow';
import * as examples from '../workflow/case/examples.ts';
import { after, openedWith, replaceOpening } from '../workflow/case/given.ts';
import type { Past } from '../workflow/specification.ts';

const morning = '2026-10-01T09:00:00Z';
const on = (past: readonly Past<CaseEvent>[], now = morning, overseeing: readonly string[] = []) =>
  awaitedInCase(after(past), overseeing, isoInstantOf(now)).map(({ waitsFor, errand, dueOn }) =>
    `${waitsFor} ${errand} ${dueOn ?? ''}`.trim(),
  );
const clock = 'manager report-breach 2026-10-04';

describe('what waits in a case', () => {
  test.each([
    ['opened, of nobody yet', examples.opened, ['manager say-whom 2026-10-08', clock]],
    ['opened', examples.subjectKnown, ['manager call 2026-10-08', clock]],
    ['called', examples.called, ['manager write-minutes 2026-10-13', clock]],
    ['minuted: the employee answers', examples.minuted, [clock]],
    ['answered', examples.confirmed, ['manager give-copies 2026-10-27', clock]],
    ['with copies given', examples.copied, ['manager decide 2026-10-27', clock]],
    ['decided, not explained', examples.notExplained, ['manager finish 2026-11-24', clock]],
    ['explained: nothing to report', examples.explained, ['manager finish 2026-11-24']],
    ['closed', examples.closed, []],
    ['corrected when it was closed', examples.corrected, ['manager decide']],
  ])('%s', (_, past, expected) => {
    expect(on(past).filter((line) => !line.startsWith('area-manager'))).toEqual(expected);
  });

  test('is the responsible’s again when the employee’s answer is late', () => {
    expect(on(examples.minuted, '2026-11-30T09:00:00Z')).toContain('manager take-answer 2026-10-20');
  });

  test('is shown to who can see to it when told that they oversee it', () => {
    expect(on(examples.called, morning, ['boss'])).toContain('boss see-to-it 2026-10-13');
  });

  test('has the hour at which the clock runs out', () => {
    const [, breach] = awaitedInCase(after(examples.opened), [], isoInstantOf(morning));
    expect(breach).toMatchObject({ record: 'case', dueAt: '2026-10-04T08:00:00Z' });
  });

  test('is others’ from when their turn has come, each once', () => {
    const people = { ...examples.opening.people, 'hr-strategist': 'siv', 'head-of-operations': 'siv' };
    const suspicion = { ...ffsPolicy.suspicion, decidesWith: 'hr-strategist' as const };
    const withOthers = (past: readonly Past<CaseEvent>[]) =>
      replaceOpening(past, openedWith({ suspicion }, { ...examples.opening, people }));
    expect(on(withOthers(examples.called)).some((line) => line.startsWith('siv'))).toBe(false);
    expect(on(withOthers(examples.copied)).filter((line) => line.startsWith('siv'))).toHaveLength(1);
  });
});
