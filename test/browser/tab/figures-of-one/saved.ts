import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readAloud, readPdf } from '../../../unit/ui/documents/pdf/read-pdf.ts';
import type { Said } from './planted.ts';

/** By what the file begins with: a name with other letters than English ones is not always kept. */
const textOf = async (bytes: Buffer): Promise<string> => {
  const beginning = bytes.toString('latin1', 0, 4);
  if (beginning === '%PDF') return readAloud(await readPdf(bytes));
  if (!beginning.startsWith('PK')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8').replace(/></g, '>\n<'))
    .join('\n');
};

/** All that a file says which a button saves: a PDF read aloud, the parts of a workbook, or the text that it is. */
export const saved = async (page: Page, button: string): Promise<Said> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await downloading;
  const text = await textOf(readFileSync(await download.path()));
  return { where: `${button}: ${download.suggestedFilename()}`, text };
};
