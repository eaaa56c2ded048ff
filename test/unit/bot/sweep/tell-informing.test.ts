import { createSweep } from '@loggkontroll/bot/sweep';
import type { Employee } from '@loggkontroll/core/organisation';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { parseInformingFigures } from '@loggkontroll/core/report';
import { ids, upnOf } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const von = shippedPolicies['von'] ?? ffsPolicy;
const newcomer = (employeeId: string): Employee => ({
  ...{ employeeId, name: `Namn ${employeeId}`, personId: undefined, unitId: 'unit-1' },
  ...{ role: 'stödassistent', from: '2026-09-01', to: undefined },
});

let suite: MemorySuite;
let sweep: () => Promise<void>;

const start = (policy = von): void => {
  suite = memorySuite('2026-10-05T09:00:00Z', [policy]);
  suite.moreEmployees.push(newcomer('anna01'), newcomer('bo02'));
  sweep = createSweep(suite.services);
};
const toldOf = (departmentId: string) => parseInformingFigures(suite.informingTold.get(departmentId) ?? '');
const counted = (toConfirm: number, confirmed: number, late: number) => [
  { year: 2026, policyId: 'von', unitId: 'unit-1', toConfirm, confirmed, late, passedOn: 0 },
];

beforeEach(() => start());

test('each department is told of its own units in numbers, for its head; a unit with nobody to inform has none', async () => {
  await sweep();
  expect(toldOf('housing')).toEqual({ headId: ids.head, years: [2025, 2026], counts: counted(2, 0, 0) });
  expect(toldOf('authority')).toEqual({ headId: ids.otherHead, years: [2025, 2026], counts: [] });
  expect([...suite.informingReaders]).toEqual([
    ['housing', upnOf('head')],
    ['authority', upnOf('otherHead')],
  ]);
  expect([...suite.informingTold.values()].join(' ')).not.toMatch(/Namn|anna01|bo02/);
});

test('it follows what employees confirm, and the days', async () => {
  await sweep();
  accepted(
    await suite.register.informing.act(
      'informing-von-unit-1-at-hiring-2026',
      { type: 'confirmByList', employeeIds: ['anna01'], on: '2026-10-02' },
      acting('manager'),
    ),
  );
  await sweep();
  expect(toldOf('housing')?.counts).toEqual(counted(2, 1, 0));
  suite.setClock('2026-10-20T09:00:00Z');
  await sweep();
  expect(toldOf('housing')?.counts).toEqual(counted(2, 1, 1));
});

test('what has been told is not told again, also by a bot that has just begun; whoever leads next is', async () => {
  await sweep();
  const { informingTold, directory } = suite.services;
  const told: unknown[] = [];
  const again = (headId: string) =>
    createSweep({
      ...suite.services,
      directory: {
        ...directory,
        departments: async () =>
          (await directory.departments()).map((each) =>
            each.departmentId === 'housing' ? { ...each, headId } : each,
          ),
      },
      informingTold: {
        ...informingTold,
        put: (department, value) => {
          told.push(department);
          return informingTold.put(department, value);
        },
      },
    });
  await again(ids.head)();
  expect(told).toEqual([]);
  await again(ids.area)();
  expect(told).toEqual([{ departmentId: 'housing', headUpn: upnOf('area') }]);
});

test('a department that is no more has nothing told of it, and no head reads that', async () => {
  await sweep();
  const { directory } = suite.services;
  await createSweep({
    ...suite.services,
    directory: {
      ...directory,
      departments: async () =>
        (await directory.departments()).filter(({ departmentId }) => departmentId !== 'housing'),
    },
  })();
  expect([suite.informingTold.get('housing'), suite.informingReaders.get('housing')]).toEqual([
    '',
    undefined,
  ]);
});

test('where no routine has anybody confirm, nothing is told', async () => {
  start(ffsPolicy);
  await sweep();
  expect([...suite.informingTold]).toEqual([]);
});

test('what cannot be told is tried again at the next sweep', async () => {
  let fails = true;
  const { informingTold } = suite.services;
  sweep = createSweep({
    ...suite.services,
    informingTold: {
      ...informingTold,
      put: (department, value) =>
        fails ? Promise.reject(new Error('SharePoint is away')) : informingTold.put(department, value),
    },
  });
  await sweep();
  expect([...suite.informingTold]).toEqual([]);
  fails = false;
  await sweep();
  expect(toldOf('housing')?.counts).toEqual(counted(2, 0, 0));
});
