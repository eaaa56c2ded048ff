import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner, raw, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await as(standIn, owner).web.lists.add('Orders');
  for (const Title of ['a', 'b']) await items().add({ Title });
});
afterAll(() => standIn.close());
afterEach(() => fetch(`${standIn.url}/_local/storm`, { method: 'DELETE' }));

const items = () => as(standIn, owner).web.lists.getByTitle('Orders').items;
const address = "/sites/register/_api/web/lists/getByTitle('Orders')/items";

const storm = async (settings: object): Promise<void> => {
  const begun = await fetch(`${standIn.url}/_local/storm`, {
    method: 'POST',
    body: JSON.stringify(settings),
  });
  expect(begun.status).toBe(204);
};

interface Caused {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly occurrence: number;
}

const caused = async (): Promise<readonly Caused[]> =>
  (await (await fetch(`${standIn.url}/_local/storm`)).json()) as readonly Caused[];

/** What comes of asking for the same so many times: a status, or that the connection is lost. */
const ask = async (times: number): Promise<readonly (number | 'lost')[]> => {
  const outcomes: (number | 'lost')[] = [];
  for (let time = 0; time < times; time += 1) {
    outcomes.push(
      await raw(standIn, address).then(
        ({ status }) => status,
        () => 'lost' as const,
      ),
    );
  }
  return outcomes;
};

const titles = async (): Promise<readonly string[]> =>
  (await items().select('Title')<readonly { readonly Title: string }[]>()).map(({ Title }) => Title);

test('the same seed causes the same faults at the same requests, another seed others, and each is kept', async () => {
  const shares = { busy: 0.2, unavailable: 0.2, 'lost-before': 0.2 };
  await storm({ seed: 1, shares });
  const once = await ask(30);
  const told = await caused();
  await storm({ seed: 1, shares });
  expect(await ask(30)).toEqual(once);
  expect(await caused()).toEqual(told);
  await storm({ seed: 2, shares });
  expect(await ask(30)).not.toEqual(once);
  expect(new Set(once)).toEqual(new Set([200, 429, 503, 'lost']));
  expect(told).toHaveLength(once.filter((outcome) => outcome !== 200).length);
  expect(told[0]).toMatchObject({ method: 'GET', path: address });
});

test('it can be ended while everything runs', async () => {
  await storm({ seed: 1, shares: { busy: 1 } });
  expect(await ask(2)).toEqual([429, 429]);
  await fetch(`${standIn.url}/_local/storm`, { method: 'DELETE' });
  expect(await ask(2)).toEqual([200, 200]);
});

test('how long to wait stands in the answer', async () => {
  await storm({ seed: 1, shares: { busy: 1 }, retryAfter: 7 });
  expect((await raw(standIn, address)).headers.get('retry-after')).toBe('7');
});

const write = (title: string) => items().add({ Title: title });

test('a connection is lost before the work, or after it', async () => {
  await storm({ seed: 1, shares: { 'lost-before': 1 } });
  await expect(write('never')).rejects.toThrow();
  await storm({ seed: 1, shares: { 'lost-after': 1 } });
  await expect(write('written')).rejects.toThrow();
  await fetch(`${standIn.url}/_local/storm`, { method: 'DELETE' });
  expect(await titles()).not.toContain('never');
  expect(await titles()).toContain('written');
});

test('a save that names a version may be told that somebody was first; nothing else is', async () => {
  await storm({ seed: 1, shares: { stale: 1 } });
  expect(await ask(1)).toEqual([200]);
  await expect(items().getById(1).update({ Title: 'c' }, '"x,1"')).rejects.toThrow(/412/);
  await items().getById(1).update({ Title: 'c' });
  expect((await caused()).map(({ kind }) => kind)).toEqual(['stale']);
});

test('an answer may be slow, and is right all the same', async () => {
  await storm({ seed: 1, shares: { slow: 1 }, slowMs: 60 });
  const before = performance.now();
  expect(await ask(1)).toEqual([200]);
  expect(performance.now() - before).toBeGreaterThanOrEqual(59);
});

test('of a batch some parts are done and the rest fail', async () => {
  const before = (await titles()).length;
  const sendBatch = async () => {
    const [batch, execute] = as(standIn, owner).batched();
    const added = ['1', '2', '3', '4'].map((Title) =>
      batch.web.lists.getByTitle('Orders').items.add({ Title }),
    );
    const settled = Promise.allSettled(added);
    await execute();
    return (await settled).filter(({ status }) => status === 'fulfilled').length;
  };
  await storm({ seed: 3, shares: { 'half-batch': 1 } });
  const done = await sendBatch();
  await fetch(`${standIn.url}/_local/storm`, { method: 'DELETE' });
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(4);
  expect((await titles()).length - before).toBe(done);
});
