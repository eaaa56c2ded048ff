export { openCases } from './open-cases.ts';
export { openCasesTo } from './open-cases-to.ts';
export { separateCases } from './separate-cases.ts';
export { setSubjects } from './set-subjects.ts';
