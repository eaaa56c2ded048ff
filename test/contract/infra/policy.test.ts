import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { setValue } from '@loggkontroll/core/policy-versions';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { openPolicyVersions } from '@loggkontroll/sharepoint/records';
import { loggkontroll, municipality } from './played-year.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'policy-'));
let sites: LocalSites;

beforeAll(async () => {
  sites = await openSites({ municipality });
  await furnish(sites.administrator(), municipality);
});

afterAll(async () => {
  await sites.close();
  rmSync(folder, { recursive: true });
});

const policy = (verb: string, ...more: readonly string[]) =>
  loggkontroll('policy', verb, ...more, '--register', sites.registerUrl);
const [administrator = ''] = municipality.members.administrator;
const [planner = ''] = municipality.members.planner;
const asPerson = (personId: string) => ['--local-person', personId];

let files = 0;
const fileOf = (value: object): string => {
  const file = path.join(folder, `policy-${(files += 1)}.json`);
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const { ffs } = shippedPolicies;
const changed = ffs && setValue(ffs, 'reminders.escalateAfter', 7, ffs);
const versionsNow = async () =>
  (await openPolicyVersions(sites.administrator()).list({ where: {} })).records.map(({ state }) => state);

test('what ships is listed with how it stands, and shown as a text that can be read in again', async () => {
  const listed = await policy('list');
  expect(listed).toMatchObject({ exitCode: 0, err: '' });
  expect(listed.out).toMatch(/^ffs@1 +in force \(default\) /m);
  for (const id of ['von', 'r1177', 'npo', 'lean'])
    expect(listed.out).toMatch(new RegExp(`^${id}@${shippedPolicies[id]?.version ?? 0} +ships `, 'm'));
  const shown = await policy('show', 'ffs@1');
  expect(JSON.parse(shown.out)).toEqual(JSON.parse(JSON.stringify(ffs)));
  expect(await policy('show', 'ffs@9')).toMatchObject({ exitCode: 2, out: '' });
});

test('a file is checked without SharePoint, and everything that is wrong is told with its place', async () => {
  const { workingTime, ...rest } = ffs ?? {};
  const checked = await loggkontroll('policy', 'check', fileOf({ ...rest, workingTimes: workingTime }));
  expect(checked.exitCode).toBe(1);
  expect(checked.out).toContain('FAULT policy-unknown-field path: "workingTimes" suggestion: "workingTime"');
  expect(await loggkontroll('policy', 'check', fileOf(ffs ?? {}))).toMatchObject({ exitCode: 0 });
});

test('a draft is an administrator’s, in their own name; nobody else’s, and no application’s', async () => {
  const file = fileOf(changed ?? {});
  const byApplication = await policy('draft', file);
  expect(byApplication.exitCode).toBe(1);
  expect(byApplication.out).toContain('An administrator decides this in their own name: use --sign-in.');
  expect((await policy('draft', file, ...asPerson(planner))).exitCode).not.toBe(0);
  expect(await versionsNow()).toEqual([]);
  expect((await policy('draft', fileOf({}), ...asPerson(administrator))).exitCode).toBe(1);
  const made = await policy('draft', file, ...asPerson(administrator));
  expect(made).toMatchObject({ exitCode: 0, out: 'ffs@2 is made, as a draft.\n' });
  expect(await versionsNow()).toMatchObject([{ status: 'draft', draftedBy: administrator }]);
});

test('two versions are compared value by value', async () => {
  const compared = await policy('compare', 'ffs@1', 'ffs@2', ...asPerson(administrator));
  expect(compared).toMatchObject({ exitCode: 1 });
  expect(compared.out).toMatch(/^reminders\.escalateAfter: \d+ → 7$/m);
  expect((await policy('compare', 'ffs@2', 'ffs@2')).out).toBe('They are the same.\n');
});

test('what follows is shown first; then it is activated, with a reason', async () => {
  const shown = await policy('activate', 'ffs@2', ...asPerson(administrator));
  expect(shown.exitCode).toBe(0);
  expect(shown.out).toContain('The first plan by this version is for ');
  expect(shown.out).toContain('reminders.escalateAfter');
  expect(shown.out).toContain('Nothing is written.');
  const without = await policy('activate', 'ffs@2', '--confirm', ...asPerson(administrator));
  expect(without).toMatchObject({ exitCode: 1, out: 'Say why with --reason. Nothing is written.\n' });
  expect(await versionsNow()).toMatchObject([{ status: 'draft' }]);
  const because = ['--confirm', '--reason', 'Decided 2026-10-01', ...asPerson(administrator)];
  const done = await policy('activate', 'ffs@2', ...because);
  expect(done.exitCode).toBe(0);
  expect(await versionsNow()).toMatchObject([
    { status: 'active', activated: { by: administrator, reason: 'Decided 2026-10-01' } },
  ]);
  expect((await policy('list', ...asPerson(administrator))).out).toMatch(/^ffs@2 +in force soon /m);
});
