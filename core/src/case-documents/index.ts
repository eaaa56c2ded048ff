export type { BreachReportContent } from './breach-report.ts';
export { formatCaseDocument, parseCaseDocument } from './document-file.ts';
export type { CaseDocument, CaseDocumentContents } from './document-file.ts';
export { caseFileForms, caseFileName, parseCaseFileName } from './file-name.ts';
export type { CaseFile, CaseFileForm } from './file-name.ts';
export type { InvitationContent } from './invitation.ts';
export type { MinutesContent } from './minutes.ts';
export type { SubjectContent } from './subject.ts';
