import { doerOf, stepInTurn } from '@loggkontroll/core/workflow';
import type { Answer, Targeted, TargetedStep } from '@loggkontroll/core/workflow';

/** A step of the line: done by somebody, or to be done by a PersonId or role (nobody yet: undefined) and a day. */
export type LineStep =
  | { readonly step: TargetedStep; readonly state: 'done'; readonly answer: Answer }
  | {
      readonly step: TargetedStep | 'review';
      readonly state: 'now' | 'next';
      readonly who: string | undefined;
      readonly by: string;
    };

/** A record's steps in their order, as far as they are done and as far as they come; what has ended has none to come. */
export const lineOf = (targeted: Targeted): readonly LineStep[] => {
  const { steps, done, status, reading, reviewBy } = targeted;
  const inTurn = stepInTurn(targeted);
  const isUnderWay = status === 'open' || status === 'at-reviewer';
  const own = steps.flatMap(({ step, dueOn }): LineStep[] => {
    const answer = done[step];
    if (answer) return [{ step, state: 'done', answer }];
    if (!isUnderWay) return [];
    const state = step === inTurn ? 'now' : 'next';
    return [{ step, state, who: doerOf(step, targeted), by: dueOn }];
  });
  if (!isUnderWay || reading.by !== 'reviewer') return own;
  const state = status === 'at-reviewer' ? 'now' : 'next';
  return [...own, { step: 'review', state, who: reading.reviewer, by: reviewBy }];
};
