import type { DeliveryOrder } from '@loggkontroll/core/log';
import type { Result } from '@loggkontroll/core/result';
import type { DeliveryFiles, PreparedDelivery, ReadingProgress, ReadingRefusal } from './make-delivery.ts';
import type { SampledFile } from './sample-file.ts';

/** What the page asks of the worker: a delivery of files, or the beginning of a table. */
export type WorkerAsk =
  ({ readonly ask: 'delivery' } & DeliveryJob) | { readonly ask: 'sample'; readonly file: Blob };

/** What a delivery is made of. */
export interface DeliveryJob {
  readonly order: DeliveryOrder;
  readonly files: DeliveryFiles;
}

/** What the worker answers: how far it has come, and in the end what came of it. */
export type WorkerNews =
  | { readonly news: 'progress'; readonly progress: ReadingProgress }
  | { readonly news: 'done'; readonly result: Result<PreparedDelivery, ReadingRefusal> }
  | { readonly news: 'sampled'; readonly result: SampledFile };
