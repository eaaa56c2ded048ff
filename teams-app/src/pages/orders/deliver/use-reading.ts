import type { DeliveryOrder } from '@loggkontroll/core/log';
import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  DeliveryFiles,
  PreparedDelivery,
  ReadingProgress,
  ReadingRefusal,
} from '../../../workers/make-delivery.ts';
import { readInWorker } from '../../../workers/read-in-worker.ts';
import type { Reading } from '../../../workers/read-in-worker.ts';

/** How the reading of the files stands. */
export type ReadingState =
  | { readonly state: 'choosing' }
  | { readonly state: 'reading'; readonly progress: ReadingProgress }
  | { readonly state: 'refused'; readonly refusal: ReadingRefusal }
  | { readonly state: 'broken' }
  | { readonly state: 'read'; readonly prepared: PreparedDelivery };

/** Reads files for one order, one reading at a time; leaving the page ends it. */
export const useReading = (
  order: DeliveryOrder,
): {
  readonly reading: ReadingState;
  readonly read: (files: DeliveryFiles) => void;
  readonly reset: () => void;
} => {
  const [reading, setReading] = useState<ReadingState>({ state: 'choosing' });
  const current = useRef<Reading>();
  const stop = useCallback((): void => {
    current.current?.cancel();
    current.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const read = (files: DeliveryFiles): void => {
    stop();
    setReading({ state: 'reading', progress: { read: 0, total: 1 } });
    const mine = readInWorker({ order, files }, (progress) => setReading({ state: 'reading', progress }));
    current.current = mine;
    mine.result.then(
      (result) => {
        if (current.current !== mine) return;
        setReading(
          result.ok
            ? { state: 'read', prepared: result.value }
            : { state: 'refused', refusal: result.refusal },
        );
      },
      () => {
        if (current.current === mine) setReading({ state: 'broken' });
      },
    );
  };
  const reset = (): void => {
    stop();
    setReading({ state: 'choosing' });
  };
  return { reading, read, reset };
};
