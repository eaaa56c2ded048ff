import { list } from '../list.ts';

/**
 * The canonical population of each draw, a file named by its hash: added, never changed. Whoever plans their own units
 * has a folder, in which the bot puts what the registers say of those units.
 */
export const populations = list({
  name: 'Populations',
  title: 'Populationer',
  description: 'Underlag för dragningar',
  kind: 'library',
  versions: 500,
  rights: { Planners: 'Loggkontroll Add' },
  folders: { per: 'manager', rights: { owner: 'Loggkontroll Add' } },
  views: [{ title: 'Alla underlag', fields: ['LinkFilename', 'Modified'] }],
  fields: {},
});
