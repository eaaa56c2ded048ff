import type { DeliveryJob, WorkerAsk, WorkerNews } from './delivery-messages.ts';
import { openHashWorker } from './hash-in-worker.ts';
import { makeDelivery } from './make-delivery.ts';
import type { ReadingProgress } from './make-delivery.ts';
import { sampleFile } from './sample-file.ts';

/** So often the page hears of progress; more would only keep it busy. */
const newsEveryMs = 100;

const tell = (news: WorkerNews): void => self.postMessage(news);

const deliver = async ({ order, files }: DeliveryJob): Promise<void> => {
  let last = 0;
  const onProgress = (progress: ReadingProgress): void => {
    const now = performance.now();
    if (now - last < newsEveryMs) return;
    last = now;
    tell({ news: 'progress', progress });
  };
  const result = await makeDelivery(order, files, onProgress, openHashWorker());
  tell({ news: 'done', result });
};

const sample = async (file: Blob): Promise<void> => tell({ news: 'sampled', result: await sampleFile(file) });

self.onmessage = ({ data }: MessageEvent<WorkerAsk>): void => {
  const done = data.ask === 'delivery' ? deliver(data) : sample(data.file);
  done.catch(reportError);
};
