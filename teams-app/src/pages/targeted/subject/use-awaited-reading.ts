import { useEffect, useMemo, useState } from 'react';
import { paceWhile } from '../../../data/index.ts';
import type { Reading } from '../../../data/index.ts';

/**
 * Whether what was asked for is not there yet, and is looked for again until it is: where the bot lets whoever takes the
 * log out in only when it has looked in the employee register (`isLetIn`).
 */
export const useAwaitedReading = ({ value, state, start }: Reading<unknown>, isLetIn: boolean): boolean => {
  const [missed, setMissed] = useState(0);
  const pace = useMemo(() => paceWhile<boolean>((isAwaited) => isAwaited), []);
  useEffect(() => {
    if (!isLetIn || state !== 'missing') return;
    const timer = setTimeout(() => {
      setMissed(missed + 1);
      void start();
    }, pace(true));
    return () => clearTimeout(timer);
    // `start` is new with every drawing of the page; what counts is what the last look came to.
  }, [state, missed, isLetIn, pace]);
  const isLooking = state === 'missing' || (state === 'reading' && missed > 0);
  return isLetIn && value === undefined && isLooking;
};
