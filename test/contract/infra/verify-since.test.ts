import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { rootOfSeen } from '../../../infra/cli/verify/seen.ts';
import type { Seen } from '../../../infra/cli/verify/seen.ts';
import { afterHistories, makeTownWithHistories } from '../../bench/town/town-with-histories.ts';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { loggkontroll } from './played-year.ts';
import { siteToTamperWith, tamperings } from './tamperings.ts';

interface Report {
  readonly lists: readonly { readonly list: string; readonly records: number; readonly entries: number }[];
  readonly faulty: readonly unknown[];
  readonly remarks: readonly unknown[];
  readonly harmless: readonly unknown[];
  readonly since?: {
    readonly read: number;
    readonly unchanged: number;
    readonly why?: string;
    readonly refused: readonly string[];
  };
}

const municipality = makeMunicipality('many', { units: 20, employees: 200 });
const controlsAQuarter = 12;
const memory = mkdtempSync(path.join(tmpdir(), 'since-'));
const file = path.join(memory, 'seen.json');
const firstNight = path.join(memory, 'first-night.json');
let sites: LocalSites;
let remove: () => Promise<void>;
let total = 0;

const open = async (): Promise<void> => {
  const made = await seeded(`few-histories-${controlsAQuarter}`, (folder) =>
    makeTownWithHistories(folder, municipality, databaseIn(folder), controlsAQuarter),
  );
  remove = made.remove;
  sites = await openSites({ municipality, databaseFile: databaseIn(made.folder) });
  sites.setClock(afterHistories);
};

const close = async (): Promise<void> => {
  await sites.close();
  await remove();
};

beforeAll(async () => {
  await open();
  const first = await verified('--since', firstNight);
  expect(first).toMatchObject({ faulty: [], since: { unchanged: 0, why: 'first' } });
  total = first.since?.read ?? 0;
  await close();
});

beforeEach(async () => {
  await open();
  copyFileSync(firstNight, file);
  sites.standIn.clearRequests();
});

afterEach(async () => {
  rmSync(file, { force: true });
  await close();
});

afterAll(() => rmSync(memory, { recursive: true }));

const verified = async (...more: readonly string[]): Promise<Report> => {
  const { out, err } = await loggkontroll('verify', '--register', sites.registerUrl, ...more, '--json');
  expect(err).toBe('');
  return JSON.parse(out) as Report;
};

/** What there is to say of records, however they were read. */
const saidIn = ({ lists, faulty, remarks, harmless }: Report) => ({
  lists,
  remarks,
  harmless,
  faulty: new Set(faulty),
});

const taken = (): number => sites.standIn.requests().length;

test('when nothing has changed no record is read, and all is as it was', async () => {
  const whole = await verified();
  const inWhole = taken();
  sites.standIn.clearRequests();
  const again = await verified('--since', file);
  expect(again.since).toEqual({ read: 0, unchanged: total, refused: [] });
  expect(saidIn(again)).toEqual(saidIn(whole));
  expect(inWhole).toBeGreaterThan(total);
  expect(taken()).toBeLessThan(inWhole / 3);
});

/** Deleting a former version leaves no trace in the change log. */
const seenByReadingAll = ['a deleted version'];

test.each(Object.keys(tamperings).filter((name) => !seenByReadingAll.includes(name)))(
  '%s is found by reading what has changed as by reading everything, also the next night',
  async (name) => {
    await tamperings[name]?.(siteToTamperWith(sites, municipality));
    const since = await verified('--since', file);
    expect(since.since?.read).toBeLessThanOrEqual(1);
    const whole = await verified();
    expect(whole.faulty.length).toBeGreaterThan(0);
    const seenAlone = (faulty: readonly unknown[]) =>
      faulty.filter((each) => !JSON.stringify(each).includes('"seen-'));
    expect(new Set(seenAlone(since.faulty))).toEqual(new Set(whole.faulty));
    const nextNight = await verified('--since', file);
    expect(nextNight.since?.read).toBe(0);
    expect(new Set(nextNight.faulty)).toEqual(new Set(since.faulty));
    expect(new Set((await verified('--seen', file)).faulty)).toEqual(new Set(since.faulty));
  },
);

test('a version that is deleted of a record that nobody saves is found when everything is read, and stays found', async () => {
  await tamperings['a deleted version']?.(siteToTamperWith(sites, municipality));
  expect(await verified('--since', file)).toMatchObject({ faulty: [], since: { read: 0 } });
  const { faulty } = await verified('--seen', file);
  expect(faulty).toMatchObject([{ faults: [{ code: 'version-deleted' }] }]);
  expect((await verified('--since', file)).faulty).toEqual(faulty);
});

const rewritten = (change: (seen: Seen) => Seen): void => {
  const seen = change(JSON.parse(readFileSync(file, 'utf8')) as Seen);
  writeFileSync(file, JSON.stringify({ ...seen, root: rootOfSeen(seen) }));
};

test('a token that SharePoint refuses has that list read whole, and it is said', async () => {
  rewritten((seen) => {
    const { Orders, ...lists } = seen.checked?.lists ?? {};
    if (seen.checked === undefined || Orders === undefined) throw new Error('Nothing is remembered.');
    return {
      ...seen,
      checked: { ...seen.checked, lists: { ...lists, Orders: { ...Orders, token: 'none' } } },
    };
  });
  const orders = controlsAQuarter * 4;
  const { faulty, since } = await verified('--since', file);
  expect([faulty, since]).toEqual([[], { read: orders, unchanged: total - orders, refused: ['Orders'] }]);
  const { out } = await loggkontroll('verify', '--register', sites.registerUrl, '--since', file);
  expect(out).toContain(`0 records were read again`);
});

test.each([
  ['too-old', (seen: Seen): Seen => ({ ...seen, at: '2026-01-01T00:00:00.000Z' })],
  [
    'judged-otherwise',
    (seen: Seen): Seen => ({ ...seen, checked: { lists: seen.checked?.lists ?? {}, basis: 'another' } }),
  ],
  ['first', ({ checked: _, ...older }: Seen): Seen => older],
] as const)('everything is read when what is remembered is of no use: %s', async (why, change) => {
  rewritten(change);
  expect((await verified('--since', file)).since).toEqual({ read: total, unchanged: 0, why, refused: [] });
  expect((await verified('--since', file)).since).toMatchObject({ read: 0, unchanged: total });
});

test('both ways at once are refused in a sentence', async () => {
  const asked = ['verify', '--register', sites.registerUrl, '--since', file, '--seen', file];
  const { exitCode, err } = await loggkontroll(...asked);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('Give --seen or --since, not both.')]);
});

test('what people and an upgrade save in the usual way is read, and is no fault', async () => {
  const { owner } = siteToTamperWith(sites, municipality);
  const { Id, RecordId } = await owner.first('Controls');
  const bot = sites.bot().register;
  await bot.sp.web.getList('/sites/register/Lists/Controls').items.getById(Id).update({ Branch: 'Annan' });
  const { since, faulty, harmless } = await verified('--since', file);
  expect(since?.read).toBe(1);
  expect(faulty).toMatchObject([{ recordId: RecordId, faults: [{ code: 'columns-differ' }] }]);
  expect(harmless).toMatchObject([{ recordId: RecordId, causes: [{ code: 'columns-migrated' }] }]);
});
