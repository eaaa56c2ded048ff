import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner, refusal, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites({ listViewThreshold: 20 });
  const { web } = as(standIn, owner);
  const units = await web.lists.add('Units');
  await web.lists.add('Orders');
  const { fields } = web.lists.getByTitle('Orders');
  await fields.createFieldAsXml('<Field Type="Text" DisplayName="WaitsFor" Indexed="TRUE" />');
  await fields.createFieldAsXml('<Field Type="Text" DisplayName="Kind" Indexed="TRUE" />');
  await fields.createFieldAsXml('<Field Type="Text" DisplayName="Colour" />');
  await fields.addLookup('Unit', { LookupListId: units.Id, LookupFieldName: 'Title' });
  await web.lists.getByTitle('Orders').fields.getByInternalNameOrTitle('Unit').update({ Indexed: true });
  await web.lists.getByTitle('Units').items.add({ Title: 'North' });
  for (let start = 0; start < 30; start += 10) {
    const [batch, execute] = as(standIn, owner).batched();
    for (let number = start; number < start + 10; number += 1) {
      void batch.web.lists.getByTitle('Orders').items.add({
        Title: `Order ${number}`,
        WaitsFor: `person-${number % 3}`,
        Kind: 'order',
        Colour: number % 2 === 0 ? 'red' : 'blue',
        UnitId: 1,
      });
    }
    await execute();
  }
});
afterAll(() => standIn.close());

const items = () => as(standIn, owner).web.lists.getByTitle('Orders').items;
const throttled = {
  status: 500,
  code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  message: 'The attempted operation is prohibited because it exceeds the list view threshold.',
};

test('a query may begin with an indexed column', async () => {
  expect(await items().filter("WaitsFor eq 'person-1'")()).toHaveLength(10);
  expect(await items().filter("WaitsFor eq 'person-1' and Colour eq 'red'")()).toHaveLength(5);
  expect(await items().filter("WaitsFor eq 'person-1' or WaitsFor eq 'person-2'")()).toHaveLength(20);
  expect(await items().filter("startswith(WaitsFor, 'person-2')")()).toHaveLength(10);
  expect(await items().filter('Id gt 25')()).toHaveLength(5);
});

test.each([
  ['the first filter has no index', "Colour eq 'red'"],
  ['the index comes second', "Colour eq 'red' and WaitsFor eq 'person-1'"],
  ['one side of an or has no index', "WaitsFor eq 'person-1' or Colour eq 'red'"],
  ['the index is a lookup’s', 'UnitId eq 1'],
  ['the value lies behind a lookup', "Unit/Title eq 'North'"],
  ['text is sought inside', "substringof('son', WaitsFor)"],
  ['the indexed filter still touches too many', "Kind eq 'order'"],
])('refused when %s', async (_, filter) => {
  expect(await refusal(items().filter(filter)())).toEqual(throttled);
});

test('refused when sorted by a column without an index', async () => {
  expect(await refusal(items().orderBy('Colour')())).toEqual(throttled);
  expect(await items().orderBy('WaitsFor').top(5)()).toHaveLength(5);
});

test('everything can be read in pages, by number or by an indexed column', async () => {
  const seen: number[] = [];
  for await (const page of items().select('Id').filter("Kind eq 'order'").top(7)) {
    seen.push(...(page as { Id: number }[]).map(({ Id }) => Id));
  }
  expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  const sorted: string[] = [];
  for await (const page of items().select('WaitsFor').orderBy('WaitsFor', false).top(4)) {
    sorted.push(...(page as { WaitsFor: string }[]).map(({ WaitsFor }) => WaitsFor));
  }
  expect(sorted).toHaveLength(30);
  expect(sorted).toEqual(sorted.toSorted().toReversed());
});

test('a stretch of numbers touches what lies between its ends', async () => {
  const strict = await startTwoSites({ listViewThreshold: 20, refusesWideFilters: true });
  try {
    const { lists } = as(strict, owner).web;
    await lists.add('Orders');
    await lists
      .getByTitle('Orders')
      .fields.createFieldAsXml('<Field Type="Text" DisplayName="Kind" Indexed="TRUE" />');
    const [batch, execute] = as(strict, owner).batched();
    for (let number = 0; number < 30; number += 1)
      void batch.web.lists.getByTitle('Orders').items.add({ Title: `Order ${number}`, Kind: 'order' });
    await execute();
    const asked = (filter: string) =>
      lists.getByTitle('Orders').items.filter(filter).orderBy('Id', false).top(5)<
        { readonly Id: number }[]
      >();
    expect(await refusal(asked("Kind eq 'order'"))).toEqual(throttled);
    expect(await refusal(asked("Id gt 5 and Id le 30 and Kind eq 'order'"))).toEqual(throttled);
    const found = await asked("Id gt 10 and Id le 30 and Kind eq 'order'");
    expect(found.map(({ Id }) => Id)).toEqual([30, 29, 28, 27, 26]);
  } finally {
    await strict.close();
  }
});

test('a list under the threshold may be asked anything', async () => {
  const units = as(standIn, owner).web.lists.getByTitle('Units').items;
  expect(await units.filter("substringof('ort', Title)")()).toHaveLength(1);
});

test('a list has at most 20 indexes', async () => {
  const { web } = as(standIn, owner);
  await web.lists.add('Many');
  const { fields } = web.lists.getByTitle('Many');
  const add = (number: number) =>
    web.lists
      .getByTitle('Many')
      .fields.createFieldAsXml(`<Field Type="Text" DisplayName="Column${number}" Indexed="TRUE" />`);
  for (let number = 1; number <= 20; number += 1) await add(number);
  expect(await refusal(add(21))).toMatchObject({ status: 500 });
  expect(await fields.filter("startswith(InternalName, 'Column')")()).toHaveLength(20);
});
