import { readFileSync } from 'node:fs';
import type * as FastCheck from 'fast-check';

/** The histories, towns and logs that every run of the properties tries; `PROPERTIES=anew` tries others. */
const seed = 20_261_128;

const { testPath = '' } = expect.getState();
const hasProperties = readFileSync(testPath, 'utf8').includes(`'fast-check'`);
if (hasProperties && process.env['PROPERTIES'] !== 'anew') {
  const { configureGlobal, readConfigureGlobal } = jest.requireActual<typeof FastCheck>('fast-check');
  configureGlobal({ ...readConfigureGlobal(), seed });
}
