import { openMessages } from '@loggkontroll/sharepoint/messages';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { ids } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());
beforeEach(() => sharePoint.standIn.clearRequests());

const facts = { personId: ids.manager, recordId: 'order-1', notice: '{}' };
const now = '2026-10-05T09:00:00Z';
const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

describe('A notice', () => {
  const instance = () => openMessages(sharePoint.bot);

  test('is claimed by one of many instances', async () => {
    const claims = await Promise.all(
      Array.from({ length: 5 }, () => instance().claim('attest/order-1', facts, now)),
    );
    expect(claims.map(({ outcome }) => outcome).sort()).toEqual([
      'claimed',
      'in-hand',
      'in-hand',
      'in-hand',
      'in-hand',
    ]);
  });

  test('that was sent is not sent again', async () => {
    const claim = await instance().claim('late/order-1', facts, now);
    if (claim.outcome !== 'claimed') throw new Error(claim.outcome);
    await instance().sent(claim.claim, now, 'activity-1');
    expect(await instance().claim('late/order-1', facts, later(60))).toEqual({ outcome: 'already-sent' });
  });

  test('whose instance died is taken over after ten minutes, by one', async () => {
    await instance().claim('reminder/order-1', facts, now);
    expect(await instance().claim('reminder/order-1', facts, later(9))).toEqual({ outcome: 'in-hand' });
    const claims = await Promise.all(
      Array.from({ length: 3 }, () => instance().claim('reminder/order-1', facts, later(11))),
    );
    expect(claims.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1);
  });

  test('that was read as taken on is closed, unless somebody has taken it over since', async () => {
    const about = async (recordId: string) => {
      const [kept] = await instance().notices({ about: [recordId] });
      if (kept === undefined) throw new Error('There is no such notice.');
      return kept;
    };
    await instance().claim('left/order-9', { ...facts, recordId: 'order-9' }, now);
    const seen = await about('order-9');
    expect(seen).toMatchObject({ state: 'claimed', claimedAt: now });
    await instance().claim('left/order-9', { ...facts, recordId: 'order-9' }, later(11));
    await instance().closeUnlessChanged(seen);
    expect(await about('order-9')).toMatchObject({ state: 'claimed', claimedAt: later(11) });
    await instance().closeUnlessChanged(await about('order-9'));
    expect(await instance().notices({ about: ['order-9'] })).toEqual([]);
  });

  test('differs from another by its key, also when only case tells them apart', async () => {
    const first = await instance().claim('key/a', facts, now);
    const second = await instance().claim('key/A', facts, now);
    expect([first.outcome, second.outcome]).toEqual(['claimed', 'claimed']);
  });

  test('is claimed together with many others, each by one instance, for one write and a part of a read', async () => {
    const wanted = Array.from({ length: 50 }, (_, number) => ({ key: `many/${number}`, facts }));
    const mine = await instance().claimAll(wanted.slice(0, 30), now);
    expect(new Set(mine.map(({ outcome }) => outcome))).toEqual(new Set(['claimed']));
    sharePoint.standIn.clearRequests();
    const others = await instance().claimAll(wanted, now);
    expect(others.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 30 }, () => 'in-hand'),
      ...Array.from({ length: 20 }, () => 'claimed'),
    ]);
    const requests = sharePoint.standIn.requests();
    expect(requests.filter(({ method }) => method === 'GET')).toHaveLength(3);
    expect(sharePoint.writes()).toHaveLength(20);
  });

  test('that many have been sent is learnt for a request for each 25, also by an instance that has just begun', async () => {
    const wanted = Array.from({ length: 40 }, (_, number) => ({ key: `read/${number}`, facts }));
    for (const outcome of await instance().claimAll(wanted, now)) {
      if (outcome.outcome !== 'claimed') throw new Error(outcome.outcome);
      await instance().sent(outcome.claim, now, 'activity');
    }
    sharePoint.standIn.clearRequests();
    const again = await instance().claimAll(wanted, later(60));
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['already-sent']));
    expect(sharePoint.standIn.requests()).toHaveLength(2);
  });

  test('is found again by what it was about', async () => {
    await instance().claim('about/order-7', { ...facts, recordId: 'order-7' }, now);
    expect(await instance().notices({ about: ['order-7'] })).toMatchObject([{ recordId: 'order-7' }]);
    expect(await instance().notices({ about: ['order-8', 'order-7'] })).toHaveLength(1);
    expect(await instance().notices({ about: [] })).toEqual([]);
  });
});

describe('A conversation', () => {
  test('is kept once a person, the latest', async () => {
    const messages = openMessages(sharePoint.bot);
    await Promise.all([1, 2, 3].map(() => messages.keep({ personId: ids.head, reference: 'one' })));
    await messages.keep({ personId: ids.head, reference: 'two' });
    expect(await messages.conversations()).toEqual([{ personId: ids.head, reference: 'two' }]);
    await messages.forget(ids.head);
    await messages.forget(ids.head);
    expect(await messages.conversation(ids.head)).toBeUndefined();
  });
});

describe('A setting', () => {
  test('is written by administrators, read by all, and written once', async () => {
    const key = policyKey('ffs');
    const administrator = openSettings(sharePoint.as('administrator'));
    await administrator.put({ key, title: 'FFS', value: '{"version":1}' });
    await administrator.put({ key, title: 'FFS', value: '{"version":2}' });
    await administrator.put({ key: 'public-key/1', title: 'Bot', value: 'x' });
    sharePoint.standIn.clearRequests();
    await administrator.put({ key, title: 'FFS', value: '{"version":2}' });
    expect(sharePoint.writes()).toEqual([]);
    const manager = openSettings(sharePoint.as('manager'));
    expect(await manager.get(key)).toEqual({ key, title: 'FFS', value: '{"version":2}' });
    expect((await manager.all('policy/')).map((setting) => setting.key)).toEqual([key]);
    expect(await manager.all()).toHaveLength(2);
    await expect(manager.put({ key, title: 'FFS', value: '{}' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('A population', () => {
  const text = '{"clusters":[],"åäö":true}';

  test('is kept by its hash, once, in one request', async () => {
    const populations = openPopulations(sharePoint.as('planner'));
    const hash = await populations.keep(text);
    expect(sharePoint.standIn.requests()).toHaveLength(1);
    expect(await populations.keep(text)).toBe(hash);
    expect(await populations.read(hash)).toEqual({ ok: true, value: text });
    expect(await populations.read('00'.repeat(32))).toMatchObject({
      refusal: { code: 'population-missing' },
    });
    expect(await populations.read('../x')).toMatchObject({ refusal: { code: 'population-missing' } });
  });

  test('that is not what its name says is refused', async () => {
    const hash = 'cd'.repeat(32);
    await sharePoint.bot.register.sp.web
      .getFolderByServerRelativePath('/sites/register/Populations')
      .files.addUsingPath(`${hash}.json`, 'something else');
    expect(await openPopulations(sharePoint.as('planner')).read(hash)).toEqual({
      ok: false,
      refusal: { code: 'population-altered' },
    });
  });

  test('cannot be replaced by the planner who kept it', async () => {
    const hash = await openPopulations(sharePoint.as('planner')).keep('{"kept":1}');
    const folder = sharePoint
      .as('planner')
      .register.sp.web.getFolderByServerRelativePath('/sites/register/Populations');
    await expect(folder.files.addUsingPath(`${hash}.json`, '{}', { Overwrite: true })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
