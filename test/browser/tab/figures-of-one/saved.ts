import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readAloud, readPdf } from '../../../unit/ui/documents/pdf/read-pdf.ts';
import type { Said } from './planted.ts';

/** All that a file says which a button saves: a PDF read aloud, or the parts of a workbook. */
export const saved = async (page: Page, button: string): Promise<Said> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  const where = download.suggestedFilename();
  const text = where.endsWith('.pdf')
    ? readAloud(await readPdf(bytes))
    : Object.values(unzipSync(bytes))
        .map((part) => Buffer.from(part).toString('utf8').replace(/></g, '>\n<'))
        .join('\n');
  return { where, text };
};
