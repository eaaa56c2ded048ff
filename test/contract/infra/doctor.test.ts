import '@pnp/sp/recycle-bin/index.js';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '@loggkontroll/infra/cli';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { loggkontroll, municipality } from './played-year.ts';

let sites: LocalSites;
const folder = mkdtempSync(path.join(tmpdir(), 'doctor-'));
const fileNamed = (name: string) => path.join(folder, name);

beforeAll(async () => {
  sites = await openSites({ municipality });
  await furnish(sites.administrator(), municipality);
});

afterAll(async () => {
  await sites.close();
  rmSync(folder, { recursive: true });
});

const doctor = (...more: readonly string[]) =>
  loggkontroll('doctor', '--register', sites.registerUrl, '--vault', sites.vaultUrl, ...more);

/** What was written, by its address; each part of a batch for itself. */
const writes = (): readonly string[] =>
  sites.standIn
    .requests()
    .flatMap((request) => (request.parts.length > 0 ? request.parts : [request]))
    .filter(({ method }) => method !== 'GET')
    .map(({ path: address }) => decodeURIComponent(address));

/** Names and ids of everybody in the municipality. */
const everybody = (): readonly string[] =>
  municipality.people.flatMap(({ personId, name, upn }) => [personId, name, upn]);

test('without leave it only reads, and says what takes leave', async () => {
  sites.standIn.clearRequests();
  const { exitCode, out, err } = await doctor();
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(writes()).toEqual([]);
  expect(out).toMatch(/^Everything is set up as it should be \(\d{3,} things compared\)\.$/m);
  expect(out).toMatch(
    /^\d+ as expected, 0 otherwise where nothing hangs on it, 0 DO NOT HOLD, \d+ not tried\.$/m,
  );
  expect(out).toContain('--try');
});

test('with leave it tries all but what takes a real tenant, in the Vault alone, and leaves nothing there', async () => {
  const { vault } = sites.bot();
  const kept = async () => ({
    lists: (await vault.sp.web.lists.select('Title')()).map(({ Title }) => Title),
    groups: (await vault.sp.web.siteGroups.select('Title')()).map(({ Title }) => Title),
    levels: (await vault.sp.web.roleDefinitions.select('Name')()).map(({ Name }) => Name),
    bin: await vault.sp.web.recycleBin.select('Id')(),
  });
  const before = await kept();
  sites.standIn.clearRequests();
  const { exitCode, out } = await doctor('--try', '--json');
  expect(exitCode).toBe(0);
  expect(await kept()).toEqual(before);
  const elsewhere = writes().filter((address) => !address.startsWith('/sites/vault/_api/'));
  expect(elsewhere).toEqual([]);
  const toItems = writes().filter((address) => /\/items/i.test(address));
  expect(toItems.filter((address) => !address.includes('LoggkontrollDoctor'))).toEqual([]);
  const { facts } = JSON.parse(out) as {
    readonly facts: readonly { readonly id: string; readonly finding: { readonly why?: string } }[];
  };
  expect(facts.flatMap(({ id, finding }) => (finding.why === undefined ? [] : [[id, finding.why]]))).toEqual([
    ['token-permissions', 'token-unreadable'],
    ['threshold', 'not-filled'],
  ]);
});

