/**
 * Asks once and remembers the answer for `forMs`; those who ask meanwhile get the same answer. A failure is not remembered.
 */
export const remembered = <T>(
  ask: () => Promise<T>,
  forMs: number,
  now: () => number = Date.now,
): (() => Promise<T>) => {
  let kept: { readonly until: number; readonly answer: Promise<T> } | undefined;
  return () => {
    if (kept !== undefined && now() < kept.until) return kept.answer;
    const answer = ask();
    const mine = { until: now() + forMs, answer };
    kept = mine;
    answer.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return answer;
  };
};
