import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSteps, inputHash, isCurrent, stamp, type BuildStep } from '@loggkontroll/infra/build';

const step: BuildStep = {
  id: 'tab',
  inputs: ['lock.json', 'src', 'missing'],
  outputs: ['dist/index.html'],
  commands: [['vite', 'build']],
  folder: '.',
  after: [],
};

let base: string;
const write = (name: string, contents: string) => {
  mkdirSync(path.dirname(path.join(base, name)), { recursive: true });
  writeFileSync(path.join(base, name), contents);
};
const current = () => isCurrent(step, inputHash(step, base), base);

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'stamp-'));
  write('lock.json', '{}');
  write('src/deep/a.ts', 'a');
  write('dist/index.html', 'built');
  stamp(step, inputHash(step, base), base);
});

afterEach(() => rmSync(base, { recursive: true }));

test('nothing has changed: nothing to build, whatever the files’ times', () => {
  utimesSync(path.join(base, 'src/deep/a.ts'), 1, 1);
  expect(current()).toBe(true);
});

test.each<[string, () => void]>([
  ['changed', () => write('src/deep/a.ts', 'b')],
  ['added', () => write('src/b.ts', '')],
  ['removed', () => rmSync(path.join(base, 'src/deep/a.ts'))],
  ['another lockfile', () => write('lock.json', '{ }')],
])('an input %s: the step must run', (_, change) => {
  change();
  expect(current()).toBe(false);
});

test('an output is gone: the step must run', () => {
  rmSync(path.join(base, 'dist/index.html'));
  expect(current()).toBe(false);
});

test('another command: the step must run', () => {
  expect(inputHash({ ...step, commands: [['vite', 'build', '--minify']] }, base)).not.toBe(
    inputHash(step, base),
  );
});

test('every step waits only for steps before it, so that none waits for ever', () => {
  buildSteps.forEach((candidate, index) => {
    const before = buildSteps.slice(0, index).map(({ id }) => id);
    expect(before).toEqual(expect.arrayContaining([...candidate.after]));
  });
});
