import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSettings } from '@loggkontroll/sharepoint/settings';
import { failure, fakeSharePoint, json } from './fake-sharepoint.ts';

const nothing = json.bind(undefined, { value: [] });
const lost = (): never => {
  throw new TypeError('fetch failed');
};
const codeOf = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (isSharePointFailure(error) ? error.code : error),
  );

describe('A throttled request', () => {
  test('waits as long as SharePoint asks, then succeeds', async () => {
    const { connection, sent, waits } = fakeSharePoint((_, number) =>
      number < 4 ? failure(429, '-1, x', { 'Retry-After': '7' }) : nothing(),
    );
    await expect(openOrganisation(connection).units()).resolves.toEqual([]);
    expect(sent).toHaveLength(4);
    expect(waits).toEqual([7, 7, 7]);
  });

  test('waits longer each time when SharePoint names no time', async () => {
    const { connection, waits } = fakeSharePoint((_, number) =>
      number < 4 ? failure(503, '-1, x') : nothing(),
    );
    await openOrganisation(connection).units();
    expect(waits).toEqual([1, 2, 4]);
  });

  test('is given up after six tries', async () => {
    const { connection, sent } = fakeSharePoint(() => failure(429, '-1, x', { 'Retry-After': '1' }));
    expect(await codeOf(openOrganisation(connection).units())).toBe('throttled');
    expect(sent).toHaveLength(6);
  });

  test('is given up at once when SharePoint asks for more than a minute, and says how long', async () => {
    const { connection, waits } = fakeSharePoint(() => failure(429, '-1, x', { 'Retry-After': '900' }));
    await expect(openOrganisation(connection).units()).rejects.toMatchObject({
      code: 'throttled',
      retryAfter: 900,
    });
    expect(waits).toEqual([]);
  });

  test('is sent again also when it writes: nothing was done', async () => {
    const { connection, sent } = fakeSharePoint(({ method }, number) => {
      if (method === 'GET') return nothing();
      return number < 3 ? failure(429, '-1, x', { 'Retry-After': '1' }) : json({ Id: 1 });
    });
    await openSettings(connection).put({ key: 'k', title: 't', value: 'v' });
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });
});

describe('A lost connection', () => {
  test('is tried again for a read', async () => {
    const { connection, sent } = fakeSharePoint((_, number) => (number === 1 ? lost() : nothing()));
    await openOrganisation(connection).units();
    expect(sent).toHaveLength(2);
  });

  test('is unreachable at last', async () => {
    const { connection, sent } = fakeSharePoint(lost);
    expect(await codeOf(openOrganisation(connection).units())).toBe('unreachable');
    expect(sent).toHaveLength(6);
  });

  test('is not tried again for a write: it may have happened', async () => {
    const { connection, sent } = fakeSharePoint(({ method }) => (method === 'GET' ? nothing() : lost()));
    expect(await codeOf(openSettings(connection).put({ key: 'k', title: 't', value: 'v' }))).toBe(
      'unreachable',
    );
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });
});

describe('Silence', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each(['GET', 'POST'])(
    'after a %s is taken for a lost connection, and nothing is tried again',
    async (silent) => {
      const asked: string[] = [];
      const send: typeof fetch = (_, init) => {
        const method = init?.method ?? 'GET';
        asked.push(method);
        if (method !== silent) return Promise.resolve(nothing());
        return new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
        });
      };
      const { connection } = fakeSharePoint(nothing, { patience: { fetch: send, longestSilence: 60 } });
      const told = codeOf(openSettings(connection).put({ key: 'k', title: 't', value: 'v' }));
      const before = silent === 'GET' ? ['GET'] : ['GET', 'POST'];
      await jest.advanceTimersByTimeAsync(59_000);
      expect(asked).toEqual(before);
      await jest.advanceTimersByTimeAsync(2_000);
      expect(await told).toBe('unreachable');
      expect(asked).toEqual(before);
    },
  );
});

describe('What SharePoint answers', () => {
  test.each([
    [401, '-1, x', 'signed-out'],
    [403, '-2147024891, System.UnauthorizedAccessException', 'forbidden'],
    [404, '-1, System.ArgumentException', 'not-found'],
    [404, '-2130575338, System.ArgumentException', 'not-found'],
    [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'conflict'],
    [409, '-1, x', 'conflict'],
    [500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'duplicate'],
    [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'too-many-rows'],
    [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'rejected'],
    [500, '-2130575336, Microsoft.SharePoint.SPException', 'rejected'],
  ])('%i %s is the failure %s', async (status, code, expected) => {
    const { connection } = fakeSharePoint(() => failure(status, code));
    await expect(openOrganisation(connection).units()).rejects.toMatchObject({
      code: expected,
      status,
      serverCode: code,
    });
  });

  test('is understood when it is no JSON at all', async () => {
    const { connection } = fakeSharePoint(() => new Response('<html>busy</html>', { status: 500 }));
    await expect(openOrganisation(connection).units()).rejects.toMatchObject({ code: 'rejected' });
  });

  test('never puts addresses or values into the error', async () => {
    const { connection } = fakeSharePoint(() => failure(404, '-1, System.ArgumentException'));
    const error: unknown = await openSettings(connection)
      .get('19121212-1212')
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('SharePointFailure: SharePoint: not-found (-1, System.ArgumentException)');
  });
});
