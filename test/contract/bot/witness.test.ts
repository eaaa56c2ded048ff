import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { append, formatHistory } from '@loggkontroll/core/history';
import { chainOf, historyHash, isDailyRoot } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { OrderEvent } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings } from '@loggkontroll/sharepoint/settings';
import { botsKeys, openWitnessList } from '@loggkontroll/sharepoint/witness';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import { acting, orderOf } from '../sharepoint/reference-flow.ts';
import { loggkontroll } from '../infra/played-year.ts';
import { botId } from '../sharepoint/sharepoint.ts';
import { eventually } from './eventually.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

let suite: RunningSuite;
beforeAll(async () => {
  suite = await startSuite();
});
afterAll(() => suite.close());

const register = () => openRegister(suite.sharePoint.bot);

/** An order that the planner has placed and the manager attested. */
const attested = async (orderId: string) => {
  const as = (who: 'planner' | 'manager') => openRegister(suite.sharePoint.as(who)).orders;
  accepted(await as('planner').create({ type: 'placeOrder', ...orderOf(orderId) }, acting('planner')));
  accepted(await as('manager').act(orderId, { type: 'attest' }, acting('manager')));
  return accepted(await register().orders.find(orderId));
};

const seenOf = async (itemId: number): Promise<readonly Witnessed<Sighting>[]> => {
  const list = openWitnessList(suite.sharePoint.bot.register);
  const statements = await list.ofChains([chainOf('Orders', itemId)]);
  return statements.flatMap((statement) => (isDailyRoot(statement) ? [] : [statement]));
};

/** What was seen last, as soon as that fits. */
const lastSeen = (itemId: number, what: string, fits: (last: Witnessed<Sighting>) => boolean) =>
  eventually(what, async () => {
    const last = (await seenOf(itemId)).at(-1);
    return last !== undefined && fits(last) ? last : undefined;
  });

/** Waits until the order's room is open and all of it is witnessed: the bot saves it no more. */
const settled = async (orderId: string) => {
  const { itemId } = await attested(orderId);
  const done = await eventually('the room of the log', async () => {
    const record = accepted(await register().orders.find(orderId));
    return record.state.logRoom === undefined ? undefined : record;
  });
  await lastSeen(itemId, 'all of it witnessed', ({ entries }) => entries === done.history.length);
  return done;
};

let deleted = '';

const item = (itemId: number, who: 'owner' | 'manager' = 'owner') =>
  suite.sharePoint.as(who).register.sp.web.getList('/sites/register/Lists/Orders').items.getById(itemId);

const saveOver = (itemId: number, history: string) =>
  item(itemId).validateUpdateListItem([{ FieldName: 'History', FieldValue: history }], true);

/** The order's events as if another month had been ordered from the beginning, chained again. */
const chainedAnew = (
  history: readonly { readonly at: string; readonly by: string; readonly event: OrderEvent }[],
) =>
  history.reduce<ReturnType<typeof append<OrderEvent>>>(
    (chain, { at, by, event }) =>
      append(chain, [event.type === 'orderPlaced' ? { ...event, month: '2026-08' } : event], { at, by }),
    [],
  );

interface Report {
  readonly witness: {
    readonly faults: readonly { readonly code: string }[];
    readonly records: readonly {
      readonly recordId: string;
      readonly faults: readonly { readonly code: string }[];
    }[];
    readonly window: { readonly versions: number; readonly longest: number };
  };
}

/** What `verify` says of the witness, asked by an owner of both sites. */
const verified = async (...more: readonly string[]) => {
  const { url } = suite.sharePoint.standIn;
  const sites = ['--register', `${url}/sites/register`, '--vault', `${url}/sites/vault`];
  const asked = ['verify', ...sites, '--bot', botId, '--local-person', ids.owner, ...more];
  const { out, err } = await loggkontroll(...asked, '--json');
  expect(err).toBe('');
  const { witness } = JSON.parse(out) as Report;
  const codesOf = (recordId: string): readonly string[] =>
    witness.records
      .filter((record) => record.recordId === recordId)
      .flatMap(({ faults }) => faults.map(({ code }) => code));
  return { ...witness, codesOf, faultCodes: witness.faults.map(({ code }) => code) };
};

