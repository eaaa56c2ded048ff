import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import { freePort } from '../free-ports.ts';
import { furnishedSites } from '../sharepoint/sharepoint.ts';
import type { SharePoint } from '../sharepoint/sharepoint.ts';
import { botEnvironment, isReady } from './bot-environment.ts';
import { eventually } from './eventually.ts';

const patienceMs = 300_000;
const given: string[] = [];

/** A new number that nobody has (R4), in one of the ways in which people write them. */
const number = (): string => {
  const whole = fictionalPersonalIdentityNumber('client', given.length);
  const written = [whole, whole.slice(2), whole.replace('-', ''), whole.slice(2).replace('-', ' ')];
  const next = written[given.length % written.length] ?? whole;
  given.push(next);
  return next;
};

let sharePoint: SharePoint;
let teams: Server;
let teamsUrl: string;
let folder: string;
let bot: ChildProcess;
let botUrl: string;
let output = '';

const inAddress = (): string => encodeURIComponent(number());

/** What Teams sends; what is said back goes to `service`, whose answer has numbers too. */
const activity = (fields: object, service = teamsUrl): string =>
  JSON.stringify({
    channelId: 'msteams',
    serviceUrl: `${service}/${inAddress()}/`,
    id: number(),
    locale: 'sv-SE',
    from: { id: `29:${number()}`, name: number(), aadObjectId: randomUUID() },
    recipient: { id: '28:bot', name: number() },
    conversation: { id: `a:${number()}`, name: number(), conversationType: 'personal' },
    channelData: { tenant: { id: number() } },
    ...fields,
  });

const cardAction = (data: object, verb = 'attest'): string =>
  activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });

const message = (service?: string): string =>
  activity({ type: 'message', text: `vad gäller för ${number()}?` }, service);

const post = async (body: string): Promise<number> => {
  const headers = { 'content-type': 'application/json', 'x-request-id': inAddress() };
  return (await fetch(`${botUrl}/api/messages`, { method: 'POST', headers, body })).status;
};

/** Somebody has written numbers where the bot expects a history, by hand in the list. */
const plant = async (): Promise<void> => {
  const { items } = sharePoint.bot.register.sp.web.getList('/sites/register/Lists/Orders');
  for (const history of [`{"${number()}":`, `[{"event":{"type":"${number()}"}}]`, number()])
    await items.add({ Title: number(), RecordId: number(), History: history });
};

beforeAll(async () => {
  sharePoint = await furnishedSites();
  folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-flood-'));
  teams = createServer(({ url }, response) => {
    response.statusCode = url?.includes('/refusing/') === true ? 403 : 201;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: number(), error: { code: number(), message: `Not ${number()}` } }));
  }).listen(0, '127.0.0.1');
  await once(teams, 'listening');
  teamsUrl = `http://127.0.0.1:${(teams.address() as AddressInfo).port}`;
  const [port, { url }] = [await freePort(), sharePoint.standIn];
  botUrl = `http://127.0.0.1:${port}`;
  bot = spawn(process.execPath, ['--conditions=source', inRoot('bot', 'src', 'main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...botEnvironment(url, port, folder), LOG_LEVEL: 'debug' },
  });
  for (const stream of [bot.stdout, bot.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  await eventually('a bot that is ready', () => isReady(botUrl), patienceMs);
}, patienceMs);

afterAll(async () => {
  if (bot.exitCode === null && bot.signalCode === null) {
    bot.kill('SIGTERM');
    await once(bot, 'exit');
  }
  teams.closeAllConnections();
  teams.close();
  await sharePoint.close();
  await rm(folder, { recursive: true });
});

test(
  'no personal identity number that comes in by any way comes out in what the bot writes',
  async () => {
    await plant();
    for (let round = 0; round < 15; round += 1)
      await Promise.all([
        post(activity({ type: 'installationUpdate', action: 'add' })),
        post(message()),
        post(cardAction({ orderId: number(), [number()]: { deep: [number()] } })),
        post(cardAction({ recordId: number() }, number())),
        post(activity({ type: number(), name: number(), value: number() })),
      ]);
    await Promise.all([
      post(message('http://127.0.0.1:9')),
      post(message(`${teamsUrl}/refusing`)),
      post(activity({ type: 'installationUpdate', action: 'add' }, `${teamsUrl}/refusing`)),
      fetch(`${botUrl}/${inAddress()}?q=${inAddress()}`),
    ]);
    expect(await post(`{"type": "message", "text": "${number()}`)).toBe(400);
    expect(await post(`{"${number()}": 1}`)).toBe(400);
    await eventually('what is planted, told', () =>
      Promise.resolve(output.includes('history-unreadable') || undefined),
    );

    // They have come as far as the log, by way of the SDK too, and there they end.
    expect(given.length).toBeGreaterThan(500);
    expect(output).toContain('a library warns');
    expect(output).toContain('[personnummer]');
    expect(
      given.filter((each) => output.includes(each) || output.includes(encodeURIComponent(each))),
    ).toEqual([]);
  },
  patienceMs,
);

test('every line that the bot writes is a line of its log', () => {
  const lines = output.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('{"level":'))).toEqual([]);
});
