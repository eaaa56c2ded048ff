import { key, note } from './field.ts';
import { list } from './list.ts';
import type { GroupRights } from './list.ts';

/**
 * What the bot has seen of each saved version, signed (ADR 0016): in each site the records that lie open there to those who
 * read the list. Added to by the bot and by nobody else, in one flat list, found by indexed columns.
 */
const witnessList = (rights: 'site' | GroupRights) =>
  list({
    name: 'Witness',
    title: 'Vittne',
    description: 'Vad boten har sett av varje sparad post, undertecknat. Här står aldrig vad som stod i den.',
    kind: 'list',
    versions: 50,
    rights,
    views: [{ title: 'Allt som har setts', fields: ['LinkTitle', 'SeenOn', 'Finding', 'Created'] }],
    fields: {
      Chain: key('Kedja'),
      SeenOn: key('Sedd'),
      Finding: key('Avvikelse'),
      Statement: note('Utsaga'),
    },
  });

/** Of records that planners read, to be read by planners. */
export const witness = witnessList({ Planners: 'Read' });

/** Of cases, and of records that not every planner reads: the bot's alone. */
export const vaultWitness = witnessList('site');