test('what people and the bot save is witnessed version by version, and an honest site finds nothing', async () => {
  const { itemId, history } = await settled('honest');
  const seen = await seenOf(itemId);
  const versions = await register().orders.versions(itemId);
  expect(seen.map(({ version }) => version)).toEqual(versions.map(({ label }) => label).reverse());
  expect(seen.map(({ n }) => n)).toEqual(seen.map((_, index) => index + 1));
  expect(seen.flatMap(({ findings }) => findings)).toEqual([]);
  expect(seen.at(-1)?.sha256).toBe(historyHash(formatHistory(history)));
  expect(suite.logged()).not.toContain('the witness has found something');
  const { faults, records, window } = await verified();
  expect([faults, records]).toEqual([[], []]);
  expect(window.versions).toBeGreaterThanOrEqual(seen.length);
});

test('nothing of a record and no id stands in what is witnessed', async () => {
  const { itemId } = await settled('order-with-an-id');
  const text = JSON.stringify(await seenOf(itemId));
  expect(text).not.toContain('order-with-an-id');
  expect(text).not.toContain('Medarbetare');
  for (const personId of Object.values(ids)) expect(text).not.toContain(personId);
});

/** Saves columns of an order with the bot's own identity, as an upgrade of the suite does. */
const savedByTheBot = async (itemId: number, columns: Readonly<Record<string, string>>) => {
  const items = suite.sharePoint.bot.register.sp.web.getList('/sites/register/Lists/Orders').items;
  const { n } = await lastSeen(itemId, 'the state before', () => true);
  await items.getById(itemId).update({ ...columns });
  return lastSeen(itemId, 'the upgrade', (last) => last.n > n);
};

test('an upgrade that writes columns anew is witnessed, and no alarm', async () => {
  const { itemId, state } = await settled('upgraded');
  expect((await savedByTheBot(itemId, { Status: state.status })).findings).toEqual([]);
  expect(suite.logged()).not.toContain('the witness has found something');
  const { codesOf } = await verified();
  expect(codesOf('upgraded')).toEqual([]);
});

test('a column that then says something else than the history is found, whoever has saved it', async () => {
  const { itemId } = await settled('misled');
  const { findings } = await savedByTheBot(itemId, { ClusterName: 'Something else' });
  expect(findings).toEqual(['nothing-added']);
});

test('a history that an owner edits and chains again is found, and told to those who run the bot', async () => {
  const { itemId, history } = await settled('rewritten');
  await item(itemId).update({ History: formatHistory(chainedAnew(history)) });
  const last = await lastSeen(itemId, 'the edit', ({ findings }) => findings.length > 0);
  expect(last.findings).toContain('rewritten');
  expect(suite.logged()).toContain(`"chain":"${chainOf('Orders', itemId)}"`);
});

test('a save without a version is found', async () => {
  const { itemId, history } = await settled('saved-over');
  const { version } = await lastSeen(itemId, 'the state before', () => true);
  /* Not attested any more: of what is cut, the bot does nothing again, which within a second would be the same entry. */
  await saveOver(itemId, formatHistory(history.slice(0, 1)));
  const last = await lastSeen(itemId, 'the save', ({ findings }) => findings.length > 0);
  expect([last.version, last.findings]).toEqual([version, ['rewritten', 'saved-over']]);
});

test('an event that is saved in somebody else’s name is found', async () => {
  const { itemId, history } = await settled('another');
  const { at } = history.at(-1) ?? { at: '' };
  const longer = append<OrderEvent>(history, [{ type: 'orderAttested' }], { at, by: ids.manager });
  await item(itemId).update({ History: formatHistory(longer) });
  const last = await lastSeen(itemId, 'the save', ({ findings }) => findings.length > 0);
  expect(last.findings).toEqual(['by-another', 'not-as-decided']);
});

