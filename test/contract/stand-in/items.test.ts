import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner, refusal, register, startTwoSites } from './two-sites.ts';

interface Added {
  readonly Id: number;
  readonly AuthorId: number;
  readonly EditorId: number;
}

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.lists.add('Orders', 'Log orders', 100, false, {
    EnableVersioning: true,
    EnableFolderCreation: true,
  });
  const { fields } = web.lists.getByTitle('Orders');
  await fields.createFieldAsXml(
    '<Field Type="Text" DisplayName="WaitsFor" Name="WaitsFor" Indexed="TRUE" />',
  );
  await fields.createFieldAsXml('<Field Type="Note" DisplayName="History" RichText="FALSE" />');
  await fields.addNumber('Count');
});
afterAll(() => standIn.close());

const orders = () => as(standIn, owner).web.lists.getByTitle('Orders');

test('an item is added, read back and changed with its ETag', async () => {
  const added = (await orders().items.add({
    Title: 'First',
    WaitsFor: 'role:bot',
    History: '[]',
    Count: 3,
  })) as Added;
  expect(added).toMatchObject({ Title: 'First', WaitsFor: 'role:bot', Count: 3, AuthorId: added.EditorId });
  const item = orders().items.getById(added.Id);
  const read = await item.select('Title', 'WaitsFor')<Record<string, string>>();
  expect(read['odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  const saved = (await item.update({ WaitsFor: '' }, read['odata.etag'])) as { etag: string };
  expect(saved.etag).toMatch(/,2"$/);
  const stale = await refusal(item.update({ WaitsFor: 'x' }, read['odata.etag']));
  expect(stale).toMatchObject({
    status: 412,
    code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
  });
});

test('an item is born inside its folder', async () => {
  const list = orders();
  const folder = await list.addValidateUpdateItemUsingPath(
    [{ FieldName: 'FileLeafRef', FieldValue: 'unit-1' }],
    `${register}/Lists/Orders`,
    false,
    undefined,
    { objectType: 1, leafName: 'unit-1' },
  );
  expect(folder.some((result) => result.HasException)).toBe(false);
  const made = await list.addValidateUpdateItemUsingPath(
    [
      { FieldName: 'Title', FieldValue: 'Inside' },
      { FieldName: 'Count', FieldValue: '12' },
    ],
    `${register}/Lists/Orders/unit-1`,
  );
  const id = Number(made.find((result) => result.FieldName === 'Id')?.FieldValue);
  const item: unknown = await list.items.getById(id).select('Title', 'Count', 'FileDirRef', 'FSObjType')();
  expect(item).toMatchObject({
    Title: 'Inside',
    Count: 12,
    FileDirRef: `${register}/Lists/Orders/unit-1`,
    FSObjType: 0,
  });
  const found = await list.items.filter("Title eq 'INSIDE'")();
  expect(found).toHaveLength(1);
});
