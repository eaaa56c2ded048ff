import { failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../../session/index.ts';
import { openReview } from './open-review.ts';
import type { OpenedReview } from './open-review.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly failure: FailureKind }
  | { readonly state: 'opened'; readonly opened: OpenedReview };

/** Opens a review once; what is judged meanwhile is never replaced behind the reviewer's back. */
export const useOpened = (reviewId: string): { readonly opening: Opening; readonly again: () => void } => {
  const session = useSession();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setOpening({ state: 'opening' });
    openReview(session, reviewId).then(
      (opened) => {
        if (wanted) setOpening({ state: 'opened', opened });
      },
      (error: unknown) => {
        if (wanted) setOpening({ state: 'failed', failure: failureKindOf(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, reviewId, attempt]);
  const again = useCallback(() => setAttempt((number) => number + 1), []);
  return { opening, again };
};
