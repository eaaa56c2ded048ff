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
import type { Figure, Table } from '../table.ts';
import { afterHistories, makeTownWithHistories } from '../town/town-with-histories.ts';

/** As `verify-many.test.ts` has it: 625 controls a quarter are 10,000 records. */
const [few, many] = [62, 625];
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
  const { lists, faulty, since } = JSON.parse(told.out) as Readonly<Record<'lists' | 'faulty', unknown>> & {
    readonly since?: { readonly read: number };
  };
  return {
    requests: operationsOf(standIn.requests()),
    seconds: told.seconds,
    megabytes: told.megabytes,
    found: JSON.stringify([lists, faulty]),
    read: since?.read ?? 0,
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

const runsWith = async (controlsAQuarter: number) => {
  const municipality = makeMunicipality('many', { units: 20, employees: 200 });
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-verify-'));
  const file = path.join(folder, 'seen.json');
  await makeTownWithHistories(folder, municipality, databaseIn(folder), controlsAQuarter);
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  try {
    sites.setClock(afterHistories);
    const whole = await verified(sites, '--seen', file);
    const unchanged = await verified(sites, '--since', file);
    await resave(sites);
    const changed = await verified(sites, '--since', file);
    const again = await verified(sites, '--seen', file);
    const isSame = changed.found === again.found && unchanged.found === whole.found;
    if (!isSame) throw new Error('Reading what has changed found something else than reading everything.');
    return { whole, unchanged, changed };
  } finally {
    await sites.close();
    await rm(folder, { recursive: true });
  }
};

type Runs = Awaited<ReturnType<typeof runsWith>>;

/** What it costs to check everything, and what has changed, in a site with a year behind it. */
export const verify = async (byName: boolean): Promise<readonly Table[]> => {
  const small = await runsWith(few);
  const large = byName ? await runsWith(many) : undefined;
  const figure = (
    name: string,
    unit: string,
    of: (runs: Runs) => number,
    { limit, note }: Pick<Figure, 'note'> & { readonly limit?: number } = {},
  ): Figure => ({
    ...{ name, unit, value: of(small) },
    ...(large && { tenfold: { value: of(large), ...(limit !== undefined && { limit }) } }),
    ...(note !== undefined && { note }),
  });
  const share = ({ whole, changed }: Runs): number => (100 * changed.requests) / whole.requests;
  return [
    {
      title: `verify, ${few * 16} records`,
      larger: `${many * 16} records`,
      figures: [
        figure('everything: requests', '', ({ whole }) => whole.requests, {
          note: 'one a record for its versions',
        }),
        figure('everything: time', 's', ({ whole }) => whole.seconds),
        figure('everything: peak resident memory', 'MB', ({ whole }) => whole.megabytes, {
          limit: mostMegabytes,
        }),
        figure('nothing has changed: requests', '', ({ unchanged }) => unchanged.requests),
        figure('nothing has changed: time', 's', ({ unchanged }) => unchanged.seconds),
        figure(`${resaved} saved since: records read`, '', ({ changed }) => changed.read),
        figure(`${resaved} saved since: requests`, '', ({ changed }) => changed.requests),
        figure(`${resaved} saved since: time`, 's', ({ changed }) => changed.seconds),
        figure(`${resaved} saved since: share of everything’s requests`, '%', share, { limit: mostOfWhole }),
        figure(`${resaved} saved since: peak resident memory`, 'MB', ({ changed }) => changed.megabytes),
      ],
    },
  ];
};
