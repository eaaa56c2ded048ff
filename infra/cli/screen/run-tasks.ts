import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ScreeningPlan } from '@loggkontroll/core/log';
import { runTask, type ScreeningTask, type TaskResult } from './task.ts';
import type { FromWorker } from './worker.ts';

/** More workers would cost more memory than they save time: each has the registers and its part of what it has seen. */
const mostWorkers = 4;

/** How many workers may work at once here. */
export const workersHere = (): number => Math.min(availableParallelism(), mostWorkers);

/**
 * Runs the tasks, in workers if there are several, and gives each result away as soon as all before it have been given.
 * Rejects when a task fails; then nothing of it is left running.
 */
export const runTasks = async (
  tasks: readonly ScreeningTask[],
  plan: ScreeningPlan,
  onBytes: (bytes: number) => void,
  onResult: (result: TaskResult, place: number) => void,
): Promise<void> => {
  if (tasks.length === 1) {
    tasks.forEach((task, place) => onResult(runTask(task, plan, onBytes), place));
    return;
  }
  const waiting = new Map<number, TaskResult>();
  let next = 0;
  let given = 0;
  const giveAway = (result: TaskResult, place: number): void => {
    waiting.set(place, result);
    for (let first = waiting.get(given); first; first = waiting.get(given)) {
      waiting.delete(given);
      onResult(first, given++);
    }
  };
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let place = -1;
      const begin = (): void => {
        place = next++;
        const task = tasks[place];
        if (task) worker.postMessage(task);
        else resolve();
      };
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A worker ended too soon')));
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'bytes') {
          onBytes(message.bytes);
        } else {
          try {
            giveAway(message.result, place);
            begin();
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        }
      });
      begin();
    });
  const workers = Array.from(
    { length: Math.min(workersHere(), tasks.length) },
    () =>
      new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: plan,
        execArgv: ['--conditions=source'],
      }),
  );
  try {
    await Promise.all(workers.map((worker) => work(worker).finally(() => worker.terminate())));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};
