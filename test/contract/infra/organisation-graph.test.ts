import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OrganisationState } from '@loggkontroll/core/organisation-import';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openGraphDouble } from './graph-double.ts';
import { loggkontroll, municipality } from './played-year.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'graph-'));
const group = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const newcomer = '00000000-0000-4000-a000-000000000001';

let sites: LocalSites;
let before: OrganisationState;
let graph: Awaited<ReturnType<typeof openGraphDouble>>;
let unitId: string;
let [formerly, next] = ['', ''];

beforeAll(async () => {
  sites = await openSites({ municipality });
  await furnish(sites.administrator(), municipality);
  before = await readOrganisation(sites.administrator());
  const [unit] = before.units;
  const other = before.units.find(({ managerId }) => managerId !== unit?.managerId);
  if (unit === undefined || other === undefined) throw new Error('There is no unit.');
  ({ unitId } = unit);
  [formerly, next] = [unit.managerId, other.managerId];
  const managers = new Map(before.people.map(({ personId, managerId }) => [personId, managerId]));
  graph = await openGraphDouble({
    users: [
      ...before.people.map(({ personId, name, upn }) => ({
        ...{ id: personId, displayName: name, userPrincipalName: upn, managerId: managers.get(personId) },
      })),
      {
        ...{ id: newcomer, displayName: 'Ny Medarbetare', userPrincipalName: 'ny@kommun.example' },
        managerId: next,
      },
    ],
    groups: {
      [group(1)]: [newcomer],
      [group(2)]: before.people.slice(0, 7).map(({ personId }) => personId),
    },
  });
});

afterAll(async () => {
  await Promise.all([sites.close(), graph.close()]);
  rmSync(folder, { recursive: true });
});

beforeEach(() => graph.be({}));

const mapFile = (map: object): string => {
  const file = path.join(folder, 'groups.json');
  writeFileSync(file, JSON.stringify(map));
  return file;
};

const organisation = (verb: 'plan' | 'apply', map: object, ...more: readonly string[]) =>
  loggkontroll(
    ...['organisation', verb, '--register', sites.registerUrl, '--vault', sites.vaultUrl],
    ...['--graph', mapFile(map), '--graph-address', graph.origin, '--on', '2026-10-01', ...more],
  );

const ledByGroup = () => ({ units: [{ unitId, employees: group(1) }] });
const now = () => readOrganisation(sites.administrator());

test('a Graph that answers half gives no plan, and nothing is written', async () => {
  graph.be({ failsAtPage: { page: 4, status: 500 } });
  const map = { ...ledByGroup(), functions: [{ function: 'hr', group: group(2) }] };
  const failed = await organisation('apply', map);
  expect(failed).toMatchObject({ exitCode: 2, out: '' });
  expect(failed.err).toContain('did not answer whole. Nothing is written.');
  expect(await now()).toEqual(before);
});

test('what stands in its way is told without names, and nothing is written', async () => {
  const map = {
    units: [
      { unitId, employees: group(2) },
      { unitId: 'nowhere', employees: group(1) },
    ],
  };
  const refused = await organisation('apply', map);
  expect(refused.exitCode).toBe(1);
  expect(refused.out).toContain('FAULT: the register has no unit nowhere.');
  expect(refused.out).toContain('Nothing is written: put right what is wrong first.');
  for (const { name, upn } of before.people) {
    expect(refused.out).not.toContain(name);
    expect(refused.out).not.toContain(upn);
  }
  expect(await now()).toEqual(before);
});

test('a plan by groups shows what changes, writes nothing; carried out, the same again changes nothing', async () => {
  const planned = await organisation('plan', ledByGroup());
  expect(planned).toMatchObject({ exitCode: 0, err: '' });
  expect(planned.out).toContain(`Unit ${unitId} gets a new manager.`);
  expect(planned.out).toContain('People: 1 new, ');
  expect(planned.out).toContain(`In unit ${unitId}, 1 of the group have no account in the register.`);
  expect(await now()).toEqual(before);

  const applied = await organisation('apply', ledByGroup());
  expect(applied).toMatchObject({ exitCode: 0, err: '' });
  const after = await now();
  expect(after.units.find((unit) => unit.unitId === unitId)?.managerId).toBe(next);
  expect(after.people.find(({ personId }) => personId === newcomer)).toMatchObject({ managerId: next });
  expect(after.employees).toEqual(before.employees);
  expect(after.functions).toEqual(before.functions);
  expect(after.people.some(({ personId }) => personId === formerly)).toBe(true);
  expect((await organisation('apply', ledByGroup())).out).toContain('0 rows are written.');
});

test('either tables or groups, a map that can be understood, and only Graph itself', async () => {
  const both = await organisation('plan', ledByGroup(), '--file', mapFile(ledByGroup()));
  expect(both).toMatchObject({ exitCode: 2, err: 'Give either --file or --graph.\n' });
  const unclear = await organisation('plan', { units: [{ unitId, employees: 'Alla' }] });
  expect(unclear.err).toContain('cannot be understood: units[0].employees');
  const elsewhere = await organisation('plan', ledByGroup(), '--graph-address', 'https://graph.example.com');
  expect(elsewhere).toMatchObject({ exitCode: 2, out: '' });
  expect(elsewhere.err).toContain('is not Microsoft Graph');
});
