import { graphDirectory } from '../../../infra/cli/graph/graph-directory.ts';
import { openGraphDouble } from './graph-double.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [group, empty, mixed] = [id(900), id(901), id(902)];
const boss = { id: id(1), displayName: 'Hilda', userPrincipalName: 'hilda@kommun.example' };
const staff = Array.from({ length: 45 }, (_, at) => ({
  ...{ id: id(100 + at), displayName: `Namn ${at}`, userPrincipalName: `n${at}@kommun.example` },
  ...(at === 7 ? {} : { managerId: boss.id }),
}));
const away = {
  id: id(2),
  displayName: 'Borta',
  userPrincipalName: 'b@kommun.example',
  accountEnabled: false,
};
const guest = {
  ...{ id: id(3), displayName: 'Gäst', userPrincipalName: 'g@kommun.example' },
  userType: 'Guest' as const,
};
const waits: number[] = [];
let graph: Awaited<ReturnType<typeof openGraphDouble>>;
let tokens = 0;

const directory = () =>
  graphDirectory({
    origin: graph.origin,
    tokens: () => Promise.resolve(`token-${(tokens += 1)}`),
    wait: (seconds) => Promise.resolve(void waits.push(seconds)),
  });

beforeAll(async () => {
  graph = await openGraphDouble(
    {
      users: [boss, ...staff, away, guest],
      groups: {
        [group]: staff.map((each) => each.id),
        [empty]: [],
        [mixed]: [staff[0]?.id ?? '', 'device-1', id(777), away.id, guest.id],
      },
    },
    10,
  );
});

afterAll(() => graph.close());

beforeEach(() => {
  graph.be({});
  waits.length = 0;
});

test('a group of five pages is read whole, by where each page says the next is', async () => {
  const read = await directory().group(group);
  expect(read.ok && read.value.people).toEqual(
    staff.map(({ id: personId, displayName: name, userPrincipalName: upn }) => ({ personId, name, upn })),
  );
  expect(graph.asked).toHaveLength(5);
});

test('managers come in batches of twenty, in any order; of whoever has none nothing is said', async () => {
  const read = await directory().managersOf(staff.map(({ id: personId }) => personId));
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.size).toBe(44);
  expect(read.value.get(id(100))?.name).toBe('Hilda');
  expect(read.value.has(id(107))).toBe(false);
  expect(graph.asked).toEqual(Array.from({ length: 3 }, () => 'POST /v1.0/$batch'));
});

test('accounts that are switched off, guests and devices are not there; a group within is counted', async () => {
  const read = await directory().group(mixed);
  expect(read.ok && read.value).toMatchObject({ people: [{ personId: id(100) }], groupsWithin: 1 });
  expect(await directory().group(empty)).toEqual({ ok: true, value: { people: [], groupsWithin: 0 } });
});

test('where Graph is busy it waits as long as Graph says, and twice as long each time where it does not', async () => {
  graph.be({ busy: { times: 2, retryAfter: '17' } });
  expect((await directory().group(empty)).ok).toBe(true);
  expect(waits).toEqual([17, 17]);
  waits.length = 0;
  graph.be({ busy: { times: 3, retryAfter: 'soon' } });
  expect((await directory().group(empty)).ok).toBe(true);
  expect(waits).toEqual([1, 2, 4]);
});

test('of a batch only what Graph was too busy for is asked anew', async () => {
  graph.be({ busyWithin: { times: 5, retryAfter: '9' } });
  const read = await directory().managersOf(staff.slice(10, 20).map(({ id: personId }) => personId));
  expect(read.ok && read.value.size).toBe(10);
  expect(waits).toEqual([9]);
  expect(graph.asked).toHaveLength(2);
});

test('who is too busy too often, or for too long, is not waited for', async () => {
  graph.be({ busy: { times: 99, retryAfter: '1' } });
  expect(await directory().group(empty)).toEqual({ ok: false, refusal: { code: 'directory-busy' } });
  expect(waits).toHaveLength(5);
  waits.length = 0;
  graph.be({ busyWithin: { times: 99, retryAfter: '3600' } });
  expect(await directory().managersOf([id(100)])).toEqual({ ok: false, refusal: { code: 'directory-busy' } });
  expect(waits).toEqual([]);
});

test.each([
  ['fails after three pages', { failsAtPage: { page: 4, status: 500 } }, { code: 'directory-fails' }],
  ['refuses after three pages', { failsAtPage: { page: 4, status: 403 } }, { code: 'directory-refuses' }],
  ['shows ids alone', { hidesPeople: true }, { code: 'directory-hides-people' }],
])('a group of a Graph that %s is no group', async (_, mood, refusal) => {
  graph.be(mood);
  expect(await directory().group(group)).toEqual({ ok: false, refusal });
});

test('a group that is not there, and managers that may not be read', async () => {
  const missing = id(999);
  expect(await directory().group(missing)).toEqual({
    ok: false,
    refusal: { code: 'group-missing', groupId: missing },
  });
  graph.be({ refusesManagers: true });
  expect(await directory().managersOf([id(100)])).toEqual({
    ok: false,
    refusal: { code: 'directory-refuses' },
  });
});

test('no token goes to another address, whatever an answer says comes next; nor round and round', async () => {
  const elsewhere = await openGraphDouble({ users: [], groups: {} });
  graph.be({ nextAt: `${elsewhere.origin}/v1.0/groups/${group}/members` });
  expect(await directory().group(group)).toEqual({ ok: false, refusal: { code: 'directory-fails' } });
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.close();
  const fields = 'id,displayName,userPrincipalName,accountEnabled,userType';
  graph.be({ nextAt: `${graph.origin}/v1.0/groups/${group}/members?$select=${fields}&$top=999` });
  expect(await directory().group(group)).toEqual({ ok: false, refusal: { code: 'directory-fails' } });
  expect(graph.asked).toHaveLength(1);
});

test('an identity that gets no token, and a Graph that cannot be reached', async () => {
  const signedOut = graphDirectory({ origin: graph.origin, tokens: () => Promise.reject(new Error('No.')) });
  expect(await signedOut.group(group)).toEqual({ ok: false, refusal: { code: 'directory-refuses' } });
  const closed = await openGraphDouble({ users: [], groups: {} });
  await closed.close();
  const wait = () => Promise.resolve();
  const gone = graphDirectory({ origin: closed.origin, tokens: () => Promise.resolve('t'), wait });
  expect(await gone.group(group)).toEqual({ ok: false, refusal: { code: 'directory-fails' } });
});
