import { list } from '../list.ts';

/** Case rooms: one folder a case, named by a GUID, with its invitation, minutes, breach report and the log that was kept. */
export const caseDocuments = list({
  name: 'CaseDocuments',
  title: 'Ärendehandlingar',
  description: 'Handlingar i ärenden, ett rum per ärende',
  kind: 'library',
  versions: 100,
  rights: {},
  views: [{ title: 'Alla rum', fields: ['LinkFilename', 'Modified'] }],
  fields: {},
});
