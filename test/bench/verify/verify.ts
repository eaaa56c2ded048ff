import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { databaseIn } from '../../seeds/seeded.ts';
import { operationsOf } from '../bot/sweeps.ts';
import type { Curve } from '../curve.ts';
import type { Figure, Table } from '../table.ts';
import { afterHistories, makeTownWithHistories } from '../town/town-with-histories.ts';

/** Controls a quarter: 625 are 10,000 records, as in `verify-many.test.ts`. */
const [few, more, many] = [62, 312, 625];
const resaved = 100;
/** Of the requests of a run that reads everything, so many percent may one take that reads a hundredth of the records. */
const mostOfWhole = 5;
const mostMegabytes = 400;

interface Run {
  readonly requests: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** What was found, in one text. */
  readonly found: string;
  readonly read: number;
  /** How many statements of the witness were held against the records. */
  readonly statements: number;
}

interface Report {
  readonly lists: unknown;
  readonly faulty: unknown;
  readonly witness: { readonly window: { readonly versions: number } };
  readonly since?: { readonly read: number };
}

interface Told {
  readonly out: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const verified = async ({ standIn, registerUrl }: LocalSites, ...more: readonly string[]): Promise<Run> => {
  standIn.clearRequests();
  const child = fork(
    inRoot('test', 'bench', 'verify', 'verify-child.ts'),
    ['--register', registerUrl, ...more],
    { execArgv: ['--conditions=source', '--no-warnings'] },
  );
  const [told] = (await once(child, 'message')) as [Told];
  if (child.connected) child.disconnect();
  const { lists, faulty, witness, since } = JSON.parse(told.out) as Report;
  return {
    requests: operationsOf(standIn.requests()),
    seconds: told.seconds,
    megabytes: told.megabytes,
    found: JSON.stringify([lists, faulty, witness]),
    read: since?.read ?? 0,
    statements: witness.window.versions,
  };
};

/** Saves some records anew, as an upgrade of the suite does: nothing in them is another. */
const resave = async (sites: LocalSites): Promise<void> => {
  const items = sites.bot().register.sp.web.getList('/sites/register/Lists/Controls').items;
  const found = await items.filter('FSObjType eq 0').select('Id', 'Status').top(resaved)<
    readonly { readonly Id: number; readonly Status: string }[]
  >();
  for (const { Id, Status } of found) await items.getById(Id).update({ Status });
};

/** Makes a town, and gives what is asked of its running sites. */
const inTown = async <T>(
  controlsAQuarter: number,
  witnesses: boolean,
  ask: (sites: LocalSites, folder: string) => Promise<T>,
): Promise<T> => {
  const municipality = makeMunicipality('many', { units: 20, employees: 200 });
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-verify-'));
  await makeTownWithHistories(folder, municipality, databaseIn(folder), controlsAQuarter, witnesses);
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  try {
    sites.setClock(afterHistories);
    return await ask(sites, folder);
  } finally {
    await sites.close();
    await rm(folder, { recursive: true });
  }
};

const runsWith = async (controlsAQuarter: number) => {
  const unwitnessed = await inTown(controlsAQuarter, false, (sites, folder) =>
    verified(sites, '--seen', path.join(folder, 'seen.json')),
  );
  return inTown(controlsAQuarter, true, async (sites, folder) => {
    const file = path.join(folder, 'seen.json');
    const whole = await verified(sites, '--seen', file);
    const unchanged = await verified(sites, '--since', file);
    await resave(sites);
    const changed = await verified(sites, '--since', file);
    const again = await verified(sites, '--seen', file);
    const isSame = changed.found === again.found && unchanged.found === whole.found;
    if (!isSame) throw new Error('Reading what has changed found something else than reading everything.');
    return { unwitnessed, whole, unchanged, changed };
  });
};

type Runs = Awaited<ReturnType<typeof runsWith>>;

const tableOf = (controlsAQuarter: number, { unwitnessed, whole, unchanged, changed }: Runs): Table => {
  const isLarge = controlsAQuarter === many;
  const megabytes = { value: whole.megabytes, ...(isLarge && { limit: mostMegabytes }) };
  const share = (100 * changed.requests) / whole.requests;
  const figure = (name: string, unit: string, value: number, note?: string): Figure => ({
    ...{ name, unit, value },
    ...(note !== undefined && { note }),
  });
  return {
    title: `verify, ${controlsAQuarter * 16} records`,
    figures: [
      figure('statements of the witness', '', whole.statements),
      figure('everything: requests', '', whole.requests, 'one a record for its versions'),
      figure('everything: time', 's', whole.seconds),
      { ...figure('everything: peak resident memory', 'MB', whole.megabytes), ...megabytes },
      figure('… where nothing is witnessed: requests', '', unwitnessed.requests),
      figure('… where nothing is witnessed: peak resident memory', 'MB', unwitnessed.megabytes),
      figure('nothing has changed: requests', '', unchanged.requests),
      figure('nothing has changed: time', 's', unchanged.seconds),
      figure('nothing has changed: peak resident memory', 'MB', unchanged.megabytes),
      figure(`${resaved} saved since: records read`, '', changed.read),
      figure(`${resaved} saved since: requests`, '', changed.requests),
      figure(`${resaved} saved since: time`, 's', changed.seconds),
      {
        ...figure(`${resaved} saved since: share of everything’s requests`, '%', share),
        ...(isLarge && { limit: mostOfWhole }),
      },
      figure(`${resaved} saved since: peak resident memory`, 'MB', changed.megabytes),
    ],
  };
};

/** The same figures side by side, as the records grow. */
const growing = (sizes: readonly (readonly [controlsAQuarter: number, runs: Runs])[]): Table => {
  const curve = (title: string, unit: string, valueOf: (runs: Runs) => number): Curve => ({
    ...{ title: `${title}, by records`, unit },
    points: sizes.map(([controlsAQuarter, runs]) => ({ at: controlsAQuarter * 16, value: valueOf(runs) })),
  });
  const each = sizes.map(([controlsAQuarter, { whole }]) => whole.requests / (controlsAQuarter * 16));
  return {
    title: 'verify, as records grow',
    figures: [
      {
        name: 'requests a record, in the largest town as a share of the smallest',
        value: (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN),
        unit: '',
        limit: 1,
      },
    ],
    curves: [
      curve('everything: requests', '', ({ whole }) => whole.requests),
      curve(`${resaved} saved since: requests`, '', ({ changed }) => changed.requests),
      curve('everything: peak resident memory', 'MB', ({ whole }) => whole.megabytes),
    ],
  };
};

/** What it costs to check everything, and what has changed, in sites with a year behind them. */
export const verify = async (byName: boolean): Promise<readonly Table[]> => {
  const sizes: (readonly [number, Runs])[] = [];
  for (const controlsAQuarter of byName ? [few, more, many] : [few])
    sizes.push([controlsAQuarter, await runsWith(controlsAQuarter)]);
  const tables = sizes.map(([controlsAQuarter, runs]) => tableOf(controlsAQuarter, runs));
  return byName ? [...tables, growing(sizes)] : tables;
};
