import { createSweep } from '@loggkontroll/bot/sweep';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { toldPopulationOf } from '@loggkontroll/core/workflow';
import type { ToldPopulation } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { employees, units } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const von = shippedPolicies['von'] ?? ffsPolicy;
let suite: MemorySuite;
let sweep: () => Promise<void>;

const start = (...policies: readonly (typeof ffsPolicy)[]): void => {
  suite = memorySuite('2026-10-05T09:00:00Z', policies);
  sweep = createSweep(suite.services);
};
const newcomer = {
  ...{ employeeId: 'anna01', name: 'Anna Ask', personId: undefined, unitId: units[0]?.unitId ?? '' },
  ...{ role: 'stödassistent', from: '2026-09-01', to: undefined },
};
const read = (more: readonly (typeof newcomer)[] = [], month = '2026-09'): ToldPopulation | undefined =>
  toldPopulationOf(ffsPolicy, month, { units, employees: [...employees(3), ...more] });

const commit = async (): Promise<void> => {
  accepted(
    await suite.register.plans.create(
      {
        ...{
          type: 'commitPlan',
          planId: 'plan-ffs-2026-Q4',
          policyId: 'ffs',
          policyVersion: ffsPolicy.version,
        },
        ...{ period: '2026-Q4', month: '2026-09', commitment: 'ab'.repeat(32) },
        ...{ populationHash: 'cd'.repeat(32), employees: 3, exclusions: [] },
        samples: [{ branch: 'authority', clusters: 3, employees: 4 }],
      },
      acting('planner'),
    ),
  );
};

beforeEach(() => start(ffsPolicy, von));

test('planners are told who can be drawn under what they plan, as the registers say it, and of nothing else', async () => {
  await sweep();
  expect(suite.toldPopulations).toEqual([['ffs', read()]]);
});

test('it is told again when the registers say something else, and not before', async () => {
  await sweep();
  await sweep();
  suite.moreEmployees.push(newcomer);
  await sweep();
  await sweep();
  expect(suite.toldPopulations).toEqual([
    ['ffs', read()],
    ['ffs', read([newcomer])],
  ]);
});

test('units count as the register has them, whoever stands in', async () => {
  const { directory } = suite.services;
  const ledByOne = units.map((unit) => ({ ...unit, managerId: 'somebody' }));
  await createSweep({
    ...suite.services,
    directory: { ...directory, units: () => Promise.resolve(ledByOne) },
  })();
  expect(suite.toldPopulations).toEqual([['ffs', read()]]);
});

test('of a plan that is locked nothing is told, until it is to be drawn again: then of its month', async () => {
  await commit();
  await sweep();
  expect(suite.toldPopulations).toEqual([]);
  suite.setClock('2026-11-05T09:00:00Z');
  const found = accepted(await suite.register.plans.find('plan-ffs-2026-Q4'));
  accepted(
    await suite.register.plans.act(
      found,
      { type: 'requestRedraw', reason: 'Fel register' },
      acting('planner'),
    ),
  );
  await sweep();
  expect(suite.toldPopulations).toEqual([['ffs', read()]]);
});

test('in the next period it is told of the month before', async () => {
  await sweep();
  suite.setClock('2027-01-04T09:00:00Z');
  await sweep();
  expect(suite.toldPopulations.at(-1)).toEqual(['ffs', read([], '2026-12')]);
});

test('registers that make no population are told to make none', async () => {
  await sweep();
  suite.moreEmployees.push(newcomer, newcomer);
  await sweep();
  expect(suite.toldPopulations.at(-1)).toEqual(['ffs', undefined]);
});

test('what cannot be told is tried again at the next sweep', async () => {
  let fails = true;
  const { toldPopulations } = suite.services;
  sweep = createSweep({
    ...suite.services,
    toldPopulations: {
      put: (policyId, told) =>
        fails ? Promise.reject(new Error('SharePoint is away')) : toldPopulations.put(policyId, told),
    },
  });
  await sweep();
  expect(suite.toldPopulations).toEqual([]);
  fails = false;
  await sweep();
  expect(suite.toldPopulations).toEqual([['ffs', read()]]);
});
