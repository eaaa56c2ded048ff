import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { createSweep } from '@loggkontroll/bot/sweep';
import { isoInstantOf, periodNamed } from '@loggkontroll/core/calendar';
import { accept } from '@loggkontroll/core/result';
import { makeMunicipality, smallSize } from '@loggkontroll/infra/local/demo';
import { openFilling } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { FilledItem, LoggedRequest } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { controls, orders, registrations, reviews } from '@loggkontroll/sharepoint/schema';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import { openSettings, plannedSetting } from '@loggkontroll/sharepoint/settings';
import { localApps } from '../../../infra/local/local-apps.ts';
import { servicesOn } from '../../../infra/local/past/quiet-bot.ts';
import type { Decided } from '../../bench/town/finished.ts';
import { beginningOf, finishedQuarter } from '../../bench/town/finished-quarter.ts';
import { filledItem } from '../../bench/town/grown-town.ts';
import { recordWriter } from '../../bench/town/record-writer.ts';
import { readCount, toldCount } from './counted.ts';

const listViewThreshold = 50;
/** What SharePoint answers to a query that touches more rows than that. */
const overTheThreshold = 500;
/** More than the witness needs for four lists that are twice as long as the threshold. */
const mostSweeps = 60;
const quarter = periodNamed('2026-Q3');
const earlier = periodNamed('2026-Q2');
const municipality = makeMunicipality('threshold', smallSize);

let folder: string;
let sites: LocalSites;

/** The same lists, for a SharePoint that takes a wide filter otherwise. */
const refusingFile = (): string => path.join(folder, 'refusing.db');

const opened = async (databaseFile: string, refusesWideFilters: boolean): Promise<LocalSites> => {
  const there = await openSites({ municipality, databaseFile, listViewThreshold, refusesWideFilters });
  there.setClock(isoInstantOf('2026-10-01T08:00:00Z'));
  return there;
};

const listPath = (name: string): string => `/sites/register/Lists/${name}`;

type Finished = ReturnType<typeof finishedQuarter>;

const ofAll = <T>(
  finished: Finished,
  act: <Kept extends { readonly status: string }>(
    schema: RecordList<Kept>,
    records: readonly Decided<Kept, unknown>[],
  ) => T,
): readonly T[] => [
  act(
    orders,
    finished.map(({ order }) => order),
  ),
  act(
    reviews,
    finished.map(({ review }) => review),
  ),
  act(
    registrations,
    finished.map(({ registration }) => registration),
  ),
  act(
    controls,
    finished.map(({ control }) => control),
  ),
];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-threshold-'));
  const databaseFile = path.join(folder, 'sharepoint.db');
  const empty = await openSites({ municipality, databaseFile });
  empty.setClock(beginningOf(earlier));
  await furnish(empty.administrator(), municipality);
  for (const period of [earlier, quarter]) await openSettings(empty.bot()).put(plannedSetting('ffs', period));
  await Promise.all(ofAll(finishedQuarter(municipality, earlier, 0, 3), recordWriter(empty.bot().register)));
  await empty.close();
  const filling = openFilling(databaseFile);
  const fill = (finished: Finished): void =>
    void ofAll(finished, (schema, records) =>
      filling.add(
        listPath(schema.list.name),
        localApps.bot,
        records.map((record): FilledItem => filledItem(schema, record, beginningOf(quarter))),
      ),
    );
  fill(finishedQuarter(municipality, earlier, 0, 3));
  fill(finishedQuarter(municipality, quarter, 0, 2 * listViewThreshold));
  filling.close();
  await copyFile(databaseFile, refusingFile());
  sites = await opened(databaseFile, false);
});
afterAll(async () => {
  await sites.close();
  await rm(folder, { recursive: true });
});

/** What differs between any two items; a filled one has a version for each event. */
const own = [
  'OData__UIVersionString',
  'Id',
  'ID',
  'GUID',
  'UniqueId',
  'Created',
  'Modified',
  'odata.etag',
  'odata.id',
  'odata.editLink',
];

