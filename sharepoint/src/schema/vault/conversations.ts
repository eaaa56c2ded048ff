import { note } from '../field.ts';
import { list } from '../list.ts';

/** Where the bot reaches a person. Flat and the bot's alone, so that a person is there once. */
export const conversations = list({
  name: 'Conversations',
  title: 'Samtal',
  description: 'Botens samtal',
  kind: 'list',
  versions: 0,
  rights: 'site',
  views: [{ title: 'Alla samtal', fields: ['LinkTitle', 'PersonId'] }],
  fields: {
    PersonId: { title: 'Person-id', kind: 'text', indexed: true, unique: true },
    Reference: note('Referens'),
  },
});
