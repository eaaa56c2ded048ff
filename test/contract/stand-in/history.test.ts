import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { IChangeToken } from '@pnp/sp';
import { as, asBot, owner, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await as(standIn, owner).web.lists.add('Orders', '', 100, false, {
    EnableVersioning: true,
    MajorVersionLimit: 500,
  });
});
afterAll(() => standIn.close());

const orders = () => as(standIn, owner).web.lists.getByTitle('Orders');

test('each save is a version with its editor; a save over the version is a system update', async () => {
  const start = await orders().select('CurrentChangeToken')<{ CurrentChangeToken: IChangeToken }>();
  const added = (await orders().items.add({ Title: 'a' })) as { Id: number };
  await asBot(standIn).web.lists.getByTitle('Orders').items.getById(added.Id).update({ Title: 'b' });
  const item = orders().items.getById(added.Id);
  const [result] = await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'c' }], true);
  expect(result).toMatchObject({ ErrorCode: 0, FieldName: 'Title', HasException: false, ItemId: added.Id });
  const versions = await item.versions<
    {
      VersionLabel: string;
      Title: string;
      Editor: { LookupValue: string };
    }[]
  >();
  expect(versions.map((one) => [one.VersionLabel, one.Title, one.Editor.LookupValue])).toEqual([
    ['2.0', 'c', 'Olga'],
    ['1.0', 'a', 'Olga'],
  ]);
  const changes = (await orders().getChanges({
    Item: true,
    Add: true,
    Update: true,
    SystemUpdate: true,
    ChangeTokenStart: start.CurrentChangeToken,
  })) as { ChangeType: number; ItemId: number }[];
  expect(changes.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
    [1, added.Id],
    [2, added.Id],
    [15, added.Id],
  ]);
});
