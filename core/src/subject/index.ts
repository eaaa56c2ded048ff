export { checkSubject } from './check-subject.ts';
export type { SubjectFault, SubjectFaultAt, SubjectRefusal } from './check-subject.ts';
export { draftOf, formatSubject, parseSubject } from './file.ts';
export { emptySubject, subjectFileName } from './subject.ts';
export type { Subject, SubjectDesk, SubjectDraft, SubjectPerson } from './subject.ts';
