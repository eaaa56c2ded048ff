import { useEffect, useMemo } from 'react';
import { paceWhile, useAnswer } from '../../data/index.ts';
import { lookForAnswer } from './look-for-answer.ts';
import type { StoredPlan } from './stored-plan.ts';

/** While a plan waits for the bot, looks for its answer and shows the plan when it has come. */
export const useBotsAnswer = (plan: StoredPlan | undefined, show: (plan: StoredPlan) => void): void => {
  const waiting = plan?.state.status === 'committed' ? plan : undefined;
  const pace = useMemo(
    () => paceWhile((found: { readonly plan: StoredPlan | undefined }) => !found.plan),
    [],
  );
  const answer = useAnswer(
    waiting && ['bots-answer', waiting.recordId, waiting.state.attempts.length],
    async (session) => ({ plan: waiting && (await lookForAnswer(session, waiting)) }),
    { pace },
  );
  const answered = answer.state === 'here' ? answer.value.plan : undefined;
  useEffect(() => {
    if (waiting && answered) show(answered);
    // `show` changes with every drawing of the page; an answer is shown once.
  }, [waiting, answered]);
};