test('the report has every fact, a date, and nobody in it; never is one written over', async () => {
  const file = fileNamed('report.md');
  expect(await doctor('--report', file)).toMatchObject({ exitCode: 0 });
  const report = readFileSync(file, 'utf8');
  expect(report).toMatch(/^# SharePoint and Loggkontroll, \d{4}-\d\d-\d\d$/m);
  expect(report).toContain('the local stand-in');
  for (const row of ['F1 ', 'F17 F30', 'F38', '- F13:', '- F16:']) expect(report).toContain(row);
  expect(report).not.toContain(sites.standIn.url);
  for (const somebody of everybody()) expect(report).not.toContain(somebody);
  const again = await doctor('--report', file);
  expect(again).toMatchObject({ exitCode: 2 });
  expect(again.err).toContain('Choose a file that is not there yet');
  expect(readFileSync(file, 'utf8')).toBe(report);
});

test('in Swedish too, to the last fact', async () => {
  const file = fileNamed('rapport.md');
  let out = '';
  const args = ['doctor', '--register', sites.registerUrl, '--vault', sites.vaultUrl, '--report', file];
  const write = (text: string) => void (out += text);
  expect(await run(args, { env: { LANG: 'sv_SE.UTF-8' }, write, writeError: write })).toBe(0);
  expect(out).toContain('Allt är uppsatt som det ska');
  const report = readFileSync(file, 'utf8');
  expect(report).toContain('| Påstående | Rad | Utfall | Det som sågs | Det som vilar på det |');
  expect(report).toContain('| Var');
  expect(report).not.toMatch(/undefined|not tried|as expected/);
});

test('what somebody has changed is told in words, without whose folder it is, and ends with 1', async () => {
  const { register, vault } = sites.bot();
  const orders = register.sp.web.getList(`${register.path}/Lists/Orders`);
  const level = vault.sp.web.roleDefinitions.getByName('Loggkontroll Act');
  const { BasePermissions } = await level();
  const { High, Low } = BasePermissions;
  const widened = { High: String(High), Low: String(BigInt(Low) | 8n) } as unknown as typeof BasePermissions;
  const manager = municipality.units[0]?.managerId ?? '';
  const substitutes = `${register.path}/Lists/Substitutions/${manager}`;
  await orders.update({ EnableVersioning: false });
  await level.update({ BasePermissions: widened });
  await register.sp.web.getFolderByServerRelativePath(substitutes).delete();
  const file = fileNamed('changed.md');
  const { exitCode, out } = await doctor('--report', file);
  await loggkontroll('provision', '--register', sites.registerUrl, '--vault', sites.vaultUrl);
  expect(exitCode).toBe(1);
  expect(out).toContain('the Register, list Orders: EnableVersioning is false, should be true');
  expect(out).toContain(
    'the Vault, permission level Loggkontroll Act: DeleteListItems is true, should be false',
  );
  expect(out).toContain('the Register, folder Substitutions/…: is missing');
  for (const text of [out, readFileSync(file, 'utf8')]) expect(text).not.toContain(manager);
  expect((await doctor()).exitCode).toBe(0);
});

test('sites that share unsafely are told, as everything else is', async () => {
  const unsafe = await openSites({ municipality, membersCanShare: true });
  try {
    const { registerUrl: register, vaultUrl: vault } = unsafe;
    const { exitCode, out } = await loggkontroll('doctor', '--register', register, '--vault', vault);
    expect(exitCode).toBe(1);
    expect(out).toContain('Members can share the Vault. Let owners alone share.');
    expect(out).toContain('the Register, list Orders: is missing');
    expect(out).toContain('The folders were not compared');
  } finally {
    await unsafe.close();
  }
});

test('somebody without rights is told what they lack, and nothing is written', async () => {
  const nobody = municipality.people.find(
    ({ personId }) => !Object.values(municipality.members).some((ids) => ids.includes(personId)),
  );
  sites.standIn.clearRequests();
  const { exitCode, out } = await doctor('--local-person', nobody?.personId ?? '');
  expect(exitCode).toBe(1);
  expect(out).toContain('The set-up could not be compared: the identity has no right to it.');
  expect(out).toContain('full control of the Vault: no (expected: yes)');
  expect(writes()).toEqual([]);
});

test('a site that it should not get into and does is told', async () => {
  const { exitCode, out } = await doctor(
    '--elsewhere',
    `${sites.registerUrl}/`,
    '--elsewhere',
    sites.vaultUrl,
  );
  expect({ exitCode, out }).toMatchObject({ exitCode: 0 });
  const wide = await doctor('--elsewhere', sites.vaultUrl.replace('/sites/vault', '/sites/Vault'));
  expect(wide.exitCode).toBe(1);
  expect(wide.out).toContain('sites that let it in: 1 (expected: 0)');
});

test('a run that was broken off is told of, and the next one with leave takes away what it left', async () => {
  const { lists } = sites.administrator().vault.sp.web;
  await lists.add('LoggkontrollDoctorleft', 'Gjord av loggkontroll doctor. Får tas bort.');
  expect((await doctor()).out).toContain('An earlier run was broken off and left 1 things in the Vault.');
  expect((await doctor('--try')).out).not.toContain('broken off');
  expect(
    (await lists.select('Title')()).filter(({ Title }) => Title.startsWith('LoggkontrollDoctor')),
  ).toEqual([]);
});

test('filling takes leave to try', async () => {
  const file = fileNamed('never.md');
  expect(await doctor('--fill', '--report', file)).toMatchObject({
    exitCode: 2,
    err: '--fill writes in SharePoint. Give --try as well.\n',
  });
  expect(existsSync(file)).toBe(false);
});
