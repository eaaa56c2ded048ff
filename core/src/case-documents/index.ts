export type { BreachReportContent } from './breach-report.ts';
export { formatCaseDocument, parseCaseDocument } from './document-file.ts';
export type { CaseDocument, CaseDocumentContents } from './document-file.ts';
export {
  caseFileForms,
  caseFileName,
  evidenceForms,
  parseCaseFileName,
  supplementForms,
} from './file-name.ts';
export type { CaseFile, CaseFileForm, SupplementForm } from './file-name.ts';
export type { InvitationContent } from './invitation.ts';
export { partOfAccount, personsConcerned, remarkedEmployees } from './kept-log.ts';
export type { RemarkedEmployee, ReviewedLog } from './kept-log.ts';
export type { MinutesContent } from './minutes.ts';
export type { SubjectContent } from './subject.ts';
export { concernsAccount, formatConcerns, parseConcerns } from './supplement-concerns.ts';
export type { SupplementConcerns } from './supplement-concerns.ts';
