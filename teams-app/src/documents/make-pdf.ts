import type { DrawingJob, PdfFile } from './document-messages.ts';

/** Draws a document here in the browser, beside the page: neither its content nor the file leaves the computer. */
export const makePdf = (job: DrawingJob): Promise<PdfFile> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PdfFile>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(job);
  });
