import { key, text } from '../field.ts';
import { list } from '../list.ts';

/** Which notice has been taken on by some instance of the bot. Flat and the bot's alone, so that a key is there once. */
export const notices = list({
  name: 'Notices',
  title: 'Utskick',
  description: 'Botens utskick',
  kind: 'list',
  versions: 0,
  rights: 'site',
  views: [{ title: 'Alla utskick', fields: ['LinkTitle', 'ClaimedAt', 'SentAt'] }],
  fields: {
    ClaimKey: { title: 'Nyckel', kind: 'text', indexed: true, unique: true },
    ClaimedAt: key('Tagen'),
    SentAt: text('Skickad'),
    ActivityId: text('Meddelande'),
  },
});
