import { readYear, verifyYear } from '@loggkontroll/infra/year-export';
import { ensureUnitFolders, provision } from '@loggkontroll/sharepoint/provisioning';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { register as registerSite, vault as vaultSite } from '@loggkontroll/sharepoint/schema';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import { accepted } from '../sharepoint/desk.ts';
import { departments, people, units } from '../sharepoint/municipality.ts';
import { botId } from '../sharepoint/sharepoint.ts';
import { handOverSteps } from './hand-over-steps.ts';
import { completed, faultsIn, register, roomsIn } from './operating-steps.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

/* The steps of "Avveckling" in docs/underlag/drift.md that do not need Teams, Entra ID or Azure. */

let suite: RunningSuite;

beforeAll(async () => {
  suite = await startSuite();
}, 120_000);
afterAll(() => suite.close());

const vaultsLists = () => {
  const names = new Set(vaultSite.lists.map(({ name }) => name));
  return suite.sharePoint.bot.vault.sp.web.lists
    .select('Id', 'EntityTypeName', 'RootFolder/Name')
    .expand('RootFolder')<
      readonly { readonly Id: string; readonly RootFolder: { readonly Name: string } }[]
    >()
    .then((lists) => lists.filter(({ RootFolder }) => names.has(RootFolder.Name)));
};

const carryThrough = async (orderId: string): Promise<void> => {
  const steps = handOverSteps(suite);
  await steps.place(orderId);
  await register(suite, await steps.deliver(orderId));
  await completed(suite, orderId);
};

test('what is done is taken home, the Vault is removed, and what is left can be read and checked without the bot', async () => {
  await carryThrough('last');
  await suite.bot.close();
  expect(await roomsIn(suite)).toEqual([]);
  const { bot, as } = suite.sharePoint;
  const year = await readYear(bot, { year: 2026, madeAt: '2026-10-05T10:00:00Z', botId });
  expect((await verifyYear(year)).lists.find(({ list }) => list === 'Reviews')).toMatchObject({ records: 1 });

  const lists = await vaultsLists();
  expect(lists).toHaveLength(vaultSite.lists.length);
  for (const { Id } of lists) await bot.vault.sp.web.lists.getById(Id).delete();
  expect(await vaultsLists()).toEqual([]);

  expect(await faultsIn(suite)).toEqual([]);
  const read = accepted(await openRegister(as('manager')).reviews.find(reviewIdOf('last')));
  expect(read.state).toMatchObject({ status: 'registered' });
}, 120_000);

test('it can be set up again beside the old Register: a new Vault, and the next review goes its way', async () => {
  const { bot } = suite.sharePoint;
  accepted(await provision({ register: registerSite, vault: vaultSite }, bot));
  await ensureUnitFolders(bot, { units, departments, people });
  await suite.startAnother();
  await carryThrough('next');
  expect(await roomsIn(suite)).toEqual([]);
  expect(await faultsIn(suite)).toEqual([]);
}, 120_000);
