import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startTwoSites();
});
afterEach(() => standIn.close());

test('as many columns as are added, each found by what stands in it', async () => {
  const { web } = as(standIn, owner);
  await web.lists.add('Wide');
  const list = web.lists.getByTitle('Wide');
  const names = Array.from({ length: 40 }, (_, index) => `Column${String(index)}`);
  for (const name of names) {
    await list.fields.createFieldAsXml(`<Field Type="Text" DisplayName="${name}" />`);
  }
  const values = Object.fromEntries(names.map((name) => [name, `In ${name}`]));
  await list.items.add({ Title: 'first', ...values });
  await list.items.add({ Title: 'second' });
  expect(await list.items.getById(1)()).toMatchObject(values);
  for (const name of ['Column0', 'Column29', 'Column39']) {
    const found = await list.items.filter(`${name} eq 'IN ${name.toUpperCase()}'`)<{ Title: string }[]>();
    expect(found.map(({ Title }) => Title)).toEqual(['first']);
  }
});

test('a column shows nothing of one that was there before it, in no version', async () => {
  const { web } = as(standIn, owner);
  await web.lists.add('Orders', '', 100, false, { EnableVersioning: true });
  const list = web.lists.getByTitle('Orders');
  const item = list.items.getById(1);
  const add = (name: string) => list.fields.createFieldAsXml(`<Field Type="Text" DisplayName="${name}" />`);
  await add('Before');
  await list.items.add({ Title: 'a', Before: 'secret' });
  await item.update({ Title: 'b', Before: 'SECRET' });
  await list.fields.getByInternalNameOrTitle('Before').delete();
  await add('After');
  await item.update({ Title: 'c' });
  expect(await item()).toMatchObject({ Title: 'c', After: null });
  expect((await item.versions<{ After: string | null }[]>()).map(({ After }) => After)).toEqual([
    null,
    null,
    null,
  ]);
  expect(await list.items.filter("After eq 'secret'")()).toEqual([]);
});
