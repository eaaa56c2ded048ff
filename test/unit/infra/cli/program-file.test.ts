import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programFile } from '../../../../infra/cli/program-file.mjs';

let root = '';
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'loggkontroll-program-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** A file that was written so many seconds after a moment. */
const write = (file: string, seconds: number): void => {
  const whole = path.join(root, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, '');
  for (const written of [whole, path.dirname(whole)]) utimesSync(written, seconds, seconds);
};

const writeSources = (): void => {
  for (const file of ['core/src/a.ts', 'sharepoint/src/a.ts', 'infra/cli/loggkontroll.ts']) write(file, 100);
};

const writeBuilt = (): void => {
  for (const file of ['core/dist/a.js', 'sharepoint/dist/a.js', 'infra/dist/cli/a.js']) write(file, 200);
};

const built = (): string => path.join(root, 'infra/dist/cli/loggkontroll.js');
const source = (): string => path.join(root, 'infra/cli/loggkontroll.ts');

test('what was never built is run from its source', () => {
  writeSources();
  expect(programFile(root)).toEqual(expect.arrayContaining(['--conditions=source', source()]));
});

test('what was built after its source was written is run as built', () => {
  writeSources();
  writeBuilt();
  expect(programFile(root)).toContain(built());
  expect(programFile(root)).not.toContain('--conditions=source');
});

test.each(['core/src/deep/b.ts', 'sharepoint/src/b.ts', 'infra/cli/commands/b.ts'])(
  'once %s has been written, the source is run',
  (file) => {
    writeSources();
    writeBuilt();
    write(file, 300);
    expect(programFile(root)).toContain(source());
  },
);
