import type { Browser, Page } from 'playwright-core';
import { peakOf } from '../measure/child.ts';
import type { WorkerAsk, WorkerNews } from '../../../../teams-app/src/workers/delivery-messages.ts';

/** What is given to the tab's worker, as files on this computer; the order names whose accesses are drawn. */
export interface TabReading {
  readonly log: string;
  readonly registers: Readonly<Record<'employees' | 'shifts' | 'assignments' | 'clients', string>>;
  readonly order: Extract<WorkerAsk, { readonly ask: 'delivery' }>['order'];
}

/** How the reading went, and how the page fared meanwhile. */
export interface TabFigures {
  readonly seconds: number;
  /** Milliseconds between two frames of the page, the longest. */
  readonly worstFrame: number;
  readonly frames: number;
  readonly toldProgress: number;
  readonly accesses: number;
  /** The most that the page's process held, megabytes, as the system counted it. */
  readonly megabytes: number;
}

const inputId = 'bench-files';

/** Has the built worker make a delivery of files that are chosen in the page, as Leverera does, and watches the frames. */
export const readInTab = async (
  browser: Browser,
  page: Page,
  workerAddress: string,
  { log, registers, order }: TabReading,
): Promise<TabFigures> => {
  await page.evaluate((id) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id });
    document.body.append(input);
  }, inputId);
  const names = Object.keys(registers);
  await page.locator(`#${inputId}`).setInputFiles([log, ...Object.values(registers)]);
  const figures = await page.evaluate(
    async ({ id, address, names: registerNames, about }) => {
      const { files } = document.getElementById(id) as HTMLInputElement;
      const [file, ...others] = Array.from(files ?? []);
      if (!file) throw new Error('No file');
      const chosen = Object.fromEntries(registerNames.map((name, place) => [name, others[place]]));
      let [frames, worstFrame, toldProgress, before, done] = [0, 0, 0, performance.now(), false];
      const look = (now: number): void => {
        worstFrame = Math.max(worstFrame, now - before);
        before = now;
        frames += 1;
        if (!done) requestAnimationFrame(look);
      };
      await new Promise((resolve) => requestAnimationFrame(resolve));
      before = performance.now();
      requestAnimationFrame(look);
      const began = performance.now();
      const worker = new Worker(address, { type: 'module' });
      const accesses = await new Promise<number>((resolve, reject) => {
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
          if (data.news === 'progress') toldProgress += 1;
          if (data.news !== 'done') return;
          if (data.result.ok) resolve(data.result.value.accesses);
          else reject(new Error(JSON.stringify(data.result.refusal)));
        };
        worker.postMessage({ ask: 'delivery', order: about, files: { logs: [{ file }], registers: chosen } });
      });
      const seconds = (performance.now() - began) / 1000;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      done = true;
      worker.terminate();
      return { seconds, worstFrame, frames, toldProgress, accesses };
    },
    { id: inputId, address: workerAddress, names, about: order },
  );
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id) ?? 0);
  return { ...figures, megabytes: (Math.max(...renderers) * 1024) / 1e6 };
};
