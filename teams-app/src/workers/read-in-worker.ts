import type { Result } from '@loggkontroll/core/result';
import type { DeliveryJob, WorkerAsk, WorkerNews } from './delivery-messages.ts';
import type { PreparedDelivery, ReadingProgress, ReadingRefusal } from './make-delivery.ts';
import type { SampledFile } from './sample-file.ts';

/** Something asked of the worker, and what comes of it. */
export interface Asked<T> {
  readonly result: Promise<T>;
  /** Ends it at once; `result` is never settled then. */
  readonly cancel: () => void;
}

/** A reading under way. */
export type Reading = Asked<Result<PreparedDelivery, ReadingRefusal>>;

/** Asks a worker of its own; `hear` gives the result out of its news, once it is there. */
const askWorker = <T>(
  ask: WorkerAsk,
  hear: (news: WorkerNews) => { readonly result: T } | undefined,
): Asked<T> => {
  const worker = new Worker(new URL('./delivery-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
      const heard = hear(data);
      if (!heard) return;
      worker.terminate();
      resolve(heard.result);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
  });
  worker.postMessage(ask);
  return { result, cancel: () => worker.terminate() };
};

/** Reads the files beside the page, so that the page stays quick. */
export const readInWorker = (job: DeliveryJob, onProgress: (progress: ReadingProgress) => void): Reading =>
  askWorker({ ask: 'delivery', ...job }, (news) => {
    if (news.news === 'progress') onProgress(news.progress);
    return news.news === 'done' ? news : undefined;
  });

/** Looks at the beginning of a table beside the page: a workbook has to be unpacked for it. */
export const sampleInWorker = (file: Blob): Asked<SampledFile> =>
  askWorker({ ask: 'sample', file }, (news) => (news.news === 'sampled' ? news : undefined));
