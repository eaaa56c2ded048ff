import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tokenFor, type LoggedRequest, type StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi } from '@pnp/sp';
import { as, connect, owner, raw, reader, refusal, register, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stand-in-'));
});
afterAll(() => rm(directory, { recursive: true }));
afterEach(() => standIn.close());

const local = async (method: string, path: string, body?: object) => {
  const response = await fetch(`${standIn.url}/_local/${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};

const web = () => as(standIn, owner).web;

test('a new site has a library and the three default groups, and its owner administers it', async () => {
  standIn = await startTwoSites();
  expect(await web().lists.select('Title')()).toMatchObject([{ Title: 'Documents' }]);
  expect((await web().siteGroups()).map(({ Title }) => Title)).toEqual([
    'Register Owners',
    'Register Visitors',
    'Register Members',
  ]);
  expect(await web().currentUser()).toMatchObject({ Title: 'Olga', IsSiteAdmin: true });
});

test('state survives a restart: items, versions, rights, the clock', async () => {
  const databaseFile = join(directory, 'kept.db');
  standIn = await startTwoSites({ databaseFile });
  await web().lists.add('Orders', '', 100, false, { EnableVersioning: true });
  await web().lists.getByTitle('Orders').fields.addText('WaitsFor');
  await web().lists.getByTitle('Orders').items.add({ Title: 'a', WaitsFor: 'role:bot' });
  await web().lists.getByTitle('Orders').items.getById(1).update({ Title: 'b' });
  await web().associatedVisitorGroup.users.add(reader.upn);
  standIn.shiftClock(3_600_000);
  await standIn.close();
  standIn = await startTwoSites({ databaseFile });
  expect(standIn.now().toISOString()).toBe('2026-11-22T09:00:00.000Z');
  const kept = as(standIn, reader).web.lists.getByTitle('Orders').items.getById(1);
  expect(await kept()).toMatchObject({ Title: 'b', WaitsFor: 'role:bot' });
  expect(await kept.versions()).toHaveLength(2);
  await web().lists.getByTitle('Orders').items.add({ Title: 'c' });
  await local('POST', 'reset');
  expect(await refusal(web().lists.getByTitle('Orders')())).toMatchObject({ status: 404 });
  expect(standIn.now().toISOString()).toBe('2026-11-22T08:00:00.000Z');
});

test('the request log tells who asked what, for which journey, and counts every operation', async () => {
  standIn = await startTwoSites();
  await web().lists.add('Orders');
  standIn.clearRequests();
  const journey = connect(`${standIn.url}${register}`, tokenFor({ oid: owner.oid }), {
    'X-Loggkontroll-Journey': 'attest',
  });
  await journey.web.lists.getByTitle('Orders').items.add({ Title: 'a' });
  const [batch, execute] = journey.batched();
  void batch.web.lists.getByTitle('Orders').items();
  void batch.web.lists.getByTitle('Orders').items.getById(1).update({ Title: 'b' });
  await execute();
  await web()();
  const { body } = await local('GET', 'requests?journey=attest');
  const logged = body as LoggedRequest[];
  expect(
    logged.map(({ method, status, operations, principal }) => [method, status, operations, principal]),
  ).toEqual([
    ['POST', 201, 1, owner.oid],
    ['POST', 200, 2, owner.oid],
  ]);
  expect(logged[1]?.parts).toEqual([
    { method: 'GET', path: expect.stringContaining('/items') as string, status: 200 },
    { method: 'MERGE', path: expect.stringContaining('/items(1)') as string, status: 204 },
  ]);
  expect(standIn.requests()).toHaveLength(3);
  await local('DELETE', 'requests');
  expect(standIn.requests()).toHaveLength(0);
});

test('throttled: so many times, each so-manieth, or where it matches; PnPjs waits and tries three times', async () => {
  standIn = await startTwoSites();
  await web().lists.add('Orders');
  const patient = spfi(`${standIn.url}${register}`).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetchWithRetry(),
    DefaultParse(),
    InjectHeaders({ Authorization: `Bearer ${tokenFor({ oid: owner.oid })}` }),
  );
  await local('POST', 'throttle', { status: 429, retryAfter: 0, times: 2 });
  await patient.web();
  await local('POST', 'throttle', { status: 503, retryAfter: 0, times: 3 });
  await expect(patient.web()).rejects.toThrow(/Retry count exceeded/);
  await local('POST', 'throttle', { status: 429, retryAfter: 7, match: 'orders' });
  await web()();
  const refused = await raw(standIn, `${register}/_api/web/lists/getByTitle('Orders')`);
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '7']);
  await local('POST', 'throttle', { status: 429, every: 2 });
  const statuses: number[] = [];
  for (let number = 0; number < 4; number += 1)
    statuses.push((await raw(standIn, `${register}/_api/web`)).status);
  expect(statuses).toEqual([200, 429, 200, 429]);
  await local('DELETE', 'throttle');
  expect((await raw(standIn, `${register}/_api/web`)).status).toBe(200);
});

test('a part of a batch is throttled by itself', async () => {
  standIn = await startTwoSites();
  await web().lists.add('Orders');
  await local('POST', 'throttle', { status: 429, retryAfter: 1, match: String.raw`items\b` });
  const [batch, execute] = as(standIn, owner).batched();
  const results = Promise.allSettled([batch.web.lists.getByTitle('Orders').items.add({}), batch.web()]);
  await execute();
  expect((await results).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a connection lost before the work leaves nothing, one lost after it leaves all', async () => {
  standIn = await startTwoSites();
  await web().lists.add('Orders');
  const items = () => web().lists.getByTitle('Orders').items;
  await local('POST', 'fault', { kind: 'drop', when: 'before', match: 'items' });
  await expect(items().add({ Title: 'lost' })).rejects.toThrow();
  expect(await items()()).toHaveLength(0);
  await local('POST', 'fault', { kind: 'drop', when: 'after', method: 'POST' });
  await expect(items().add({ Title: 'kept' })).rejects.toThrow();
  expect(await items()()).toMatchObject([{ Title: 'kept' }]);
});

test('the clock says Created, and moves by itself or to a time', async () => {
  standIn = await startTwoSites();
  expect((await local('GET', 'clock')).body).toEqual({ now: '2026-11-22T08:00:00.000Z', offsetMs: 0 });
  await local('POST', 'clock', { offsetMs: 86_400_000 });
  await web().lists.add('Orders');
  expect(await web().lists.getByTitle('Orders').items.add({})).toMatchObject({
    Created: '2026-11-23T08:00:00Z',
  });
  await local('POST', 'clock', { now: '2027-01-04T06:00:00Z' });
  expect(standIn.now().toISOString()).toBe('2027-01-04T06:00:00.000Z');
  expect((await local('POST', 'clock', {})).status).toBe(400);
});

test('people, applications and sites can be added while it runs', async () => {
  standIn = await startTwoSites();
  const nils = { oid: 'n-1', upn: 'nils@kommun.example', name: 'Nils' };
  expect(await local('POST', 'principals', nils)).toEqual({
    status: 201,
    body: { token: tokenFor({ oid: 'n-1' }) },
  });
  expect(
    (await local('POST', 'sites', { path: '/sites/third', title: 'Third', owner: nils.upn })).status,
  ).toBe(201);
  expect(
    (await local('POST', 'sites', { path: '/sites/third', title: 'Third', owner: nils.upn })).status,
  ).toBe(409);
  await local('POST', 'principals', { clientId: 'app-1', name: 'App', grants: { '/sites/third': 'read' } });
  const third = connect(`${standIn.url}/sites/third`, tokenFor({ oid: 'n-1' }));
  expect(await third.web.currentUser()).toMatchObject({ Title: 'Nils', IsSiteAdmin: true });
  const app = connect(`${standIn.url}/sites/third`, tokenFor({ app: 'app-1' }));
  expect(await app.web.lists()).toHaveLength(1);
  expect(await refusal(app.web.lists.add('No'))).toMatchObject({ status: 403 });
  expect((await local('GET', 'nonsense')).status).toBe(404);
});

test('a page of another origin gets in, and reads no ETag from a header', async () => {
  standIn = await startTwoSites();
  await web().lists.add('Orders');
  await web().lists.getByTitle('Orders').items.add({ Title: 'a' });
  const path = `${register}/_api/web/lists/getByTitle('Orders')/items(1)`;
  const preflight = await fetch(`${standIn.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://tab.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,if-match,x-http-method',
    },
  });
  expect(preflight.status).toBe(200);
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('https://tab.example');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('authorization,if-match,x-http-method');
  const read = await raw(standIn, path, { headers: { Origin: 'https://tab.example' } });
  expect(read.headers.get('Access-Control-Allow-Origin')).toBe('https://tab.example');
  expect(read.headers.get('Access-Control-Expose-Headers')).toBeNull();
  expect(read.json()).toMatchObject({ 'odata.etag': expect.stringMatching(/,1"$/) as string });
});

test('a browser signed in by cookie writes only with a digest', async () => {
  standIn = await startTwoSites();
  await web().lists.add('Orders');
  const signedIn = await fetch(`${standIn.url}/_local/sign-in?oid=${owner.oid}&to=/tab/`, {
    redirect: 'manual',
  });
  expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([302, '/tab/']);
  const Cookie = (signedIn.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const path = `${standIn.url}${register}/_api/web/lists/getByTitle('Orders')/items`;
  const post = (headers: Record<string, string>) =>
    fetch(path, { method: 'POST', body: '{}', headers: { Cookie, ...headers } });
  expect((await fetch(path, { headers: { Cookie } })).status).toBe(200);
  expect((await post({})).status).toBe(403);
  expect((await post({ 'X-RequestDigest': '0x00,22 Nov 2026 08:00:00 -0000' })).status).toBe(403);
  const page = spfi(`${standIn.url}${register}`).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetchWithRetry(),
    DefaultParse(),
    RequestDigest(),
    InjectHeaders({ Cookie }),
  );
  await page.web.lists.getByTitle('Orders').items.add({ Title: 'with a digest' });
  expect(standIn.requests().some((one) => /contextinfo/.test(one.path))).toBe(true);
  const digest = String((await page.web.getContextInfo()).FormDigestValue);
  expect((await post({ 'X-RequestDigest': digest })).status).toBe(201);
  standIn.shiftClock(1_801_000);
  expect((await post({ 'X-RequestDigest': digest })).status).toBe(403);
});

test('the local endpoints answer no page from elsewhere', async () => {
  standIn = await startTwoSites();
  const clockFor = async (Origin: string) =>
    (await fetch(`${standIn.url}/_local/clock`, { headers: { Origin } })).status;
  expect([await clockFor('https://elsewhere.example'), await clockFor('http://localhost:5173')]).toEqual([
    403, 200,
  ]);
});

test('a file of another layout is refused rather than misread', async () => {
  const databaseFile = join(directory, 'old.db');
  const database = new DatabaseSync(databaseFile);
  database.exec('PRAGMA user_version = 99');
  database.close();
  await expect(startTwoSites({ databaseFile })).rejects.toThrow(/another version of the stand-in/);
  standIn = await startTwoSites();
});

test('files of mounts are served beside it, and nothing outside them', async () => {
  const tab = join(directory, 'tab');
  await mkdir(tab, { recursive: true });
  await writeFile(join(tab, 'index.html'), '<p>tab</p>');
  await writeFile(join(tab, 'main.js'), 'export {};');
  await writeFile(join(directory, 'secret.txt'), 'secret');
  standIn = await startTwoSites({ mounts: [{ path: '/tab', directory: tab, fallback: 'index.html' }] });
  const get = async (path: string) => {
    const response = await fetch(`${standIn.url}${path}`);
    return [response.status, response.headers.get('Content-Type'), await response.text()];
  };
  expect(await get('/tab/')).toEqual([200, 'text/html; charset=utf-8', '<p>tab</p>']);
  expect(await get('/tab/main.js?v=1')).toEqual([200, 'text/javascript; charset=utf-8', 'export {};']);
  expect(await get('/tab/some/page')).toEqual([200, 'text/html; charset=utf-8', '<p>tab</p>']);
  expect((await get('/tab/%2e%2e%2fsecret.txt'))[0]).toBe(404);
});

test('a port that is taken is an error', async () => {
  standIn = await startTwoSites();
  const port = Number(new URL(standIn.url).port);
  await expect(startTwoSites({ port })).rejects.toThrow(/EADDRINUSE/);
});
