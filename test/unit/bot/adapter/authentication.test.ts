import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBotAdapter } from '@loggkontroll/bot/adapter';
import type { BotEvent } from '@loggkontroll/bot/conversation';
import express from 'express';

const appId = '22222222-0000-4000-8000-000000000001';
const tenantId = '11111111-0000-4000-8000-000000000001';
const issuer = 'https://issuer.example';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let keys: Server;
let keysUrl: string;
let bot: Server;
let botUrl: string;
const heard: BotEvent[] = [];

const token = (claims: object, signWith = privateKey): string => {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: issuer,
    aud: appId,
    nbf: now - 60,
    exp: now + 600,
    serviceurl: 'https://smba.example/',
    ...claims,
  };
  const signed = `${base64url({ alg: 'RS256', typ: 'JWT', kid: 'k1' })}.${base64url(payload)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), signWith).toString('base64url')}`;
};

const post = (authorization?: string) =>
  fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({
      type: 'installationUpdate',
      action: 'remove',
      id: '1',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/',
      from: { id: '29:x', aadObjectId: 'karin' },
      recipient: { id: '28:bot' },
      conversation: { id: 'c', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    }),
  });

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  keys = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? {
              keys: [
                { ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams'] },
              ],
            }
          : { issuer, jwks_uri: `${keysUrl}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
      ),
    );
  });
  keysUrl = await listen(keys);
  const adapter = createBotAdapter({
    identity: { kind: 'managed-identity', appId, tenantId },
    tokenChecking: { openIdMetadataUrl: `${keysUrl}/openid`, issuer },
    handle: (event) => {
      heard.push(event);
      return Promise.resolve({ kind: 'nothing' });
    },
    onFault: () => undefined,
  });
  const app = express();
  app.post('/api/messages', express.json(), (request, response) => {
    void adapter.receive(request, response);
  });
  bot = createServer(app);
  botUrl = await listen(bot);
});

afterAll(() => {
  bot.close();
  keys.close();
});

beforeEach(() => {
  heard.length = 0;
});

test('with an app id, a request without a token is turned away', async () => {
  expect((await post()).status).toBe(401);
  expect(heard).toEqual([]);
});

test('a token from Teams for this bot is heard', async () => {
  expect((await post(`Bearer ${token({})}`)).status).toBe(200);
  expect(heard).toMatchObject([{ kind: 'uninstall', from: { personId: 'karin' } }]);
});

test.each([
  ['for another bot', () => token({ aud: 'somebody-else' })],
  ['from another issuer', () => token({ iss: 'https://elsewhere.example' })],
  ['that has expired', () => token({ nbf: 1, exp: 2 })],
  ['for another service', () => token({ serviceurl: 'https://elsewhere.example/' })],
  [
    'signed with another key',
    () => token({}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
  ],
])('a token %s is turned away', async (_, make) => {
  // The SDK answers 500 to a wrong signature, 401 to everything else.
  expect([401, 500]).toContain((await post(`Bearer ${make()}`)).status);
  expect(heard).toEqual([]);
});
