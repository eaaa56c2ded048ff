import { execFile } from 'node:child_process';
import { inRoot } from '@loggkontroll/infra/build';

/* Few of the quarters that `npm run faults` plays, each as its seed says; docs/trust.md has what many of them showed. */

const seeds = { first: '1', runs: '2' };

interface Said {
  readonly exitCode: number;
  readonly text: string;
}

const run = (): Promise<Said> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [
        ...['--conditions=source', '--no-warnings', inRoot('test', 'faults', 'run-faults.ts')],
        ...['--seed', seeds.first, '--runs', seeds.runs],
      ],
      { cwd: inRoot() },
      (error, out, err) => resolve({ exitCode: error === null ? 0 : 1, text: `${out}${err}` }),
    );
  });

test('whoever is killed and whatever is lost on the way, a quarter ends as it should', async () => {
  const { exitCode, text } = await run();
  expect({ exitCode, text }).toEqual({ exitCode: 0, text });
  const totals = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Record<string, number>;
  expect(totals).toMatchObject({ runs: Number(seeds.runs), failed: 0 });
  expect(totals['killed']).toBeGreaterThan(0);
  expect(totals['faultsCaused']).toBeGreaterThan(0);
}, 900_000);
