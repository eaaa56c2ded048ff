import { execFile } from 'node:child_process';
import path from 'node:path';

/** Makes Node say that it is another version. */
const pretending = (version: string): readonly string[] => [
  '--import',
  `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
];

const node = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd: process.cwd() }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

const check = ['--import', './infra/local/node-version.mjs', '--eval', 'console.log("started")'];

test('with Node 22 the start goes on', async () => {
  expect(await node(...check)).toMatchObject({ code: 0, out: 'started\n' });
});

test('with another Node it says in both languages what is needed, and does not start', async () => {
  const { code, out, err } = await node(...pretending('20.20.2'), ...check);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Loggkontroll behöver Node 22');
  expect(err).toContain('Loggkontroll needs Node 22');
});

test('the command line finds the pinned Node by itself', async () => {
  const launcher = path.join('infra', 'cli', 'loggkontroll.mjs');
  const draw = ['draw', '--seed', '1', '--total', '10', '--count', '3'];
  const { code, out } = await node(...pretending('20.20.2'), launcher, ...draw);
  expect([code, JSON.parse(out)]).toEqual([0, { picks: [7, 9, 3] }]);
});
