import { list } from '../list.ts';

/** The canonical population of each draw, a file named by its hash: added, never changed. */
export const populations = list({
  name: 'Populations',
  title: 'Populationer',
  description: 'Underlag för dragningar',
  kind: 'library',
  versions: 500,
  rights: { Planners: 'Loggkontroll Add' },
  views: [{ title: 'Alla underlag', fields: ['LinkFilename', 'Modified'] }],
  fields: {},
});
