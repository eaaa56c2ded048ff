import { list } from '../list.ts';

/** Log rooms: one folder an order, named by a GUID, with the delivery (`<SHA-256>.json`) and the folder `draft`. */
export const logs = list({
  name: 'Logs',
  title: 'Loggar',
  description: 'Levererade loggar, ett rum per beställning',
  kind: 'library',
  versions: 100,
  rights: {},
  views: [{ title: 'Alla rum', fields: ['LinkFilename', 'Modified'] }],
  fields: {},
});
