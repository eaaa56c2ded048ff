import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { startHub, type Hub } from '@loggkontroll/infra/local/hub';

const folder = mkdtempSync(path.join(tmpdir(), 'hub-'));
mkdirSync(path.join(folder, 'tab'));
writeFileSync(path.join(folder, 'tab', 'index.html'), '<title>tab</title>');
writeFileSync(path.join(folder, 'secret.txt'), 'secret');

const moved: string[] = [];
let hub: Hub;

beforeAll(async () => {
  hub = await startHub(0, {
    state: () =>
      Promise.resolve({
        municipality: 'Sagolunda',
        now: isoInstantOf('2026-10-01T06:00:00Z'),
        moves: [],
        cast: [],
        waiting: new Map(),
        linksOf: () => ({ tab: '', teams: '', registration: '', internalControl: '' }),
        months: [],
      }),
    moveClock: (to) => {
      moved.push(to);
      return Promise.resolve();
    },
    openTeams: (personId) =>
      personId === 'somebody' ? Promise.resolve('http://localhost:9/') : Promise.reject(new Error('unknown')),
    tab: { folder: path.join(folder, 'tab'), settings: { registerUrl: 'http://localhost:1/sites/register' } },
    demoFile: (month, name) =>
      month === '2026-09' && name === 'shifts.csv' ? new Uint8Array([1, 2, 3]) : undefined,
  });
});

afterAll(() => hub.close());

const get = (place: string, init: RequestInit = {}) =>
  fetch(`${hub.url}${place}`, { redirect: 'manual', ...init });

test('the start page remembers the language that was chosen', async () => {
  const english = await get('/?lang=en');
  expect(await english.text()).toContain('<html lang="en">');
  const cookie = english.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await (await get('/', { headers: { cookie } })).text()).toContain('<html lang="en">');
  expect(await (await get('/')).text()).toContain('<html lang="sv">');
});

test('the tab is served with its settings', async () => {
  expect(await (await get('/tab/')).text()).toBe('<title>tab</title>');
  expect(await (await get('/tab/settings.json')).json()).toEqual({
    registerUrl: 'http://localhost:1/sites/register',
  });
});

test('a person’s Teams is opened on demand, a stranger’s is a failure that says why', async () => {
  const opened = await get('/teams/somebody');
  expect([opened.status, opened.headers.get('location')]).toEqual([303, 'http://localhost:9/']);
  expect((await get('/teams/nobody')).status).toBe(500);
});

test('the clock is moved to an instant and to nothing else', async () => {
  const move = (to: string) => get('/clock', { method: 'POST', body: new URLSearchParams({ to }) });
  expect((await move('2026-10-02T06:00:00Z')).status).toBe(303);
  expect((await move('tomorrow')).status).toBe(400);
  expect(moved).toEqual(['2026-10-02T06:00:00Z']);
});

test('the log administrator’s files are there by month', async () => {
  const file = await get('/demo/2026-09/shifts.csv');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  expect(file.headers.get('content-disposition')).toContain('shifts.csv');
  expect((await get('/demo/2026-10/shifts.csv')).status).toBe(404);
});

test('nothing outside the served folders is sent', async () => {
  const raw = (place: string) =>
    new Promise<number | undefined>((resolve) => {
      request({ port: new URL(hub.url).port, path: place }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
  expect(await raw('/tab/../secret.txt')).toBe(404);
  expect(await raw('/tab/%2e%2e/secret.txt')).toBe(404);
  expect(await raw('/tab/..%2fsecret.txt')).toBe(404);
  expect(await raw('/missing')).toBe(404);
});
