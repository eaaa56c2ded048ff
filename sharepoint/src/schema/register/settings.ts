import { key, note } from '../field.ts';
import { list } from '../list.ts';

/** Settings by name: policies, and the bot's public keys. `Title` is for people. */
export const settings = list({
  name: 'Settings',
  title: 'Inställningar',
  description: 'Rutiner som data och botens publika nycklar',
  kind: 'list',
  versions: 500,
  rights: { Members: 'Read', Administrators: 'Loggkontroll Act' },
  views: [{ title: 'Alla inställningar', fields: ['LinkTitle', 'Key', 'Modified'] }],
  fields: { Key: key('Nyckel'), Value: note('Värde') },
});
