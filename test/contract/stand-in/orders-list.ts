import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner } from './two-sites.ts';

/** A list with columns of most kinds and three items, and a list its lookup leads to. */
export async function addOrders(standIn: StandIn): Promise<void> {
  const { web } = as(standIn, owner);
  const ownerId = (await web.currentUser<{ Id: number }>()).Id;
  const units = await web.lists.add('Units');
  for (const Title of ['Norr', 'Söder']) await web.lists.getByTitle('Units').items.add({ Title });
  await web.lists.add('Orders', '', 100, false, { EnableFolderCreation: true });
  const list = web.lists.getByTitle('Orders');
  await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="WaitsFor" />');
  await list.fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Due" Format="DateTime" />');
  await list.fields.createFieldAsXml('<Field Type="Number" DisplayName="Count" />');
  await list.fields.createFieldAsXml('<Field Type="Boolean" DisplayName="Done"><Default>0</Default></Field>');
  await list.fields.createFieldAsXml(
    '<Field Type="Choice" DisplayName="State"><CHOICES><CHOICE>open</CHOICE><CHOICE>closed</CHOICE></CHOICES></Field>',
  );
  await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c'] });
  await list.fields.addLookup('Unit', { LookupListId: units.Id, LookupFieldName: 'Title' });
  await list.fields.createFieldAsXml(
    '<Field Type="User" DisplayName="Manager" UserSelectionMode="PeopleOnly" />',
  );
  await list.fields.addUrl('Link');
  await list.fields.addMultilineText('History', { RichText: false });
  const add = (properties: Record<string, unknown>) => web.lists.getByTitle('Orders').items.add(properties);
  await add({
    Title: "O'Hara",
    WaitsFor: 'role:bot',
    Due: '2026-11-22T10:30:15Z',
    Count: 3.5,
    Done: true,
    State: 'open',
    Tags: ['a', 'c'],
    UnitId: 1,
    ManagerId: ownerId,
    Link: { Url: 'https://kommun.example/a', Description: 'A' },
  });
  await add({
    Title: 'Åsa',
    WaitsFor: 'ROLE:bot',
    Due: '2025-01-02T00:00:00Z',
    Count: -1,
    State: 'closed',
    UnitId: 2,
  });
  await add({ Title: 'Empty', Tags: ['b'] });
}
