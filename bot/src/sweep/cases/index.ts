export { deleteDocuments } from './delete-documents.ts';
export { openCasesOfExtracts, openRequestedCases } from './open-asked.ts';
export { openCases } from './open-cases.ts';
export type { CaseOnBoard } from './case-on-board.ts';
export { isSeparated, openCasesTo } from './open-cases-to.ts';
export { saltOf } from './salt-of.ts';
export { separateCases } from './separate-cases.ts';
export { setSubjects } from './set-subjects.ts';