const rowsOf = async (name: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const items = sites.bot().register.sp.web.getList(listPath(name)).items;
  const rows = await items.select('*', 'FileDirRef').top(500)<Readonly<Record<string, unknown>>[]>();
  return rows
    .filter(({ FileSystemObjectType }) => FileSystemObjectType === 0)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !own.includes(column))));
};

test.each([orders, reviews, registrations, controls].map(({ list }) => list.name))(
  'what is filled into %s is what the repository writes there, but for its number, time and versions',
  async (name) => {
    const rows = await rowsOf(name);
    expect(rows).toHaveLength(6 + 2 * listViewThreshold);
    expect(rows.slice(3, 6)).toEqual(rows.slice(0, 3));
  },
);

test('whoever has the right to a folder sees what is filled into it', async () => {
  const [order] = finishedQuarter(municipality, quarter, 0, 1);
  const { reviewer = '', orderId = '' } = order?.order.state ?? {};
  const stranger = municipality.members['department-head'][0] ?? '';
  const seenBy = async (personId: string): Promise<number> => {
    const { items } = sites.as(personId).register.sp.web.getList(listPath('Orders'));
    return (await items.select('Id').filter(`RecordId eq '${orderId}'`)<readonly unknown[]>()).length;
  };
  expect(await seenBy(reviewer)).toBe(1);
  expect(await seenBy(stranger).catch(() => 0)).toBe(0);
});

/** A sweep that loads, works and follows. `refused`: how often a filter may be that matches too many rows. */
const sweeps = async (sites: LocalSites, refused: 'never' | 'at first'): Promise<void> => {
  const isFault = ({ status }: LoggedRequest): boolean =>
    status >= 400 && !(refused === 'at first' && status === overTheThreshold);
  const codes: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: ({ code }: Readonly<Record<string, unknown>>) => void codes.push(code),
  };
  const sweep = createSweep({
    ...servicesOn(sites.bot(), { now: () => Promise.resolve(sites.now()) }, log, {
      signer: await keyFileSigner(path.join(folder, 'bot.pem')),
      randomHex: () => '5a'.repeat(32),
    }),
    messages: openMessages(sites.bot()),
    messenger: { send: () => Promise.resolve(accept('m')), update: () => Promise.resolve(accept(undefined)) },
  });
  await sweep();
  const list = (name: string) => sites.bot().register.sp.web.getList(listPath(name));
  for (const name of ['Orders', 'Reviews', 'Registrations', 'Controls']) {
    const { ItemCount } = await list(name).select('ItemCount')<{ readonly ItemCount: number }>();
    expect(ItemCount).toBeGreaterThan(listViewThreshold);
  }
  expect(codes).not.toContain('too-many-rows');
  const writes = ({ method, path }: LoggedRequest): boolean =>
    method !== 'GET' && !path.endsWith('/getchanges');
  const askedInOneSweep = async (): Promise<readonly LoggedRequest[]> => {
    sites.standIn.clearRequests();
    await sweep();
    const asked = sites.standIn.requests();
    expect(asked.filter(isFault)).toEqual([]);
    return asked;
  };
  // The witness goes through what was there before it, some items a sweep.
  let asked = await askedInOneSweep();
  for (let sweeps = 0; sweeps < mostSweeps && asked.some(writes); sweeps += 1)
    asked = await askedInOneSweep();
  expect(asked.filter(writes)).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(30);
  const counted = await toldCount(sites.bot(), 2026);
  expect(counted).toEqual(await readCount(sites.bot(), 2026));
  expect(counted?.requests).not.toEqual([]);
};

test(
  'the sweep loads, works and follows where every list is over the threshold',
  () => sweeps(sites, 'never'),
  300_000,
);

test('… also where SharePoint refuses a filter that matches more than that, even in pages', async () => {
  const refusing = await opened(refusingFile(), true);
  try {
    await sweeps(refusing, 'at first');
  } finally {
    await refusing.close();
  }
}, 300_000);
