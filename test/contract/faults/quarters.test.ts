import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from '@loggkontroll/infra/build';

const run = promisify(execFile);

/** A run waits for what it waits for, however busy the machine is; this is for one that has come to a halt. */
const haltedMs = 45 * 60_000;

/** Several processes are killed in each, SharePoint too. */
const [firstSeed, runs] = [2, 2];

test(
  'two bots and SharePoint are killed in quarters whose requests are spoilt: nothing is lost, doubled, left unsaid or kept',
  async () => {
    const given = ['--seed', String(firstSeed), '--runs', String(runs)];
    const { stdout } = await run(
      process.execPath,
      ['--no-warnings', '--conditions=source', inRoot('test', 'faults', 'run-faults.ts'), ...given],
      { timeout: haltedMs, maxBuffer: 2 ** 26 },
    );
    const totals = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, number>>;
    expect(totals).toMatchObject({ runs, failed: 0 });
    expect(totals['killed']).toBeGreaterThanOrEqual(runs);
    expect(totals['faultsCaused']).toBeGreaterThan(0);
  },
  haltedMs,
);
