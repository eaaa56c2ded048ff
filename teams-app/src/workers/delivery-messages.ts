import type { DeliveryOrder } from '@loggkontroll/core/log';
import type { Result } from '@loggkontroll/core/result';
import type { DeliveryFiles, PreparedDelivery, ReadingProgress, ReadingRefusal } from './make-delivery.ts';

/** What the page asks of the worker. */
export interface DeliveryJob {
  readonly order: DeliveryOrder;
  readonly files: DeliveryFiles;
}

/** What the worker answers: how far it has come, and in the end what came of it. */
export type DeliveryNews =
  | { readonly news: 'progress'; readonly progress: ReadingProgress }
  | { readonly news: 'done'; readonly result: Result<PreparedDelivery, ReadingRefusal> };
