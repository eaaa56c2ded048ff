import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePortBase } from '../free-ports.ts';
import { startSuite } from './started-suite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
let base: number;
let options: readonly string[];
let suite: ReturnType<typeof startSuite>;

const ready = 'Stop with Ctrl-C';

/** `npm test` has built everything before; a run of this file alone may have to. */
const buildsToo = 400_000;

const hub = () => `http://localhost:${base}`;
const page = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
};
const clock = async (): Promise<string> =>
  ((await (await fetch(`http://127.0.0.1:${base + 1}/_local/clock`)).json()) as { readonly now: string }).now;
const isSilent = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => false,
    () => true,
  );

beforeAll(async () => {
  base = await freePortBase();
  options = ['--port-base', String(base), '--data', folder, '--size', 'small'];
  suite = startSuite(...options);
  await suite.printed(ready);
}, buildsToo);

afterAll(async () => {
  suite.stop('SIGTERM');
  await suite.ended;
  rmSync(folder, { recursive: true, force: true });
});

test('the addresses and who one can be are printed', () => {
  expect(suite.output()).toContain(hub());
  expect(suite.output()).toContain('Business developer (planner)');
  expect(suite.output()).toContain('1 Oct 2026');
});

test('the start page leads to the tab, the web parts and everybody’s Teams', async () => {
  const start = await page(`${hub()}/?lang=en`);
  const [, person = ''] = /href="\/tab\/\?person=([\w-]+)"/.exec(start) ?? [];
  expect(await page(`${hub()}/tab/?person=${person}`)).toContain('<div id="root">');
  expect(JSON.parse(await page(`${hub()}/tab/settings.json`))).toMatchObject({ signIn: { kind: 'local' } });
  const [, webPart = ''] = /href="(http:\/\/127\.0\.0\.1:\d+\/web-parts\/[^"]+)"/.exec(start) ?? [];
  expect(await page(webPart.replaceAll('&amp;', '&'))).toContain('<html');
  const teams = await fetch(`${hub()}/teams/${person}`, { redirect: 'manual' });
  const playground = teams.headers.get('location') ?? '';
  expect((await fetch(`${playground}/_debug/ping`)).ok).toBe(true);
});

test('the log administrator’s files are there', async () => {
  const log = new Uint8Array(
    await (await fetch(`${hub()}/demo/2026-09/treserva-logg-2026-09.csv`)).arrayBuffer(),
  );
  expect(new TextDecoder('windows-1252').decode(log)).toContain('Datum;Tid;Användare;Personnummer');
});

test('the clock is moved by the buttons that the page shows', async () => {
  expect((await clock()).slice(0, 10)).toBe('2026-10-01');
  const [, to = ''] = /name="to" value="([^"]+)"/.exec(await page(hub())) ?? [];
  await fetch(`${hub()}/clock`, { method: 'POST', body: new URLSearchParams({ to }) });
  expect((await clock()).slice(0, 10)).toBe('2026-10-02');
});

test('a port in use is named, with what to do', async () => {
  const second = startSuite('--port-base', String(base), '--data', `${folder}-second`, '--size', 'small');
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Port ${base} is in use.`);
  expect(second.output()).toContain('--port-base');
});

test('options that make no sense are told, with those that do', async () => {
  const unclear = startSuite('--size', 'huge');
  expect(await unclear.ended).toBe(1);
  expect(unclear.output()).toContain('--size huge');
  expect(unclear.output()).toContain('--reset');
});

test('Ctrl-C ends everything, and the data is there next time', async () => {
  const start = await page(hub());
  const [, person = ''] = /href="\/tab\/\?person=([\w-]+)"/.exec(start) ?? [];
  const teams = await fetch(`${hub()}/teams/${person}`, { redirect: 'manual' });
  const playground = teams.headers.get('location') ?? '';
  suite.stop('SIGINT');
  expect(await suite.ended).toBe(0);
  for (const address of [hub(), `http://127.0.0.1:${base + 1}`, `http://127.0.0.1:${base + 2}`, playground]) {
    expect(await isSilent(address)).toBe(true);
  }
  suite = startSuite(...options);
  await suite.printed(ready);
  expect((await clock()).slice(0, 10)).toBe('2026-10-02');
  expect(suite.output()).not.toContain('the first quarter of 2026 is done');
});

test(
  '--reset begins anew',
  async () => {
    suite.stop('SIGTERM');
    expect(await suite.ended).toBe(0);
    suite = startSuite(...options, '--reset');
    await suite.printed(ready);
    expect(suite.output()).toContain('the first quarter of 2026 is done');
    expect((await clock()).slice(0, 10)).toBe('2026-10-01');
  },
  buildsToo,
);
