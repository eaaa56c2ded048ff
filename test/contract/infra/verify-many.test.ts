import { append, formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { afterHistories, makeTownWithHistories } from '../../bench/town/town-with-histories.ts';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { behindTheBack, loggkontroll } from './played-year.ts';

type Event = Readonly<Record<string, unknown>> & { readonly type: string };

interface Report {
  readonly lists: readonly { readonly records: number }[];
  readonly faulty: readonly {
    readonly recordId: string;
    readonly faults: readonly { readonly code: string }[];
  }[];
}

const municipality = makeMunicipality('many', { units: 20, employees: 200 });
const administrator = municipality.members.administrator[0] ?? '';
const controlsAQuarter = 625;
let sites: LocalSites;
let remove: () => Promise<void>;
let owner: ReturnType<typeof behindTheBack>;

beforeAll(async () => {
  const made = await seeded(`many-histories-${controlsAQuarter}`, (folder) =>
    makeTownWithHistories(folder, municipality, databaseIn(folder), controlsAQuarter),
  );
  remove = made.remove;
  sites = await openSites({ municipality, databaseFile: databaseIn(made.folder) });
  sites.setClock(afterHistories);
  owner = behindTheBack(sites.registerUrl, administrator);
}, 300_000);

afterAll(async () => {
  await sites.close();
  await remove();
});

const entriesOf = (text: string): History<Event> => {
  const read = parseHistory<Event>(text);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

/** The history chained anew, with one event as `change` makes it. */
const rechained = (history: History<Event>, n: number, change: (event: Event) => Event): string =>
  formatHistory(
    history.reduce<History<Event>>(
      (chain, entry) => append(chain, [entry.n === n ? change(entry.event) : entry.event], entry),
      [],
    ),
  );

const otherPeriod = (event: Event): Event => ({ ...event, period: '2030-Q1' });

const inQuarter = (quarter: string) => `Period eq '${quarter}'`;

/** What somebody with too many rights does, each to another record; gives the record, and what is to be said of it. */
const tamperings: Readonly<Record<string, () => Promise<readonly [recordId: string, code: string]>>> = {
  'an edited history': async () => {
    const { Id, RecordId, History } = await owner.first('Reviews', inQuarter('2025-Q4'));
    await owner.change('Reviews', Id, { History: History.replace('"reviewStarted"', '"reviewStopped"') });
    return [RecordId, 'record-damaged'];
  },
  'a history edited and chained again': async () => {
    const { Id, RecordId, History } = await owner.first('Reviews', inQuarter('2026-Q1'));
    await owner.change('Reviews', Id, { History: rechained(entriesOf(History), 1, otherPeriod) });
    return [RecordId, 'version-rewrites'];
  },
  'a save without a new version': async () => {
    const { Id, RecordId, History } = await owner.first('Registrations', inQuarter('2025-Q4'));
    const forged = rechained(entriesOf(History), 1, otherPeriod);
    await owner.changeWithoutVersion('Registrations', Id, { History: forged });
    return [RecordId, 'entry-by-another'];
  },
  'an editor set by an owner': async () => {
    const { Id, RecordId } = await owner.first('Reviews', inQuarter('2026-Q2'));
    const { upn } = municipality.people.find(({ personId }) => personId === administrator) ?? { upn: '' };
    const Editor = JSON.stringify([{ Key: `i:0#.f|membership|${upn.toLowerCase()}` }]);
    await owner.changeWithoutVersion('Reviews', Id, { Editor });
    return [RecordId, 'entry-by-another'];
  },
  'a deleted version': async () => {
    const { Id, RecordId } = await owner.first('Reviews', inQuarter('2026-Q3'));
    await owner.removeVersion('Reviews', Id, 2);
    return [RecordId, 'version-deleted'];
  },
  'a step that the process refuses': async () => {
    const { Id, RecordId, History } = await owner.first('Orders', inQuarter('2026-Q1'));
    const by = { at: sites.now(), by: administrator };
    const longer = append(entriesOf(History), [{ type: 'orderAttested' }], by);
    await owner.change('Orders', Id, { History: formatHistory(longer) });
    return [RecordId, 'entry-refused'];
  },
  'a changed column': async () => {
    const { Id, RecordId } = await owner.first('Orders', inQuarter('2026-Q2'));
    await owner.changeWithoutVersion('Orders', Id, { Status: 'placed' });
    return [RecordId, 'columns-differ'];
  },
  'a deleted record': async () => {
    const { Id, RecordId } = await owner.first('Registrations', inQuarter('2026-Q3'));
    await owner.remove('Registrations', Id);
    return [RecordId, 'record-gone'];
  },
  'a hidden second draw': async () => {
    const { Id, RecordId, History } = await owner.first('Plans', inQuarter('2026-Q1'));
    const again = rechained(entriesOf(History), 2, (event) => ({ ...event, bytes: '77'.repeat(32) }));
    await owner.changeWithoutVersion('Plans', Id, { History: again });
    for (const version of [1, 2, 3]) await owner.removeVersion('Plans', Id, version);
    return [RecordId, 'version-deleted'];
  },
  'a signature over a record that was changed': async () => {
    const { Id, RecordId, History } = await owner.first('Controls', inQuarter('2026-Q1'));
    const changed = rechained(entriesOf(History), 2, (event) => ({ ...event, doneOn: '2030-01-01' }));
    await owner.change('Controls', Id, { History: changed });
    return [RecordId, 'signed-entry-gone'];
  },
};

test('of 10,000 records, those that somebody has tampered with are told, each for what it is, and no other', async () => {
  const done: (readonly [string, string])[] = [];
  for (const tamper of Object.values(tamperings)) done.push(await tamper());
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
