import { key, note, text } from '../field.ts';
import { list } from '../list.ts';

/** Which notice has been taken on by some instance of the bot, and what has come of it. Flat and the bot's alone, so that a key is there once. */
export const notices = list({
  name: 'Notices',
  title: 'Utskick',
  description: 'Botens utskick',
  kind: 'list',
  versions: 0,
  rights: 'site',
  views: [{ title: 'Alla utskick', fields: ['LinkTitle', 'State', 'ClaimedAt', 'SentAt'] }],
  fields: {
    ClaimKey: { title: 'Nyckel', kind: 'text', indexed: true, unique: true },
    State: key('Läge'),
    RecordId: key('Post-id'),
    PersonId: key('Person-id'),
    ClaimedAt: key('Tagen'),
    SentAt: text('Skickad'),
    ActivityId: text('Meddelande'),
    Notice: note('Innehåll'),
  },
});
