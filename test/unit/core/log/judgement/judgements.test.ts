import fc from 'fast-check';
import {
  countJudgements,
  formatDraft,
  judge,
  judgeEach,
  parseDraft,
  prefilledResult,
  undo,
  unjudged,
  verdicts,
} from '@loggkontroll/core/log';
import type { Judgement, Judgements } from '@loggkontroll/core/log';

const size = 40;
const judgement = fc.record(
  { verdict: fc.constantFrom(...verdicts), reason: fc.string() },
  { requiredKeys: ['verdict'] },
) as fc.Arbitrary<Judgement>;
const step = fc.tuple(
  fc.uniqueArray(fc.integer({ min: 1, max: size })),
  fc.option(judgement, { nil: undefined }),
);
const steps = fc.array(step, { maxLength: 30 });

const play = (taken: readonly (readonly [number[], Judgement | undefined])[]): Judgements =>
  taken.reduce((state, [ns, how]) => judge(state, ns, how), unjudged(size));

describe('judgements', () => {
  test('count every access once', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const counts = countJudgements(play(taken));
        expect(Object.values({ ...counts }).reduce((sum, count) => sum + count, 0)).toBe(size);
      }),
    );
  });

  test('undone to the beginning, nothing is judged', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let state = play(taken);
        for (const _ of taken) state = undo(state);
        expect(state).toEqual(unjudged(size));
      }),
    );
  });

  test('undo is the step before', () => {
    fc.assert(
      fc.property(steps, step, (taken, last) => {
        fc.pre(last[0].length > 0);
        const before = play(taken);
        expect(undo(judge(before, last[0], last[1]))).toEqual(before);
      }),
    );
  });

  test('each in its own way are one step', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(fc.integer({ min: 1, max: size }), judgement)), (taken, given) => {
        const before = play(taken);
        const after = judgeEach(before, given);
        const last = new Map(given);
        expect(after.judged).toEqual(before.judged.map((was, index) => last.get(index + 1) ?? was));
        expect(given.length === 0 ? after : undo(after)).toEqual(before);
      }),
    );
  });

  test('of accesses that do not exist change nothing', () => {
    const state = unjudged(2);
    expect(judge(state, [0, 3, 1.5], { verdict: 'direct' })).toBe(state);
    expect(undo(state)).toBe(state);
  });

  test('remember a limited number of steps', () => {
    let state = unjudged(1);
    for (let i = 0; i < 1000; i++) state = judge(state, [1], { verdict: i % 2 ? 'direct' : 'suspicion' });
    expect(state.steps.length).toBeLessThanOrEqual(200);
  });
});

describe('a saved draft', () => {
  const delivery = 'a'.repeat(64);

  test('brings the same judgements back', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const state = play(taken);
        const parsed = parseDraft(formatDraft(state, delivery), delivery, size);
        expect(parsed).toEqual({ ok: true, value: { judged: state.judged, steps: [] } });
      }),
    );
  });

  test('of a whole day judged alike is one line', () => {
    const all = Array.from({ length: 50_000 }, (_, index) => index + 1);
    const text = formatDraft(judge(unjudged(50_000), all, { verdict: 'direct' }), delivery);
    expect(text.length).toBeLessThan(300);
  });

  test.each([
    ['', 'draft-unreadable'],
    ['{}', 'draft-unreadable'],
    [formatDraft(unjudged(3), 'b'.repeat(64)), 'draft-of-another-delivery'],
    [formatDraft(judge(unjudged(99), [99], { verdict: 'direct' }), delivery), 'draft-unreadable'],
    [
      formatDraft(judge(unjudged(3), [1, 2], { verdict: 'direct' }), delivery).replace('1-2', '2-1'),
      'draft-unreadable',
    ],
  ])('that does not fit is refused: %#', (text, code) => {
    expect(parseDraft(text, delivery, 3)).toEqual({ ok: false, refusal: { code } });
  });
});

describe('the review form', () => {
  const facts = { employees: 4, today: '2026-11-22' };

  test('starts without remark when nothing is suspected', () => {
    const counts = countJudgements(judge(unjudged(3), [1, 2, 3], { verdict: 'direct' }));
    expect(prefilledResult(counts, facts)).toEqual({
      finishedOn: '2026-11-22',
      outcome: 'no-remark',
      employees: 4,
      accesses: 3,
      breach: { status: 'not-applicable' },
    });
  });

  test('starts with a remark and a breach to report when something is', () => {
    const counts = countJudgements(judge(unjudged(3), [2], { verdict: 'suspicion' }));
    expect(prefilledResult(counts, facts)).toMatchObject({
      outcome: 'remark',
      breach: { status: 'to-be-reported' },
    });
  });
});
