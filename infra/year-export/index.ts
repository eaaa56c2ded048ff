export { readYear } from './read-year.ts';
export { verifyYear } from './verify-year.ts';
export type { CheckedSignature, VerifiedYear } from './verify-year.ts';
export { parseYearFile } from './year-file.ts';
export type { ExportedRecord, YearFile, YearFileRefusal } from './year-file.ts';
