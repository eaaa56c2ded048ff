import { parentPort, workerData } from 'node:worker_threads';
import { transferablesOf, type ScreeningPlan } from '@loggkontroll/core/log';
import { sharedProgress } from './shared-progress.ts';
import { runTask, type ScreeningTask, type TaskResult } from './task.ts';

/** What a worker is begun with. */
export interface WorkerStart {
  readonly tasks: readonly ScreeningTask[];
  readonly progress: SharedArrayBuffer;
}

/** What a worker says: that it has come further, or what came of the task at a place, and whether it was its last one. */
export type FromWorker =
  | { readonly kind: 'further' }
  | {
      readonly kind: 'done';
      readonly place: number;
      readonly result: TaskResult;
      readonly isLast: boolean;
    };

const toldEvery = 8 * 1024 * 1024;
const { tasks, progress: buffer } = workerData as WorkerStart;
const progress = sharedProgress(buffer);
const port = parentPort;

const tell = (message: FromWorker, transferables: readonly ArrayBuffer[] = []): void =>
  port?.postMessage(message, transferables);

// It listens on, so that it stays until it is ended: a worker that ends by itself has failed.
port?.on('message', (plan: ScreeningPlan) => {
  let untold = 0;
  const onBytes = (bytes: number): void => {
    progress.addBytes(bytes);
    untold += bytes;
    if (untold < toldEvery) return;
    tell({ kind: 'further' });
    untold = 0;
  };
  let place = progress.takeTask();
  for (let task = tasks[place]; task;) {
    const result = runTask(task, plan, onBytes);
    const { lines, codes } = result.rejected;
    const next = progress.takeTask();
    task = tasks[next];
    tell({ kind: 'done', place, result, isLast: task === undefined }, [
      ...transferablesOf(result.screened),
      lines.buffer,
      codes.buffer,
    ]);
    place = next;
  }
});
