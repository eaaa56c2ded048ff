import type { HashNews } from './hash-worker.ts';

/**
 * Hashes files in a worker beside this one, in the order in which it is asked: a fifth of all the work, that needs nothing
 * of the rest. A promise rejects when its file is gone. The worker ends with the one that began it.
 */
export const openHashWorker = (): ((file: Blob) => Promise<string>) => {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  let before: Promise<unknown> = Promise.resolve();
  const ask = (file: Blob): Promise<string> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<HashNews>) =>
        data === undefined ? reject(new Error('A file is gone.')) : resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(file);
    });
  return (file) => {
    const asked = before.then(() => ask(file));
    before = asked.catch(() => undefined);
    return asked;
  };
};
