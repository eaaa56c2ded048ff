import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvOf, writeTables } from '@loggkontroll/core/organisation-import';
import type { OrganisationState } from '@loggkontroll/core/organisation-import';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSettings, policySetting } from '@loggkontroll/sharepoint/settings';
import { loggkontroll, municipality } from './played-year.ts';

let sites: LocalSites;
let before: OrganisationState;
const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));

beforeAll(async () => {
  sites = await openSites({ municipality });
  await furnish(sites.administrator(), municipality);
  before = await readOrganisation(sites.administrator());
});

afterAll(async () => {
  await sites.close();
  rmSync(folder, { recursive: true });
});

const tableOf = (kind: 'units' | 'employees', state: OrganisationState): string => {
  const table = writeTables(state).find((each) => each.kind === kind);
  if (table === undefined) throw new Error(kind);
  const file = path.join(folder, `${kind}.csv`);
  writeFileSync(file, csvOf(table));
  return file;
};

const organisation = (verb: 'plan' | 'apply', file: string, ...more: readonly string[]) =>
  loggkontroll(
    ...['organisation', verb, '--register', sites.registerUrl, '--vault', sites.vaultUrl],
    ...['--file', file, '--on', '2026-10-01', ...more],
  );

const unitsNow = async () => (await readOrganisation(sites.administrator())).units;

test('a plan tells what would change and writes nothing; carried out, the same again changes nothing', async () => {
  const [first, ...rest] = before.units;
  const next = before.units.find(({ managerId }) => managerId !== first?.managerId)?.managerId ?? '';
  if (first === undefined) throw new Error('There is no unit.');
  const file = tableOf('units', { ...before, units: [{ ...first, managerId: next }, ...rest] });
  const planned = await organisation('plan', file);
  expect(planned).toMatchObject({ exitCode: 0, err: '' });
  expect(planned.out).toContain(`Units: 0 new, 1 changed, 0 end, ${rest.length} unchanged`);
  expect(planned.out).toContain(`Unit ${first.unitId} gets a new manager. 0 controls under way go over.`);
  expect(await unitsNow()).toEqual(before.units);

  const applied = await organisation('apply', file);
  expect(applied.exitCode).toBe(0);
  expect(applied.out).toContain('1 rows are written.');
  expect((await unitsNow())[0]?.managerId).toBe(next);
  expect((await organisation('apply', file)).out).toContain('0 rows are written.');
});

test('what stands in its way is told with its line and no name, and nothing is written', async () => {
  const [one] = before.employees;
  if (one === undefined) throw new Error('There is nobody.');
  const employees = [one, { ...one, unitId: 'nowhere' }];
  const refused = await organisation('apply', tableOf('employees', { ...before, employees }));
  expect(refused.exitCode).toBe(1);
  expect(refused.out).toContain('FAULT Employees, line 3: unit-unknown');
  expect(refused.out).not.toContain(one.name);
  expect((await readOrganisation(sites.administrator())).employees).toEqual(before.employees);
});

test('so many gone that it may be half a file takes an express word', async () => {
  const file = tableOf('employees', { ...before, employees: before.employees.slice(0, 20) });
  expect((await organisation('apply', file)).exitCode).toBe(1);
  expect((await organisation('plan', file)).out).toContain('--confirm-removals');
  const applied = await organisation('apply', file, '--confirm-removals');
  expect(applied.exitCode).toBe(0);
});

test('a file that is no table cannot be read', async () => {
  const file = path.join(folder, 'letter.txt');
  writeFileSync(file, 'Hej!');
  const refused = await organisation('plan', file);
  expect(refused.exitCode).toBe(2);
  expect(refused.err).toContain('file-unrecognised');
});

test('whoever plans leads no unit where planners order, and may where everybody plans their own', async () => {
  const { units, ...rest } = await readOrganisation(sites.administrator());
  const [planner = ''] = municipality.members.planner;
  const led = units.map((unit, at) => (at === 0 ? { ...unit, managerId: planner } : unit));
  const file = tableOf('units', { ...rest, units: led });
  const refused = await organisation('plan', file);
  expect(refused.exitCode).toBe(1);
  expect(refused.out).toContain('planner-leads-unit');
  const { von } = shippedPolicies;
  if (von === undefined) throw new Error('VON does not ship.');
  await openSettings(sites.administrator()).put(policySetting(von));
  expect(await organisation('plan', file)).toMatchObject({ exitCode: 0, err: '' });
});
