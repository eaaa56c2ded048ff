import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FontFiles } from '@loggkontroll/ui/documents/pdf';

const folder = path.join(path.dirname(require.resolve('source-sans/package.json')), 'WOFF', 'TTF');

const read = (weight: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(folder, `SourceSans3-${weight}.ttf.woff`)));

/** The typefaces as the tab has them. */
export const fonts: FontFiles = { regular: read('Regular'), semibold: read('Semibold') };
