import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBotAdapter } from '@loggkontroll/bot/adapter';
import express from 'express';

test('a click that comes too soon is answered under the card, which stays as it is', async () => {
  const adapter = createBotAdapter({
    identity: { kind: 'local' },
    handle: () => Promise.resolve({ kind: 'wait', sentence: 'Vänta en minut.' }),
    onFault: (error) => {
      throw error;
    },
  });
  const app = express();
  app.post('/api/messages', express.json(), (request, response) => {
    void adapter.receive(request, response);
  });
  const server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: '1',
        channelId: 'msteams',
        serviceUrl: 'https://smba.example/',
        from: { id: '29:x', aadObjectId: 'karin' },
        recipient: { id: '28:bot' },
        conversation: { id: 'c', conversationType: 'personal' },
        value: { action: { verb: 'attest', data: {} }, trigger: 'manual' },
      }),
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      statusCode: 429,
      type: 'application/vnd.microsoft.error',
      value: { code: 'wait', message: 'Vänta en minut.' },
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
