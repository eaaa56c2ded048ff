import { createSweep } from '@loggkontroll/bot/sweep';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { people, units } from '../../../contract/sharepoint/municipality.ts';
import { memorySuite } from '../fakes/suite.ts';

const [like] = units;
const [someone] = people;
if (like === undefined || someone === undefined) throw new Error('The municipality is empty.');

/** A date runs for all units: a control of each is expected. */
const whileDateRuns = '2026-10-05T09:00:00Z';
const manyUnits = Array.from({ length: 250 }, (_, index) => ({ ...like, unitId: `unit-of-${index}` }));

test('a date of 250 units is entered some at a time, and no reminder waits for the rest', async () => {
  const suite = memorySuite(whileDateRuns);
  await suite.meet('planner');
  let woken = 0;
  const directory = { ...suite.services.directory, units: () => Promise.resolve(manyUnits) };
  const sweep = createSweep({ ...suite.services, directory }, () => {
    woken += 1;
  });
  const expected = async () =>
    (await suite.register.controls.list({ where: {}, pageSize: 5_000 })).records.length;
  const each: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await sweep();
    each.push(await expected());
  }
  expect({ each, woken }).toEqual({ each: [100, 200, 250, 250], woken: 2 });
  expect(suite.seenBy('planner')).not.toEqual([]);
});

/** Whoever is not there to be told is noted as well, by the way. */
const isOneOfMany = (personId: string): boolean => personId.startsWith('person-');

/** As many people, of whom the list says that the bot reaches them, which it does not. */
const unreached = Array.from({ length: 120 }, (_, index) => ({
  ...someone,
  personId: `person-${index}`,
  upn: `person-${index}@example.com`,
  reachable: true,
}));

test('whom the bot reaches is noted some at a time, once after everything was read', async () => {
  const suite = memorySuite(whileDateRuns);
  const noted = new Set<string>();
  let woken = 0;
  const organisation = {
    ...suite.services.organisation,
    people: () => Promise.resolve(unreached.map((one) => ({ ...one, reachable: !noted.has(one.personId) }))),
    setReachable: (personId: string) => {
      if (isOneOfMany(personId)) noted.add(personId);
      return Promise.resolve();
    },
  };
  const sweep = createSweep({ ...suite.services, organisation }, () => {
    woken += 1;
  });
  const each: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await sweep();
    each.push(noted.size);
  }
  expect({ each, woken }).toEqual({ each: [50, 100, 120, 120], woken: 2 });
});

test('what cannot be noted is left until everything is read again', async () => {
  const suite = memorySuite(whileDateRuns);
  let [tries, woken] = [0, 0];
  const organisation = {
    ...suite.services.organisation,
    people: () => Promise.resolve(unreached),
    setReachable: (personId: string) => {
      if (isOneOfMany(personId)) tries += 1;
      return Promise.reject(new SharePointFailure('forbidden'));
    },
  };
  const sweep = createSweep({ ...suite.services, organisation }, () => {
    woken += 1;
  });
  for (let turn = 0; turn < 3; turn += 1) await sweep();
  expect({ tries, woken }).toEqual({ tries: 50, woken: 0 });
});
