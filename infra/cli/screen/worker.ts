import { parentPort, workerData } from 'node:worker_threads';
import { transferablesOf, type ScreeningPlan } from '@loggkontroll/core/log';
import { runTask, type ScreeningTask, type TaskResult } from './task.ts';

/** What a worker says. */
export type FromWorker =
  { readonly kind: 'bytes'; readonly bytes: number } | { readonly kind: 'done'; readonly result: TaskResult };

const toldEvery = 8 * 1024 * 1024;
const plan = workerData as ScreeningPlan;
const port = parentPort;

port?.on('message', (task: ScreeningTask) => {
  let untold = 0;
  const onBytes = (bytes: number): void => {
    untold += bytes;
    if (untold < toldEvery) return;
    port.postMessage({ kind: 'bytes', bytes: untold } satisfies FromWorker);
    untold = 0;
  };
  const result = runTask(task, plan, onBytes);
  const { lines, codes } = result.rejected;
  port.postMessage({ kind: 'bytes', bytes: untold } satisfies FromWorker);
  port.postMessage({ kind: 'done', result } satisfies FromWorker, [
    ...transferablesOf(result.screened),
    lines.buffer,
    codes.buffer,
  ]);
});
