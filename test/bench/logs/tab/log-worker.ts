import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../../browser/chromium.ts';
import { givenReview } from '../../../browser/review/given-review.ts';
import { startReviewSuite } from '../../../browser/review/review-suite.ts';
import type { Table } from '../../table.ts';
import { generateLog, logSize, type GeneratedLog } from '../generate/generate.ts';
import { readInTab, type TabFigures } from './read-in-tab.ts';

const rows = 1_000_000;
const assets = path.resolve(import.meta.dirname, '../../../../teams-app/dist/assets');

/** Four people of the log, and three days. */
const orderOf = async ({ context }: GeneratedLog) => {
  const [, ...employees] = (await readFile(path.join(context, 'employees.csv'), 'utf8')).split('\n', 5);
  return {
    ...{ orderId: 'bench', number: 'bench', units: [] },
    selection: {
      ...{ of: 'draw' as const, month: '2026-09', days: ['2026-09-03', '2026-09-10', '2026-09-22'] },
      employees: employees.map((line) => {
        const [employeeId = '', , name = ''] = line.split(';');
        return { employeeId, name };
      }),
    },
  };
};

/** Reads a generated log with all registers in the tab that a reviewer has open. */
export const readGenerated = async (generated: GeneratedLog): Promise<TabFigures> => {
  const [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
  try {
    const { reviewer } = await givenReview(suite, 'log-worker');
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const address = suite.address(reviewer, '');
    await page.goto(address);
    await page.locator('main h1').waitFor();
    const worker = (await readdir(assets)).find((name) => /^delivery-worker-.*\.js$/.test(name));
    if (!worker) throw new Error('The tab is not built');
    const register = (name: string): string => path.join(generated.context, `${name}.csv`);
    return await readInTab(browser, page, new URL(`/assets/${worker}`, address).href, {
      log: generated.log,
      registers: {
        employees: register('employees'),
        shifts: register('shifts'),
        assignments: register('assignments'),
        clients: register('clients'),
      },
      order: await orderOf(generated),
    });
  } finally {
    await browser.close();
    await suite.close();
  }
};

/** A month's log of a million rows, read by the tab's own worker, and what the page shows of it meanwhile. */
export const logWorker = async (): Promise<readonly Table[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-bench-'));
  try {
    const generated = await generateLog(folder, logSize(rows));
    const { seconds, worstFrame, frames, megabytes, accesses } = await readGenerated(generated);
    return [
      {
        title: `The tab’s worker: ${rows} rows (${Math.round(generated.bytes / 1e6)} MB) with all registers`,
        figures: [
          {
            name: 'from the worker’s start until the delivery is made',
            value: seconds,
            unit: 's',
            limit: 4,
            note: `read, hashed, screened; ${accesses} accesses delivered`,
          },
          {
            name: 'worst frame of the page meanwhile',
            value: worstFrame,
            unit: 'ms',
            limit: 50,
            note: `${frames} frames`,
          },
          { name: 'most memory of the page’s process', value: megabytes, unit: 'MB', note: 'VmHWM' },
        ],
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
