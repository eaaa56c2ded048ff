import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { addOrders } from './orders-list.ts';
import { as, owner, raw, reader, refusal, register, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await addOrders(standIn);
});
afterAll(() => standIn.close());

const items = () => as(standIn, owner).web.lists.getByTitle('Orders').items;
const titles = async (filter: string) =>
  (await items().select('Title').filter(filter)<{ Title: string }[]>()).map(({ Title }) => Title);

test.each([
  ["Title eq 'O''Hara'", ["O'Hara"]],
  ["Title eq 'åSA'", ['Åsa']],
  ["Title ne 'Åsa'", ["O'Hara", 'Empty']],
  ["WaitsFor eq 'role:bot'", ["O'Hara", 'Åsa']],
  ["WaitsFor ne 'role:bot'", ['Empty']],
  ['WaitsFor eq null', ['Empty']],
  ["WaitsFor eq ''", ['Empty']],
  ['WaitsFor ne null', ["O'Hara", 'Åsa']],
  ['Count gt 0', ["O'Hara"]],
  ['Count le -1', ['Åsa']],
  ['Count ge -1 and Count lt 3.6', ["O'Hara", 'Åsa']],
  ["(Count eq -1 or Title eq 'Empty') and Done eq 0", ['Åsa', 'Empty']],
  ['Done eq 1', ["O'Hara"]],
  ['Done eq true', ["O'Hara"]],
  ["State eq 'OPEN'", ["O'Hara"]],
  ["Tags eq 'b'", ['Empty']],
  ["startswith(Title, 'o')", ["O'Hara"]],
  ["startswith(Title,'å') eq true", ['Åsa']],
  ["substringof('mpt', Title)", ['Empty']],
  ["Due gt datetime'2026-01-01T00:00:00Z'", ["O'Hara"]],
  ["Due eq '2026-11-22T10:30:15Z'", ["O'Hara"]],
  ['day(Due) eq 2 and month(Due) eq 1 and year(Due) eq 2025', ['Åsa']],
  ['hour(Due) eq 10 and minute(Due) eq 30 and second(Due) eq 15', ["O'Hara"]],
  ['UnitId eq 2', ['Åsa']],
  ['Unit/Id eq 1', ["O'Hara"]],
  ["Unit/Title eq 'söder'", ['Åsa']],
  ["Manager/Title eq 'Olga'", ["O'Hara"]],
  [`Manager/EMail eq '${owner.email}'`, ["O'Hara"]],
  ['Id eq 2', ['Åsa']],
  ['2 eq Id', ['Åsa']],
  [`FileDirRef eq '${register}/Lists/Orders'`, ["O'Hara", 'Åsa', 'Empty']],
  [`FileRef eq '${register}/Lists/Orders/2_.000'`, ['Åsa']],
])('filter: %s', async (filter, expected) => {
  expect(await titles(filter)).toEqual(expected);
});

test('a GUID is found by its literal', async () => {
  const [first] = await items().select('GUID').top(1)<{ GUID: string }[]>();
  expect(await titles(`GUID eq guid'${first?.GUID ?? ''}'`)).toEqual(["O'Hara"]);
});

test.each([
  ["endswith(Title, 'a')"],
  ["tolower(Title) eq 'x'"],
  ['Count add 1 eq 2'],
  ["Title eq 'O'Hara'"],
  ["History eq 'x'"],
  ['Title eq'],
])('refused: %s', async (filter) => {
  expect(await refusal(items().filter(filter)())).toMatchObject({
    status: 400,
    code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
  });
});

test('lookups and people expand to what they lead to; URLs and choices come as they are', async () => {
  const [item] = await items()
    .select(
      'Title',
      'UnitId',
      'Unit/Title',
      'Manager/Title',
      'Manager/EMail',
      'Manager/Name',
      'Tags',
      'Link',
      'Due',
    )
    .expand('Unit', 'Manager')
    .top(1)<Record<string, unknown>[]>();
  expect(item).toMatchObject({
    UnitId: 1,
    Unit: { Title: 'Norr' },
    Manager: { Title: 'Olga', EMail: owner.email, Name: `i:0#.f|membership|${owner.upn}` },
    Tags: ['a', 'c'],
    Link: { Description: 'A', Url: 'https://kommun.example/a' },
    Due: '2026-11-22T10:30:15Z',
  });
  const [plain] = await items().filter('Id eq 3')<Record<string, unknown>[]>();
  expect(plain).toMatchObject({ UnitId: null, ManagerId: null, Done: false, Link: null, History: null });
});

test('sorted by several columns, the empty first', async () => {
  const sorted = await items().select('Title').orderBy('State').orderBy('Title', false)<
    { Title: string }[]
  >();
  expect(sorted.map(({ Title }) => Title)).toEqual(['Empty', 'Åsa', "O'Hara"]);
});

test('pages of 100 unless told otherwise, with a link to the next; $skip is ignored', async () => {
  await as(standIn, owner).web.lists.add('Many');
  for (let start = 0; start < 120; start += 20) {
    const [batch, execute] = as(standIn, owner).batched();
    for (let number = start; number < start + 20; number += 1) {
      void batch.web.lists.getByTitle('Many').items.add({ Title: `Item ${number}` });
    }
    await execute();
  }
  const path = `${register}/_api/web/lists/getByTitle('Many')/items`;
  const first = (await raw(standIn, `${path}?$select=Id&$skip=50`)).json() as {
    value: { Id: number }[];
    'odata.nextLink': string;
  };
  expect(first.value).toHaveLength(100);
  expect(first.value[0]?.Id).toBe(1);
  expect(first['odata.nextLink']).toBe(
    `${standIn.url}${path}?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24select=Id&%24skip=50`,
  );
  const rest = (await raw(standIn, first['odata.nextLink'].slice(standIn.url.length))).json() as object;
  expect(rest).not.toHaveProperty('odata.nextLink');
  expect((rest as { value: object[] }).value).toHaveLength(20);
});

test('raw addresses: escapes, plus signs, mixed case, slashes inside quotes', async () => {
  const list = `${register}/_API/Web/LISTS/GetByTitle('Orders')/Items`;
  const found = await raw(standIn, `${list}?%24select=Title&$Filter=Title+eq+%27O%27%27Hara%27&%24top=1`);
  expect(found.json()).toMatchObject({ value: [{ Title: "O'Hara" }] });
  const folder = await raw(
    standIn,
    `${register}/_api/web/getFolderByServerRelativePath(decodedUrl=%27%2Fsites%2Fregister%2FLists/Orders%27)?$select=Name`,
  );
  expect(folder.json()).toMatchObject({ Name: 'Orders' });
  const byAlias = await raw(
    standIn,
    `${register}/_api/web/getFolderByServerRelativePath(decodedUrl=@p1)?@p1='${register}/Lists/Orders'&$select=Name`,
  );
  expect(byAlias.json()).toMatchObject({ Name: 'Orders' });
});

test('a collection of few is filtered, sorted and cut as well', async () => {
  const { lists } = as(standIn, owner).web;
  const found = await lists
    .filter('BaseTemplate eq 100 and Hidden eq false')
    .orderBy('Title', false)
    .top(2)();
  expect(found.map(({ Title }) => Title)).toEqual(['Units', 'Orders']);
  expect(await refusal(as(standIn, reader).web.lists())).toMatchObject({ status: 403 });
});
