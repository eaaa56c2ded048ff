import { answersOf, flowStep, questions, refuseJudgement, verdicts } from '@loggkontroll/core/log';

describe('the interpretation flow', () => {
  test('asks four questions in their order', () => {
    expect([0, 1, 2, 3].map((noes) => flowStep(noes, false))).toEqual(
      ['direct', 'administrative', 'other-authority', 'other-reason'].map((asks, index) => ({
        asks,
        number: index + 1,
      })),
    );
  });

  test.each([0, 1, 2, 3])('ends with the first yes: after %i noes', (noes) => {
    expect(flowStep(noes, true)).toEqual({ verdict: questions[noes] });
  });

  test('ends in suspicion after four noes', () => {
    expect(flowStep(4, false)).toEqual({ verdict: 'suspicion' });
  });

  test.each(verdicts)('a verdict stands for its answers: %s', (verdict) => {
    const answers = answersOf(verdict);
    expect(answers.filter(({ yes }) => yes)).toHaveLength(verdict === 'suspicion' ? 0 : 1);
    const noes = answers.filter(({ yes }) => !yes).length;
    expect(flowStep(noes, verdict !== 'suspicion')).toEqual({ verdict });
  });

  test('another reason has to be given in words', () => {
    expect(refuseJudgement({ verdict: 'other-reason', reason: '  ' })).toEqual({
      code: 'judgement-reason-missing',
    });
    expect(refuseJudgement({ verdict: 'other-reason', reason: 'Vikarierade för kollega' })).toBeUndefined();
    expect(refuseJudgement({ verdict: 'direct' })).toBeUndefined();
    expect(refuseJudgement({ verdict: 'suspicion' })).toBeUndefined();
  });
});
