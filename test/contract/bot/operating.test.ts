import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { eventually } from './eventually.ts';
import { handOverSteps } from './hand-over-steps.ts';
import { completed, faultsIn, register, roomsIn } from './operating-steps.ts';
import { monday, startSuite } from './running-bot.ts';

/* What those who run the suite do beside its ordinary days; docs/underlag/drift.md says how. */

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-operating-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Everything that SharePoint keeps at this moment, in a file of its own. */
const copyOf = (databaseFile: string, name: string): string => {
  const copy = path.join(folder, `${name}.sqlite`);
  const database = new DatabaseSync(databaseFile);
  database.prepare('VACUUM INTO ?').run(copy);
  database.close();
  return copy;
};

test('the key is changed: what both have sealed holds, and both public keys are kept', async () => {
  const suite = await startSuite();
  try {
    const steps = handOverSteps(suite);
    await steps.place('before');
    await register(suite, await steps.deliver('before'));
    await completed(suite, 'before');
    await suite.bot.close();
    await suite.startAnother('next');
    await steps.place('after');
    await register(suite, await steps.deliver('after'));
    await completed(suite, 'after');
    expect(await openSettings(suite.sharePoint.bot).all(publicKeyKey(''))).toHaveLength(2);
    expect(await faultsIn(suite)).toEqual([]);
  } finally {
    await suite.close();
  }
}, 120_000);

test('both sites are restored to the same time: what has been done since is done again, and nothing is left over', async () => {
  const suite = await startSuite();
  let copy: string;
  try {
    const steps = handOverSteps(suite);
    await steps.place('o');
    const review = await steps.deliver('o');
    copy = copyOf(suite.databaseFile, 'both');
    await register(suite, review);
    await completed(suite, 'o');
    expect(await roomsIn(suite)).toEqual([]);
  } finally {
    await suite.close();
  }
  const restored = await startSuite(monday, copy);
  try {
    expect(await roomsIn(restored)).toHaveLength(1);
    const found = accepted(
      await openRegister(restored.sharePoint.as('manager')).reviews.find(reviewIdOf('o')),
    );
    await register(restored, found.state);
    await completed(restored, 'o');
    expect(await roomsIn(restored)).toEqual([]);
    expect(await faultsIn(restored)).toEqual([]);
  } finally {
    await restored.close();
  }
}, 120_000);

test('the Vault alone is restored: a log that the Register says is destroyed goes again', async () => {
  const suite = await startSuite();
  try {
    const steps = handOverSteps(suite);
    await steps.place('o');
    const review = await steps.deliver('o');
    await register(suite, review);
    await completed(suite, 'o');
    const vault = openVault(suite.sharePoint.bot);
    await vault.open(review.logRoom);
    await vault.deliver(review.logRoom, '{"log":"o"}');
    suite.setClock('2026-10-06T09:00:00Z');
    await eventually('the room gone', async () => ((await vault.names()).length === 0 ? true : undefined));
    expect(suite.logged()).toContain('a log that was destroyed is back');
    expect(await faultsIn(suite)).toEqual([]);
  } finally {
    await suite.close();
  }
}, 120_000);
