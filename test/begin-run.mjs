import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes the folder of what suites of this run begin with (seeds/seeded.ts). */
export default async function beginRun() {
  process.env['LOGGKONTROLL_SEEDS'] = await mkdtemp(path.join(tmpdir(), 'loggkontroll-seeds-'));
}
