import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, connect, owner, reader, refusal, startTwoSites, stranger } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.associatedVisitorGroup.users.add(reader.upn);
  await web.lists.add('Orders');
  await web.lists.getByTitle('Orders').fields.addNumber('Count');
  await web.lists.getByTitle('Orders').fields.addMultilineText('History', { RichText: false });
});
afterAll(() => standIn.close());

const web = () => as(standIn, owner).web;
const orders = () => web().lists.getByTitle('Orders');

describe('answers what SharePoint answers when', () => {
  test('the list is missing', async () => {
    expect(await refusal(web().lists.getByTitle('Beställningar')())).toEqual({
      status: 404,
      code: '-1, System.ArgumentException',
      message: `List 'Beställningar' does not exist at site with URL '${standIn.url}/sites/register'.`,
    });
  });

  test('the item is missing', async () => {
    expect(await refusal(orders().items.getById(4711)())).toEqual({
      status: 404,
      code: '-2130575338, System.ArgumentException',
      message: 'Item does not exist. It may have been deleted by another user.',
    });
  });

  test('the file is missing', async () => {
    const file = web().getFileByServerRelativePath('/sites/register/Shared Documents/none.txt');
    expect(await refusal(file())).toEqual({
      status: 404,
      code: '-2147024894, System.IO.FileNotFoundException',
      message: 'File Not Found.',
    });
  });

  test('the title of a list is taken', async () => {
    expect(await refusal(web().lists.add('orders'))).toMatchObject({
      status: 500,
      code: '-2130575342, Microsoft.SharePoint.SPException',
    });
  });

  test('the ETag is stale, and the item stays as it was', async () => {
    const { Id } = (await orders().items.add({ Title: 'a' })) as { Id: number };
    const item = orders().items.getById(Id);
    await item.update({ Title: 'b' });
    const etag = '"00000000-0000-0000-0000-000000000000,1"';
    const refused = await refusal(item.update({ Title: 'c' }, etag));
    expect(refused).toMatchObject({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    });
    expect(refused.message).toMatch(
      /^The request ETag value '"0{8}-[0-]*,1"' does not match the object's ETag value '"[0-9a-f-]+,2"'\.$/,
    );
    expect(await refusal(item.delete(etag))).toMatchObject({ status: 412 });
    expect(await item.select('Title')()).toMatchObject({ Title: 'b' });
  });

  test('a text is longer than 255 characters, or a note than 63,999', async () => {
    const code = '-2130575336, Microsoft.SharePoint.SPException';
    expect(await refusal(orders().items.add({ Title: 'x'.repeat(256) }))).toMatchObject({
      status: 500,
      code,
    });
    expect(await refusal(orders().items.add({ History: 'x'.repeat(64_000) }))).toMatchObject({
      status: 500,
      code,
    });
    await orders().items.add({ Title: 'x'.repeat(255), History: 'x'.repeat(63_999) });
  });

  test('a property or field is unknown', async () => {
    const unknown = { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' };
    expect(await refusal(orders().items.select('Nope')())).toMatchObject({
      ...unknown,
      message: "The field or property 'Nope' does not exist.",
    });
    expect(await refusal(orders().items.filter("Nope eq 'x'")())).toMatchObject(unknown);
    expect(await refusal(orders().items.orderBy('Nope')())).toMatchObject(unknown);
    expect(await refusal(orders().items.add({ Nope: 1 }))).toMatchObject({
      ...unknown,
      message:
        "The property 'Nope' does not exist on type 'SP.Data.OrdersListItem'. Make sure to only use property names that are defined by the type.",
    });
    expect(await refusal(orders().update({ Nope: 1 } as object))).toMatchObject(unknown);
    expect(await refusal(orders().select('Nope')())).toMatchObject(unknown);
    expect(await refusal(orders().fields.addText('More', { Nope: 1 } as object))).toMatchObject(unknown);
  });

  test('a value has the wrong type', async () => {
    const wrong = { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' };
    expect(await refusal(orders().items.add({ Count: 'many' }))).toMatchObject(wrong);
    expect(await refusal(orders().items.add({ Title: 5 }))).toMatchObject(wrong);
    expect(await refusal(orders().items.filter("Count eq 'many'")())).toMatchObject(wrong);
  });

  test('lookups are selected without being expanded', async () => {
    await orders().items.add({ Title: 'a' });
    expect(await refusal(orders().items.select('Author')())).toMatchObject({ status: 400 });
    expect(await refusal(orders().items.select('Author/Title')())).toMatchObject({ status: 400 });
  });

  test('rights are missing', async () => {
    const denied = {
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException',
      message: 'Access denied. You do not have permission to perform this action or access this resource.',
    };
    expect(await refusal(as(standIn, stranger).web())).toEqual(denied);
    expect(await refusal(as(standIn, reader).web.lists.getByTitle('Orders').items.add({}))).toEqual(denied);
  });

  test('the token is unknown', async () => {
    const nobody = connect(`${standIn.url}/sites/register`, 'local.e30');
    expect(await refusal(nobody.web())).toMatchObject({ status: 401 });
  });

  test('the site, or what is asked of it, is unknown', async () => {
    const elsewhere = connect(
      `${standIn.url}/sites/elsewhere`,
      'local.' + btoa(JSON.stringify({ oid: owner.oid })),
    );
    expect(await refusal(elsewhere.web())).toMatchObject({ status: 404 });
    const answer = await fetch(`${standIn.url}/sites/register/_api/web/nonsense`, {
      headers: { Authorization: `Bearer local.${btoa(JSON.stringify({ oid: owner.oid }))}` },
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      'odata.error': { code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException' },
    });
  });
});
