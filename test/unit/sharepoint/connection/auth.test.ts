import { journeyHeader, localApp, localPersona, bearer, webPart } from '@loggkontroll/sharepoint/connection';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSettings } from '@loggkontroll/sharepoint/settings';
import { failure, fakeSharePoint, json } from './fake-sharepoint.ts';

const nothing = () => json({ value: [] });

describe('Signing requests', () => {
  test('a local persona is named by a token that SharePoint does not know', async () => {
    const { connection, sent } = fakeSharePoint(nothing, {
      auth: localPersona('11111111-2222-4333-8444-555555555555'),
    });
    await openOrganisation(connection).units();
    const token = sent[0]?.headers.get('Authorization') ?? '';
    expect(token).toMatch(/^Bearer local\.[\w-]+$/);
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toEqual({
      oid: '11111111-2222-4333-8444-555555555555',
    });
  });

  test('the local bot is named by its application', async () => {
    const { connection, sent } = fakeSharePoint(nothing, { auth: localApp('bot') });
    await openOrganisation(connection).units();
    const token = sent[0]?.headers.get('Authorization')?.split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(token, 'base64url').toString())).toEqual({ app: 'bot' });
  });

  test('a token is asked for the origin that the request goes to', async () => {
    const origins: string[] = [];
    const auth = bearer((origin) => {
      origins.push(origin);
      return Promise.resolve('token');
    });
    const { connection, sent } = fakeSharePoint(nothing, { auth });
    await openOrganisation(connection).units();
    expect(origins).toEqual(['https://contoso.sharepoint.com']);
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer token');
  });

  test('without a token nobody is signed in, and nothing is sent', async () => {
    const auth = bearer(() => Promise.reject(new Error('popup closed')));
    const { connection, sent } = fakeSharePoint(nothing, { auth });
    await expect(openOrganisation(connection).units()).rejects.toMatchObject({ code: 'signed-out' });
    expect(sent).toEqual([]);
  });

  test('the journey is sent when it is named, and only then', async () => {
    const named = fakeSharePoint(nothing, { journey: 'attest' });
    const unnamed = fakeSharePoint(nothing);
    await openOrganisation(named.connection).units();
    await openOrganisation(unnamed.connection).units();
    expect(named.sent[0]?.headers.get(journeyHeader)).toBe('attest');
    expect(unnamed.sent[0]?.headers.has(journeyHeader)).toBe(false);
  });
});

describe('A web part', () => {
  const digestsFrom = (asked: string[], seconds: number) => {
    const original = globalThis.fetch;
    globalThis.fetch = (input) => {
      asked.push(input as string);
      return Promise.resolve(
        json({ FormDigestValue: `digest ${asked.length}`, FormDigestTimeoutSeconds: seconds }),
      );
    };
    return () => {
      globalThis.fetch = original;
    };
  };
  const write = (connection: ReturnType<typeof fakeSharePoint>['connection']) =>
    openSettings(connection).put({ key: 'k', title: 't', value: 'v' });
  const digestOf = (sent: ReturnType<typeof fakeSharePoint>['sent']) =>
    sent.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('X-RequestDigest'));

  test('asks for a digest once, for writes alone', async () => {
    const asked: string[] = [];
    const restore = digestsFrom(asked, 1800);
    const { connection, sent } = fakeSharePoint(
      ({ method }) => (method === 'GET' ? nothing() : json({ Id: 1 })),
      {
        auth: webPart(),
      },
    );
    await openOrganisation(connection).units();
    expect(asked).toEqual([]);
    await write(connection);
    await write(connection);
    restore();
    expect(asked).toEqual(['https://contoso.sharepoint.com/sites/register/_api/contextinfo']);
    expect(digestOf(sent)).toEqual(['digest 1', 'digest 1']);
  });

  test('waits for a digest as for anything else when SharePoint is busy', async () => {
    const original = globalThis.fetch;
    const waits: number[] = [];
    const wait = (seconds: number) => Promise.resolve(void waits.push(seconds));
    const answers = [failure(429, '-1, x', { 'Retry-After': '7' }), failure(503, '-1, x')];
    globalThis.fetch = () =>
      Promise.resolve(answers.shift() ?? json({ FormDigestValue: 'digest', FormDigestTimeoutSeconds: 1800 }));
    const auth = webPart({ wait });
    const { connection, sent } = fakeSharePoint(
      ({ method }) => (method === 'GET' ? nothing() : json({ Id: 1 })),
      { auth },
    );
    await write(connection);
    globalThis.fetch = original;
    expect(waits).toEqual([7, 2]);
    expect(digestOf(sent)).toEqual(['digest']);
  });

  test('does not use a digest that is about to expire, nor another connection\u2019s', async () => {
    const asked: string[] = [];
    const restore = digestsFrom(asked, 30);
    const answer = ({ method }: { method: string }) => (method === 'GET' ? nothing() : json({ Id: 1 }));
    const first = fakeSharePoint(answer, { auth: webPart() });
    await write(first.connection);
    await write(first.connection);
    const second = fakeSharePoint(answer, { auth: webPart() });
    await write(second.connection);
    restore();
    expect(digestOf(first.sent)).toEqual(['digest 1', 'digest 2']);
    expect(digestOf(second.sent)).toEqual(['digest 3']);
  });
});
