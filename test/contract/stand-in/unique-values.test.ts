import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner, refusal, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
});
afterAll(() => standIn.close());

const web = () => as(standIn, owner).web;
const key = '<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />';

async function noticesList(title: string, settings: Record<string, unknown> = {}) {
  await web().lists.add(title, '', 100, false, settings);
  return () => web().lists.getByTitle(title);
}

test('a value another item has is refused, whatever its case; the same item keeps its own', async () => {
  const list = await noticesList('Notices');
  await list().fields.createFieldAsXml(key);
  const { Id } = (await list().items.add({ Key: 'åb12' })) as { Id: number };
  const duplicate = {
    status: 500,
    code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    message:
      'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].',
  };
  expect(await refusal(list().items.add({ Key: 'ÅB12' }))).toEqual(duplicate);
  const other = (await list().items.add({ Key: 'other' })) as { Id: number };
  expect(await refusal(list().items.getById(other.Id).update({ Key: 'åb12' }))).toEqual(duplicate);
  await list().items.getById(Id).update({ Key: 'ÅB12' });
  await list().items.add({ Title: 'without' });
  await list().items.add({ Title: 'without, too' });
});

test('of two at once only one is kept', async () => {
  const list = await noticesList('Claims');
  await list().fields.createFieldAsXml(key);
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => list().items.add({ Key: 'same' })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a unique column needs an index', async () => {
  const list = await noticesList('Plain');
  await list().fields.addText('Key');
  const field = () => list().fields.getByInternalNameOrTitle('Key');
  expect(await refusal(field().update({ EnforceUniqueValues: true }))).toMatchObject({ status: 500 });
  await field().update({ Indexed: true, EnforceUniqueValues: true });
  expect(await refusal(field().update({ Indexed: false }))).toMatchObject({ status: 500 });
  expect(await field().select('Indexed', 'EnforceUniqueValues')()).toMatchObject({
    Indexed: true,
    EnforceUniqueValues: true,
  });
});

test('values already there twice, item-level rights and broken inheritance exclude it', async () => {
  const twice = await noticesList('Twice');
  await twice().fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" Indexed="TRUE" />');
  await twice().items.add({ Key: 'a' });
  await twice().items.add({ Key: 'A' });
  const unique = { EnforceUniqueValues: true };
  expect(await refusal(twice().fields.getByInternalNameOrTitle('Key').update(unique))).toMatchObject({
    code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
  });
  const own = await noticesList('Own', { ReadSecurity: 2 });
  expect(await refusal(own().fields.createFieldAsXml(key))).toMatchObject({ status: 500 });
  const broken = await noticesList('Broken');
  await broken().breakRoleInheritance(true);
  expect(await refusal(broken().fields.createFieldAsXml(key))).toMatchObject({ status: 500 });
  const list = await noticesList('Unique');
  await list().fields.createFieldAsXml(key);
  expect(await refusal(list().breakRoleInheritance(true))).toMatchObject({ status: 500 });
  expect(await refusal(list().update({ WriteSecurity: 2 }))).toMatchObject({ status: 500 });
});
