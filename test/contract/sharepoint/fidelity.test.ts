import { bearer, connect } from '@loggkontroll/sharepoint/connection';
import { countScratch, factIds, facts, runFacts } from '@loggkontroll/sharepoint/fidelity';
import type { FactId } from '@loggkontroll/sharepoint/fidelity';
import { harmlessLies, lies } from './lies.ts';
import type { Lie } from './lies.ts';
import { emptySites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await emptySites({ listViewThreshold: 120 });
});
afterAll(() => sharePoint.close());

const settings = () => ({
  now: () => sharePoint.standIn.now().getTime(),
  rowsOverThreshold: 121,
  elsewhere: [sharePoint.standIn.url],
});
const everything = { trying: true, filling: true };
const reading = { trying: false, filling: false };

/** The bot's connection to a SharePoint of which a lie is told. */
const told = (lie: Lie) =>
  sharePoint.asBot({
    patience: {
      tries: 1,
      wait: () => Promise.resolve(),
      fetch: async (input, init = {}) => {
        const { pathname, search } = new URL(input as string);
        const { method = 'GET', body } = init;
        const asked = {
          method,
          path: decodeURIComponent(`${pathname}${search}`),
          body: typeof body === 'string' ? body : '',
        };
        return lie.instead?.(asked) ?? lie(asked, await fetch(input, init));
      },
    },
  });

const tryFact = async (id: FactId, connection = sharePoint.bot) => {
  const [tried] = await runFacts(connection, everything, settings(), [id]);
  if (tried === undefined) throw new Error('Nothing was tried.');
  await runFacts(sharePoint.bot, everything, settings(), []);
  return tried.finding;
};

/** The stand-in's tokens say nothing of permissions. */
const unreadable: FactId = 'token-permissions';

test.each(factIds.filter((id) => id !== unreadable))(
  '%s: the stand-in does as is taken to be so',
  async (id) => {
    expect(await tryFact(id)).toMatchObject({ verdict: 'as-expected', differences: [] });
    expect(await countScratch(sharePoint.bot.vault)).toBe(0);
  },
);

test.each(Object.entries(lies))('%s: a SharePoint that does otherwise is found out', async (id, lie) => {
  const finding = await tryFact(id as FactId, told(lie));
  expect(finding.verdict).toBe('differs');
  expect(await countScratch(sharePoint.bot.vault)).toBe(0);
});

test.each(Object.entries(harmlessLies))(
  '%s: what nothing rests on may be otherwise, and is told',
  async (id, lie) => {
    const finding = await tryFact(id as FactId, told(lie));
    expect(finding.verdict).toBe('otherwise');
  },
);

test('each fact that something rests on can be found not to hold', () => {
  const resting = factIds.filter((id) => id !== unreadable && Object.keys(facts[id].relied).length > 0);
  expect(resting.filter((id) => lies[id] === undefined)).toEqual([]);
});

const jwt = (claims: object): string =>
  ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');

test.each([
  [{ roles: ['Sites.Selected'] }, 'as-expected'],
  [{ scp: 'Sites.Selected' }, 'as-expected'],
  [{ roles: ['Sites.Selected', 'Sites.FullControl.All'] }, 'differs'],
  [{ scp: 'AllSites.Write' }, 'differs'],
  [{}, 'differs'],
])('a token with %j is %s', async (claims, verdict) => {
  const connection = connect({
    ...{ registerUrl: 'https://x.example/sites/a', vaultUrl: 'https://x.example/sites/b' },
    auth: bearer(() => jwt(claims)),
    patience: { fetch: () => Promise.resolve(new Response('{"Id":"1"}')) },
  });
  const [tried] = await runFacts(connection, reading, settings(), [unreadable]);
  expect(tried?.finding).toMatchObject({ verdict });
  expect(JSON.stringify(tried)).not.toContain('e30.');
});

test('a token of another form is not tried', async () => {
  expect(await tryFact(unreadable)).toEqual({ verdict: 'not-tried', why: 'token-unreadable' });
});

test('without leave nothing is written, and what takes writing is not tried', async () => {
  sharePoint.standIn.clearRequests();
  const found = await runFacts(sharePoint.bot, reading, settings());
  expect(sharePoint.writes()).toEqual([]);
  for (const { id, finding } of found) {
    const { by } = facts[id];
    if (by === 'reading') expect(finding).not.toMatchObject({ why: 'not-asked' });
    else expect(finding).toEqual({ verdict: 'not-tried', why: 'not-asked' });
  }
});

test('with leave to try, a list is filled only with leave for that too', async () => {
  const trying = { trying: true, filling: false };
  const [tried] = await runFacts(sharePoint.bot, trying, settings(), ['threshold']);
  expect(tried?.finding).toEqual({ verdict: 'not-tried', why: 'not-filled' });
});

test('an identity without rights is told so, fact by fact', async () => {
  const found = await runFacts(sharePoint.as('stranger'), { trying: true, filling: false }, settings());
  const byId = new Map(found.map(({ id, finding }) => [id, finding]));
  expect(byId.get('columns')).toEqual({ verdict: 'not-tried', why: 'forbidden' });
  expect(byId.get('rights-here')).toMatchObject({
    verdict: 'differs',
    differences: [
      { what: 'full control of the Register', seen: 'false' },
      { what: 'full control of the Vault', seen: 'false' },
    ],
  });
});

test('what a run that was broken off has left is taken away by the next one', async () => {
  let left = 14;
  const breaking = told((_, answer) => {
    left -= 1;
    if (left < 0) throw new TypeError('The process is gone.');
    return answer;
  });
  await runFacts(breaking, everything, settings(), [
    'group-kept',
    'level-kept',
    'columns',
    'gone-for-good',
  ]).catch(() => undefined);
  expect(await countScratch(sharePoint.bot.vault)).toBeGreaterThan(0);
  await runFacts(sharePoint.bot, everything, settings(), []);
  expect(await countScratch(sharePoint.bot.vault)).toBe(0);
});

test('something that only has a name like it is left alone', async () => {
  const { lists } = sharePoint.bot.vault.sp.web;
  await lists.add('LoggkontrollDoctorlista', 'Någon annans');
  await runFacts(sharePoint.bot, everything, settings(), ['columns']);
  expect(await lists.getByTitle('LoggkontrollDoctorlista').select('Title')()).toMatchObject({
    Title: 'LoggkontrollDoctorlista',
  });
});

test('how far it has come is told after each fact', async () => {
  const heard: string[] = [];
  await runFacts(sharePoint.bot, reading, settings(), ['columns', 'pace'], (done, total) => {
    heard.push(`${String(done)}/${String(total)}`);
  });
  expect(heard).toEqual(['1/2', '2/2']);
});

test('an answer of another form than SharePoint’s does not end the run', async () => {
  const muddled = told((asked, answer) =>
    asked.path.includes('/versions') ? new Response('<html>', { status: 200 }) : answer,
  );
  const found = await runFacts(muddled, everything, settings(), ['versions', 'columns']);
  expect(found.map(({ finding }) => finding.verdict)).toEqual(['differs', 'as-expected']);
});
