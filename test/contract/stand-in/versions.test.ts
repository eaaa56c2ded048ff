import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { IChangeToken } from '@pnp/sp';
import { as, asBot, editor, owner, reader, refusal, register, start, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.associatedMemberGroup.users.add(editor.upn);
  await web.associatedVisitorGroup.users.add(reader.upn);
  await web.lists.add('Orders', '', 100, false, { EnableVersioning: true, MajorVersionLimit: 3 });
});
afterEach(() => standIn.close());

const list = (who = owner) => as(standIn, who).web.lists.getByTitle('Orders');
const item = (who = owner) => list(who).items.getById(1);

interface Version {
  readonly VersionId: number;
  readonly VersionLabel: string;
  readonly Title: string;
  readonly Created: string;
  readonly Editor: { readonly LookupId: number; readonly LookupValue: string; readonly Email: string };
}

const versions = () => item().versions<Version[]>();

test('each save keeps what was, by whom and when', async () => {
  await list().items.add({ Title: 'a' });
  standIn.shiftClock(60_000);
  await item(editor).update({ Title: 'b' });
  expect(
    (await versions()).map(({ VersionId, VersionLabel, Title, Created, Editor }) => [
      VersionId,
      VersionLabel,
      Title,
      Created,
      Editor.LookupValue,
      Editor.Email,
    ]),
  ).toEqual([
    [1024, '2.0', 'b', '2026-11-22T08:01:00', 'Edit', editor.email],
    [512, '1.0', 'a', '2026-11-22T08:00:00', 'Olga', owner.email],
  ]);
  expect(
    await item()
      .select('Created', 'Modified', 'OData__UIVersionString', 'Author/Title', 'Editor/Title')
      .expand('Author', 'Editor')(),
  ).toMatchObject({
    Created: '2026-11-22T08:00:00Z',
    Modified: '2026-11-22T08:01:00Z',
    OData__UIVersionString: '2.0',
    Author: { Title: 'Olga' },
    Editor: { Title: 'Edit' },
  });
});