test('a record that is taken away is found', async () => {
  const { itemId } = await settled('deleted');
  deleted = chainOf('Orders', itemId);
  await item(itemId).delete();
  const last = await lastSeen(itemId, 'the deletion', ({ state }) => state === 'gone');
  expect(last.findings).toEqual(['deleted']);
});

test('two instances say each thing once, and the second goes on when the first ends', async () => {
  const second = await suite.startAnother();
  const { itemId } = await settled('two');
  const versions = (await seenOf(itemId)).map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
  await second.close();
});

test('a day’s root is signed, and stands outside SharePoint', async () => {
  suite.setClock('2026-10-06T09:00:00Z');
  const list = openWitnessList(suite.sharePoint.bot.register);
  const root = await eventually('the root', async () => (await list.ofChains(['root'])).find(isDailyRoot));
  expect([root.n, root.from, root.to]).toEqual([1, '2026-10-05', '2026-10-05']);
  const file = path.join(suite.folder, 'witness-roots.jsonl');
  const kept = await eventually('the file', () => readFile(file, 'utf8').catch(() => undefined));
  expect(kept).toContain(root.root);
  expect(suite.logged()).toContain(root.root);
});

test('verify tells of every record that is not as it was witnessed, and of no other', async () => {
  const { records, codesOf, faultCodes } = await verified();
  expect(faultCodes).toEqual([]);
  expect(codesOf('rewritten')).toEqual(['witness-found', 'witnessed-entry-gone']);
  expect(codesOf('saved-over')).toEqual(['witness-found', 'witness-found', 'witnessed-entry-gone']);
  expect(codesOf('another')).toEqual(['witness-found', 'witness-found']);
  expect(codesOf(deleted)).toEqual(['witnessed-record-gone']);
  expect(records.map(({ recordId }) => recordId).sort()).toEqual(
    [deleted, 'another', 'rewritten', 'saved-over'].sort(),
  );
});

test('a root that was noted is found again, and another is not', async () => {
  const list = openWitnessList(suite.sharePoint.bot.register);
  const root = (await list.ofChains(['root'])).find(isDailyRoot);
  expect((await verified('--witness-root', root?.root ?? '')).faultCodes).toEqual([]);
  expect((await verified('--witness-root', '0'.repeat(64))).faultCodes).toEqual(['witness-root-missing']);
});

test('an owner who takes away or changes what was witnessed is told of', async () => {
  const { itemId } = await register().orders.find('honest').then(accepted);
  const rows = suite.sharePoint.as('owner').register.sp.web.getList('/sites/register/Lists/Witness').items;
  const of = await rows
    .select('Id', 'Statement')
    .filter(`Chain eq '${chainOf('Orders', itemId)}'`)
    .orderBy('Id')<{ readonly Id: number; readonly Statement: string }[]>();
  const [first, second] = of;
  await rows.getById(first?.Id ?? 0).update({ Statement: first?.Statement.replace('1.0', '9.0') });
  await rows.getById(second?.Id ?? 0).delete();
  expect((await verified()).faultCodes).toEqual(['witness-forged', 'witness-gap', 'witness-day-differs']);
});

test('a planner finds the bot’s keys, and none that anybody else has saved', async () => {
  const planner = suite.sharePoint.as('planner');
  const keys = await botsKeys(planner, botId);
  expect(keys).toHaveLength(1);
  const [[keyId, text] = ['', '']] = keys;
  const setting = { key: `public-key/${keyId}`, title: 'Botens publika nyckel', value: text };
  const theirs = openSettings(suite.sharePoint.as('owner'));
  await theirs.put({ ...setting, key: 'public-key/of-an-owner' });
  expect(await botsKeys(planner, botId.toUpperCase())).toEqual(keys);
  expect(await botsKeys(planner, ids.owner)).toEqual([]);
  await theirs.put({ ...setting, value: text.replace('{', '{ ') });
  expect(await botsKeys(planner, botId)).toEqual([]);
});
