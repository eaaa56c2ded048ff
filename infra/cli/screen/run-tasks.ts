import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Screening, ScreeningPlan } from '@loggkontroll/core/log';
import { sharedProgress } from './shared-progress.ts';
import { runTask, screenTask, type ScreeningTask, type TaskOutcome, type TaskResult } from './task.ts';
import type { FromWorker, WorkerStart } from './worker.ts';

/** More threads would cost more memory than they save time: each has the registers and its part of what it has seen. */
const mostThreads = 4;

/** What a thread makes lives long or not at all: more room for what is new would only be held. */
const youngMegabytes = 16;

/** As its source or as it was built, like this file. */
const workerFile = `./worker${path.extname(import.meta.url)}`;

/** How many threads may work at once here. */
export const threadsHere = (): number => Math.min(availableParallelism(), mostThreads);

/** What is to be done with the tasks. */
export interface TasksRun {
  readonly plan: ScreeningPlan;
  /** Takes the first task itself; what the others come to is for the caller to absorb. */
  readonly screening: Screening;
  /** How many bytes have been read so far. */
  readonly onBytes: (bytes: number) => void;
  /** Of each task in their order; only the first has nothing to absorb. */
  readonly onResult: (result: TaskOutcome | TaskResult, place: number) => void;
}

/** Tasks, and workers that are ready for them. */
export interface PreparedTasks {
  /** Runs all of them, this thread as one of several. Rejects when one fails. */
  run(run: TasksRun): Promise<void>;
  /** Leaves nothing running. */
  end(): Promise<void>;
}

/** Starts workers for all tasks but one, which they await: they have much to load while the registers are read. */
export const prepareTasks = (tasks: readonly ScreeningTask[]): PreparedTasks => {
  const progress = sharedProgress();
  const workers = Array.from(
    { length: Math.max(0, Math.min(threadsHere(), tasks.length) - 1) },
    () =>
      new Worker(new URL(workerFile, import.meta.url), {
        workerData: { tasks, progress: progress.buffer } satisfies WorkerStart,
        execArgv: workerFile.endsWith('.ts') ? ['--conditions=source'] : [],
        resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
      }),
  );
  return {
    run: ({ plan, screening, onBytes, onResult }) => {
      const results = inOrder(tasks.length, onResult);
      const add = (bytes: number): void => {
        progress.addBytes(bytes);
        onBytes(progress.bytes());
      };
      const heard = hear(workers, () => onBytes(progress.bytes()), results);
      // Should this thread fail first, nobody is left to hear that the workers then end.
      heard.catch(() => undefined);
      const first = progress.takeTask();
      for (const worker of workers) worker.postMessage(plan);
      for (let place = first; ; place = progress.takeTask()) {
        const task = tasks[place];
        if (!task) break;
        results.give(place === first ? screenTask(task, screening, add) : runTask(task, plan, add), place);
      }
      return heard;
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

/** Settles when the workers have told all that was left to them. */
const hear = (workers: readonly Worker[], onFurther: () => void, results: Results): Promise<void> =>
  new Promise((resolve, reject) => {
    const attempt = (work: () => void): void => {
      try {
        work();
        if (results.areAll()) resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    for (const worker of workers) {
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A worker ended too soon')));
      worker.on('message', (message: FromWorker) =>
        attempt(() => {
          onFurther();
          if (message.kind === 'further') return;
          const { result, place, isLast } = message;
          const give = (): void => attempt(() => results.give(result, place));
          if (!isLast) {
            give();
            return;
          }
          // What it holds is not needed any more, and to take in what it found needs much.
          worker.removeAllListeners('exit');
          worker.terminate().then(give, reject);
        }),
      );
    }
    setImmediate(() => attempt(() => undefined));
  });

interface Results {
  give(result: TaskOutcome | TaskResult, place: number): void;
  areAll(): boolean;
}

/** Gives each result away as soon as all before it have been given. */
const inOrder = (count: number, onResult: TasksRun['onResult']): Results => {
  const waiting = new Map<number, TaskOutcome | TaskResult>();
  let given = 0;
  return {
    give: (result, place) => {
      waiting.set(place, result);
      for (let first = waiting.get(given); first; first = waiting.get(given)) {
        waiting.delete(given);
        onResult(first, given++);
      }
    },
    areAll: () => given === count,
  };
};