test('no more versions than the list keeps; none where versioning is off', async () => {
  await list().items.add({ Title: '1' });
  for (const Title of ['2', '3', '4', '5']) await item().update({ Title });
  expect((await versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['5.0', '4.0', '3.0']);
  await list().update({ EnableVersioning: false });
  await item().update({ Title: '6' });
  expect((await versions())[0]).toMatchObject({ VersionLabel: '5.0', Title: '6' });
});

test('what the server says cannot be said by POST or MERGE', async () => {
  const self = await as(standIn, editor).web.currentUser<{ Id: number }>();
  await list().items.add({ Title: 'a', AuthorId: self.Id, Created: '2020-01-01T00:00:00Z' });
  await item().update({ EditorId: self.Id, Modified: '2020-01-01T00:00:00Z' });
  expect(
    await item().select('Created', 'Modified', 'Author/Title', 'Editor/Title').expand('Author', 'Editor')(),
  ).toMatchObject({
    Created: '2026-11-22T08:00:00Z',
    Modified: '2026-11-22T08:00:00Z',
    Author: { Title: 'Olga' },
    Editor: { Title: 'Olga' },
  });
});

describe('the two attacks the suite must notice', () => {
  const forged = [
    { FieldName: 'Title', FieldValue: 'forged' },
    { FieldName: 'Editor', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${editor.upn}` }]) },
    { FieldName: 'Modified', FieldValue: '2026-11-01 09:30' },
  ];

  test('an owner writes another’s name as editor', async () => {
    await list().items.add({ Title: 'a' });
    const results = await item().validateUpdateListItem(forged);
    expect(results.map(({ HasException }) => HasException)).toEqual([false, false, false]);
    expect(await versions()).toMatchObject([
      {
        VersionLabel: '2.0',
        Title: 'forged',
        Editor: { LookupValue: 'Edit' },
        Created: '2026-11-01T08:30:00',
      },
      { VersionLabel: '1.0', Title: 'a', Editor: { LookupValue: 'Olga' } },
    ]);
  });

  test('anyone who may edit saves over the present version; only the change log and the ETag tell', async () => {
    await list().items.add({ Title: 'a' });
    const { CurrentChangeToken } = await list().select('CurrentChangeToken')<{
      CurrentChangeToken: IChangeToken;
    }>();
    await item(editor).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'quiet' }], true);
    expect(await versions()).toMatchObject([{ VersionLabel: '1.0', Title: 'quiet' }]);
    const query = { Item: true, Add: true, Update: true, ChangeTokenStart: CurrentChangeToken };
    expect(await list().getChanges(query)).toEqual([]);
    expect(await list().getChanges({ ...query, SystemUpdate: true })).toMatchObject([
      { ChangeType: 15, ItemId: 1 },
    ]);
    expect(await item().select('owshiddenversion')()).toMatchObject({ owshiddenversion: 2 });
  });

  test('a contributor cannot write another’s name: the field says so, at HTTP 200, and nothing is saved', async () => {
    await list().items.add({ Title: 'a' });
    const results = await item(editor).validateUpdateListItem(forged);
    expect(results.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
      ['Title', false],
      ['Editor', true],
      ['Modified', true],
    ]);
    expect(await item().select('Title')()).toMatchObject({ Title: 'a' });
    expect(
      await refusal(item(reader).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }])),
    ).toMatchObject({ status: 403 });
  });
});

test('form values are read as the site’s people write them', async () => {
  await list().fields.addNumber('Count');
  await list().fields.addDateTime('Due');
  await list().items.add({ Title: 'a' });
  const form = (FieldName: string, FieldValue: string) =>
    item().validateUpdateListItem([{ FieldName, FieldValue }]);
  expect((await form('Count', '1,5'))[0]).toMatchObject({ HasException: false });
  expect((await form('Count', '1.5'))[0]).toMatchObject({
    HasException: true,
    ErrorMessage: 'Only numbers can go here.',
  });
  expect((await form('Due', '2026-07-01 12:00'))[0]).toMatchObject({ HasException: false });
  expect((await form('Due', '7/1/2026'))[0]).toMatchObject({ HasException: true });
  expect((await form('Due', '2026-02-30'))[0]).toMatchObject({ HasException: true });
  expect((await form('Title', ''))[0]).toMatchObject({
    HasException: true,
    ErrorMessage: "You can't leave this blank.",
  });
  expect((await form('Nope', 'x'))[0]).toMatchObject({ HasException: true });
  expect(await item().select('Count', 'Due')()).toMatchObject({ Count: 1.5, Due: '2026-07-01T10:00:00Z' });
});

test('versions are read and deleted by those who may', async () => {
  await list().items.add({ Title: 'a' });
  await item().update({ Title: 'b' });
  expect(await item(reader).versions()).toHaveLength(2);
  expect(await refusal(item(reader).versions.getById(512).delete())).toMatchObject({ status: 403 });
  await item().versions.getById(512).delete();
  expect(await versions()).toHaveLength(1);
  expect(await refusal(item().versions.getById(1024).delete())).toMatchObject({ status: 500 });
});

test('the change log tells additions, updates, deletions and returns, from a token or a time on', async () => {
  const { CurrentChangeToken: token, Id } = await list().select('CurrentChangeToken', 'Id')<{
    CurrentChangeToken: IChangeToken;
    Id: string;
  }>();
  await list().items.add({ Title: 'a' });
  await asBot(standIn).web.lists.getByTitle('Orders').items.getById(1).update({ Title: 'b' });
  const bin = await item().recycle();
  await as(standIn, owner).web.recycleBin.getById(bin).restore();
  const query = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
  const changes = (await list().getChanges({ ...query, ChangeTokenStart: token })) as {
    ChangeType: number;
    ChangeToken: IChangeToken;
    Time: string;
  }[];
  expect(changes.map(({ ChangeType }) => ChangeType)).toEqual([1, 2, 3, 7]);
  expect(changes[0]?.Time).toBe('2026-11-22T08:00:00Z');
  const rest = { ...query, ChangeTokenStart: changes[1]?.ChangeToken as IChangeToken };
  expect(await list().getChanges(rest)).toMatchObject([{ ChangeType: 3 }, { ChangeType: 7 }]);
  expect(await as(standIn, owner).web.getChanges({ ...query, FetchLimit: '2' } as object)).toHaveLength(2);
  const ticks = BigInt(start - 1000) * 10_000n + 621_355_968_000_000_000n;
  const byTime = { ...query, ChangeTokenStart: { StringValue: `1;3;${Id};${String(ticks)};-1` } };
  expect(await list().getChanges(byTime)).toHaveLength(4);
  standIn.shiftClock(61 * 86_400_000);
  await list().items.add({ Title: 'after the token expired' });
  expect(await list().getChanges(query)).toMatchObject([{ ChangeType: 1, ItemId: 2 }]);
  expect(await list().getChanges({ ...query, ChangeTokenStart: token })).toEqual([]);
  const wrong = { ...query, ChangeTokenStart: { StringValue: '1;3;nonsense;0;0' } };
  expect(await refusal(list().getChanges(wrong))).toMatchObject({ status: 500 });
});

test('a folder renamed takes along what lies in it', async () => {
  await list().rootFolder.folders.addUsingPath('old');
  await list().addValidateUpdateItemUsingPath(
    [{ FieldName: 'Title', FieldValue: 'in' }],
    `${register}/Lists/Orders/old`,
  );
  await item().update({ FileLeafRef: 'new' });
  expect(await list().items.getById(2).select('FileRef')()).toMatchObject({
    FileRef: `${register}/Lists/Orders/new/2_.000`,
  });
});
