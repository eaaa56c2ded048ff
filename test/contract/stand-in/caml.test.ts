import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { addOrders } from './orders-list.ts';
import { as, owner, register, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await addOrders(standIn);
});
afterAll(() => standIn.close());

test('CAML: the same conditions, one folder or all below it', async () => {
  const list = () => as(standIn, owner).web.lists.getByTitle('Orders');
  await list().rootFolder.folders.addUsingPath('inner');
  await list().addValidateUpdateItemUsingPath(
    [{ FieldName: 'Title', FieldValue: 'Inside' }],
    `${register}/Lists/Orders/inner`,
  );
  const ask = async (ViewXml: string) =>
    ((await list().getItemsByCAMLQuery({ ViewXml })) as { Title: string | null }[]).map(({ Title }) => Title);
  const where =
    '<Where><And><Contains><FieldRef Name="WaitsFor"/><Value Type="Text">bot</Value></Contains><Gt><FieldRef Name="Count"/><Value Type="Number">0</Value></Gt></And></Where>';
  expect(await ask(`<View><Query>${where}</Query></View>`)).toEqual(["O'Hara"]);
  expect(await ask('<View Scope="RecursiveAll"/>')).toEqual(["O'Hara", 'Åsa', 'Empty', null, 'Inside']);
  expect(await ask('<View Scope="Recursive"/>')).toEqual(["O'Hara", 'Åsa', 'Empty', 'Inside']);
  expect(await ask('<View/>')).toEqual(["O'Hara", 'Åsa', 'Empty', null]);
  const lookup =
    '<Where><Eq><FieldRef Name="Unit" LookupId="TRUE"/><Value Type="Lookup">2</Value></Eq></Where><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>';
  expect(await ask(`<View><Query>${lookup}</Query><RowLimit>1</RowLimit></View>`)).toEqual(['Åsa']);
  const either =
    '<Where><Or><In><FieldRef Name="Title"/><Values><Value Type="Text">åsa</Value></Values></In><IsNull><FieldRef Name="Due"/></IsNull></Or></Where>';
  expect(await ask(`<View Scope="Recursive"><Query>${either}</Query></View>`)).toEqual([
    'Åsa',
    'Empty',
    'Inside',
  ]);
});

test('RenderListDataAsStream: rows of text, pages by NextHref', async () => {
  const list = () => as(standIn, owner).web.lists.getByTitle('Orders');
  const ViewXml =
    '<View Scope="Recursive"><ViewFields><FieldRef Name="Title"/><FieldRef Name="Count"/><FieldRef Name="Done"/><FieldRef Name="Unit"/><FieldRef Name="Manager"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
  const first = (await list().renderListDataAsStream({ ViewXml })) as {
    Row: Record<string, unknown>[];
    NextHref: string;
    RowLimit: number;
  };
  expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2 });
  expect(first.Row[0]).toMatchObject({
    ID: '1',
    FSObjType: '0',
    Title: "O'Hara",
    Count: '3.5',
    Done: 'Yes',
    Unit: [{ lookupId: 1, lookupValue: 'Norr' }],
    Manager: [{ title: 'Olga', email: owner.email }],
    owshiddenversion: '1',
    PermMask: '0x7ffffffffffbffff',
  });
  const second = (await list().renderListDataAsStream({
    ViewXml,
    Paging: first.NextHref.slice(1),
  })) as typeof first;
  expect(second.Row.map(({ Title }) => Title)).toEqual(['Empty', 'Inside']);
});
