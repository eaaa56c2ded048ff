import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { createSweep } from '@loggkontroll/bot/sweep';
import { isoInstantOf, periodNamed } from '@loggkontroll/core/calendar';
import { goneRows } from '@loggkontroll/core/retention';
import { accept } from '@loggkontroll/core/result';
import { handle, yearEndDecider } from '@loggkontroll/core/workflow';
import { makeMunicipality, smallSize } from '@loggkontroll/infra/local/demo';
import { openFilling } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { LoggedRequest } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { controls, orders, registrations, reviews, signatures } from '@loggkontroll/sharepoint/schema';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import { openForecasts, openSettings, plannedSetting } from '@loggkontroll/sharepoint/settings';
import { localApps } from '../../../infra/local/local-apps.ts';
import { servicesOn } from '../../../infra/local/past/quiet-bot.ts';
import type { Decided } from '../../bench/town/finished.ts';
import { beginningOf, finishedQuarter } from '../../bench/town/finished-quarter.ts';
import { filledItem } from '../../bench/town/grown-town.ts';
import { must } from '../../bench/town/people.ts';

const municipality = makeMunicipality('retention-grown', smallSize);
const due = periodNamed('2020-Q3');
const newYear = isoInstantOf('2026-01-01T03:00:00Z');
const listViewThreshold = 30;
/** A sweep ends with the matter in which it has asked a thousand times; it asks some besides. */
const mostRequests = 1_100;

/** A Register in which so many matters come of age on the same day. */
const townWith = async (matters: number) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-retention-'));
  const databaseFile = path.join(folder, 'sharepoint.db');
  const empty = await openSites({ municipality, databaseFile });
  empty.setClock(beginningOf(due));
  await furnish(empty.administrator(), municipality);
  await openSettings(empty.bot()).put(plannedSetting('ffs', due));
  await empty.close();
  const filling = openFilling(databaseFile);
  const finished = finishedQuarter(municipality, due, 0, matters);
  const add = <Kept extends { readonly status: string }>(
    schema: RecordList<Kept>,
    records: readonly Decided<Kept, unknown>[],
  ): void => {
    filling.add(
      `/sites/register/Lists/${schema.list.name}`,
      localApps.bot,
      records.map((record) => filledItem(schema, record, beginningOf(due))),
    );
  };
  add(
    orders,
    finished.map(({ order }) => order),
  );
  add(
    reviews,
    finished.map(({ review }) => review),
  );
  add(
    registrations,
    finished.map(({ registration }) => registration),
  );
  add(
    controls,
    finished.map(({ control }) => control),
  );
  const departments = new Set(finished.map(({ control }) => control.state.departmentId));
  add(
    signatures,
    [...departments].map((departmentId) => {
      const command = { type: 'signYear', departmentId, departmentHead: 'head', year: 2020 } as const;
      const actor = { personId: 'head', roles: ['department-head'] } as const;
      const now = isoInstantOf('2021-01-20T08:00:00Z');
      return must(
        handle(yearEndDecider, [], { ...command, records: [], missing: [] }, { actor, now }),
      ) as Decided<Parameters<(typeof signatures)['idOf']>[0], unknown>;
    }),
  );
  filling.close();
  const sites = await openSites({ municipality, databaseFile, listViewThreshold });
  sites.setClock(newYear);
  const errors: unknown[] = [];
  const silent = (): void => undefined;
  const sweep = createSweep({
    ...servicesOn(
      sites.bot(),
      { now: () => Promise.resolve(newYear) },
      { info: silent, warn: silent, error: (facts) => void errors.push(facts) },
      { signer: await keyFileSigner(path.join(folder, 'bot.pem')), randomHex: () => '5a'.repeat(32) },
    ),
    messages: openMessages(sites.bot()),
    messenger: { send: () => Promise.resolve(accept('m')), update: () => Promise.resolve(accept(undefined)) },
  });
  const close = async (): Promise<void> => {
    await sites.close();
    await rm(folder, { recursive: true });
  };
  return { sites, sweep, errors, departments: departments.size, close };
};

type Town = Awaited<ReturnType<typeof townWith>>;

const forecastOf = ({ sites }: Town) => openForecasts(sites.bot()).read();

/** Sweeps until nothing that is due is left, and what each sweep has asked. */
const sweepThrough = async (town: Town): Promise<readonly (readonly LoggedRequest[])[]> => {
  const sweeps: (readonly LoggedRequest[])[] = [];
  for (let count = 0; count < 40; count += 1) {
    town.sites.standIn.clearRequests();
    await town.sweep();
    sweeps.push(town.sites.standIn.requests());
    const told = await forecastOf(town);
    if (told !== undefined && told.nextOn > '2026-01-01') return sweeps;
  }
  throw new Error('It does not come to an end.');
};

const recycles = (asked: readonly LoggedRequest[]): number =>
  asked.filter(({ path: at }) => /\/recycle\(?\)?$/i.test(at)).length;

/** Requests that read a list of records from its beginning. */
const readings = (asked: readonly LoggedRequest[]): number =>
  asked.filter(
    ({ method, path: at }) =>
      method === 'GET' &&
      /Lists\/Orders/i.test(decodeURIComponent(at)) &&
      /top=1000\b/.test(decodeURIComponent(at)) &&
      !/filter=/.test(decodeURIComponent(at)),
  ).length;

test.each([
  ['a small town', 6],
  ['a town that has grown, over the threshold in every list', 36],
])(
  'in %s everything that comes of age on one day goes by one reading, in sweeps that end',
  async (_, matters) => {
    const town = await townWith(matters);
    const sweeps = await sweepThrough(town);
    const asked = sweeps.flat();
    expect(asked.filter(({ status }) => status >= 500 || status === 400 || status === 429)).toEqual([]);
    expect(town.errors).toEqual([]);
    expect(readings(asked)).toBe(1);
    expect(recycles(asked)).toBe(4 * matters + town.departments);
    const told = await forecastOf(town);
    expect(told?.rows).toEqual([]);
    expect(told?.gone && goneRows(told.gone)).toEqual([
      { year: 2026, kind: 'order', matters, records: 4 * matters },
      { year: 2026, kind: 'signature', matters: town.departments, records: town.departments },
    ]);
    const counts = sweeps.map((of) => of.length);
    expect(Math.max(...counts.slice(1), 0)).toBeLessThanOrEqual(mostRequests);
    expect(sweeps).toHaveLength(matters > 30 ? 2 : 1);
    await town.close();
  },
  600_000,
);
