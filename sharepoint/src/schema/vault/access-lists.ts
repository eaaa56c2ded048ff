import { list } from '../list.ts';

/** Access rooms: one folder an authorisation review, named by a GUID, with the list of who has access and the answers to it. */
export const accessLists = list({
  name: 'AccessLists',
  title: 'Behörighetslistor',
  description: 'Vilka som har behörighet och vad som har avgjorts om dem, ett rum per behörighetskontroll',
  kind: 'library',
  versions: 0,
  rights: {},
  views: [{ title: 'Alla rum', fields: ['LinkFilename', 'Modified'] }],
  fields: {},
});
