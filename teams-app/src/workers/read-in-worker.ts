import type { Result } from '@loggkontroll/core/result';
import type { DeliveryJob, DeliveryNews } from './delivery-messages.ts';
import type { PreparedDelivery, ReadingProgress, ReadingRefusal } from './make-delivery.ts';

/** A reading under way. */
export interface Reading {
  readonly result: Promise<Result<PreparedDelivery, ReadingRefusal>>;
  /** Ends it at once; `result` is never settled then. */
  readonly cancel: () => void;
}

/** Reads the files beside the page, so that the page stays quick. */
export const readInWorker = (job: DeliveryJob, onProgress: (progress: ReadingProgress) => void): Reading => {
  const worker = new Worker(new URL('./delivery-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Result<PreparedDelivery, ReadingRefusal>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DeliveryNews>) => {
      if (data.news === 'progress') {
        onProgress(data.progress);
        return;
      }
      worker.terminate();
      resolve(data.result);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
  });
  worker.postMessage(job);
  return { result, cancel: () => worker.terminate() };
};
