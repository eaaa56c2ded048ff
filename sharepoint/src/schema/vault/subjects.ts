import { list } from '../list.ts';

/** Subject rooms: one folder an inquiry, named by a GUID, with who or what it is about. Nothing of it is kept when it goes. */
export const subjects = list({
  name: 'Subjects',
  title: 'Uppgifter till riktade kontroller',
  description: 'Vem eller vad en kontroll gäller, ett rum per kontroll',
  kind: 'library',
  versions: 0,
  rights: {},
  views: [{ title: 'Alla rum', fields: ['LinkFilename', 'Modified'] }],
  fields: {},
});
