import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import { afterHistories, makeTownWithHistories } from '../../bench/town/town-with-histories.ts';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { loggkontroll } from './played-year.ts';
import type { CheckedWitness } from '../../../infra/cli/verify/witness-check.ts';
import { siteToTamperWith, tamperings } from './tamperings.ts';
import type { Tampering } from './tamperings.ts';

interface Report {
  readonly faulty: readonly {
    readonly recordId: string;
    readonly faults: readonly { readonly code: string }[];
  }[];
  readonly witness: Pick<CheckedWitness, 'faults' | 'records' | 'window'>;
}

const municipality = makeMunicipality('many', { units: 20, employees: 200 });
const controlsAQuarter = 12;

/** Copies a small town, does something to it, and gives what `verify` says of it. */
const verifiedAfter = async (tamper?: Tampering) => {
  const { folder, remove } = await seeded(`few-histories-${controlsAQuarter}`, (made) =>
    makeTownWithHistories(made, municipality, databaseIn(made), controlsAQuarter),
  );
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  try {
    sites.setClock(afterHistories);
    const done = await tamper?.(siteToTamperWith(sites, municipality));
    const { exitCode, out } = await loggkontroll('verify', '--register', sites.registerUrl, '--json');
    const { faulty, witness } = JSON.parse(out) as Report;
    const said = faulty.map(({ recordId, faults }) => [recordId, faults.map(({ code }) => code)] as const);
    const witnessed = witness.records.map(({ recordId, faults }) => ({
      recordId,
      codes: faults.map(({ code }) => code),
    }));
    return { done, exitCode, said, witness, witnessed };
  } finally {
    await sites.close();
    await remove();
  }
};

test('a site in which nobody has done anything is found to be so', async () => {
  const { witness, ...found } = await verifiedAfter();
  expect(found).toMatchObject({ exitCode: 0, said: [], witnessed: [] });
  expect([witness.faults, witness.window.unseen]).toEqual([[], 0]);
  expect(witness.window.versions).toBeGreaterThan(500);
});

/** All that is said of the one record, and nothing is of any other. */
const saidOf: Readonly<Record<keyof typeof tamperings, readonly string[]>> = {
  'an edited history': ['record-damaged', 'version-damaged'],
  'a history edited and chained again': [
    ...['columns-differ', 'entry-by-another', 'entry-dated-apart', 'version-rewrites'],
  ],
  'a save without a new version': ['columns-differ', 'entry-by-another', 'entry-dated-apart'],
  'an editor set by an owner': ['entry-by-another', 'entry-dated-apart'],
  'a deleted version': ['version-deleted'],
  'a step that the process refuses': ['columns-differ', 'entry-refused'],
  'a changed column': ['columns-differ', 'entry-by-another', 'entry-dated-apart'],
  'a deleted record': ['record-gone'],
  'a hidden second draw': ['entry-by-another', 'entry-dated-apart', 'entry-refused', 'version-deleted'],
  'a signature over a record that was changed': [
    ...['entry-by-another', 'entry-dated-apart', 'signed-entry-gone', 'version-rewrites'],
  ],
};

/** What the bot witnessed before says against the one record; what it would have seen afterwards is not asked here. */
const witnessedOf: Readonly<Record<keyof typeof tamperings, readonly string[]>> = {
  'an edited history': [],
  'a history edited and chained again': ['witnessed-entry-gone'],
  'a save without a new version': ['witnessed-entry-gone'],
  'an editor set by an owner': [],
  'a deleted version': ['witnessed-version-gone'],
  'a step that the process refuses': [],
  'a changed column': [],
  'a deleted record': ['witnessed-record-gone'],
  'a hidden second draw': [
    ...['witnessed-entry-gone', 'witnessed-version-gone', 'witnessed-version-gone', 'witnessed-version-gone'],
  ],
  'a signature over a record that was changed': ['witnessed-entry-gone'],
};

test.each(Object.entries(tamperings))('%s, alone, is told for what it is', async (name, tamper) => {
  const { done, exitCode, said, witness, witnessed } = await verifiedAfter(tamper);
  const [recordId, code] = done ?? [];
  expect([witness.faults, witnessed.flatMap(({ codes }) => codes)]).toEqual([[], witnessedOf[name]]);
  const isItself = (of: string): boolean => of === recordId || name === 'a deleted record';
  expect(witnessed.filter((each) => !isItself(each.recordId))).toEqual([]);
  expect(exitCode).toBe(1);
  expect([...new Set(said.map(([of]) => of))]).toEqual([recordId]);
  expect([...new Set(said.flatMap(([, codes]) => codes))].sort()).toEqual(saidOf[name]);
  expect(saidOf[name]).toContain(code);
});
