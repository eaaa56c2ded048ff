import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { afterHistories, makeTownWithHistories } from '../../bench/town/town-with-histories.ts';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { loggkontroll } from './played-year.ts';
import { siteToTamperWith, tamperings } from './tamperings.ts';

interface Report {
  readonly lists: readonly { readonly records: number }[];
  readonly faulty: readonly {
    readonly recordId: string;
    readonly faults: readonly { readonly code: string }[];
  }[];
}

const municipality = makeMunicipality('many', { units: 20, employees: 200 });
const controlsAQuarter = 625;
let sites: LocalSites;
let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await seeded(`many-histories-${controlsAQuarter}`, (folder) =>
    makeTownWithHistories(folder, municipality, databaseIn(folder), controlsAQuarter),
  );
  remove = made.remove;
  sites = await openSites({ municipality, databaseFile: databaseIn(made.folder) });
  sites.setClock(afterHistories);
}, 300_000);

afterAll(async () => {
  await sites.close();
  await remove();
});

test('of 10,000 records, those that somebody has tampered with are told, each for what it is, and no other', async () => {
  const done: (readonly [string, string])[] = [];
  const site = siteToTamperWith(sites, municipality);
  for (const tamper of Object.values(tamperings)) done.push(await tamper(site));
  const { exitCode, out } = await loggkontroll('verify', '--register', sites.registerUrl, '--json');
  const { faulty, lists } = JSON.parse(out) as Report;
  expect(lists.reduce((sum, { records }) => sum + records, 0)).toBeGreaterThanOrEqual(10_000 - 1);
  const codesOf = (recordId: string) =>
    faulty
      .filter((each) => each.recordId === recordId)
      .flatMap(({ faults }) => faults.map(({ code }) => code));
  for (const [recordId, code] of done) expect(codesOf(recordId)).toContain(code);
  expect(new Set(faulty.map(({ recordId }) => recordId))).toEqual(
    new Set(done.map(([recordId]) => recordId)),
  );
  expect(exitCode).toBe(1);
}, 300_000);
