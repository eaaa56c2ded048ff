import { documentKinds } from '../workflow/index.ts';
import type { DocumentKind } from '../workflow/index.ts';

/** What a supplement to a log is written as: what a record system gives, that nobody's program runs. */
export const supplementForms = ['csv', 'txt', 'pdf', 'xlsx'] as const;

/** See {@link supplementForms}. */
export type SupplementForm = (typeof supplementForms)[number];

/** What something that is added to a case is written as: also pictures. */
export const evidenceForms = ['pdf', 'png', 'jpg', 'csv', 'txt', 'xlsx'] as const;

/** What a file of a case is written as. Data (`json`) are what a `pdf` of the same kind is made of. */
export const caseFileForms = ['json', 'png', 'jpg', ...supplementForms] as const;

/** See {@link caseFileForms}. */
export type CaseFileForm = (typeof caseFileForms)[number];

/** A file of a case room, as its name says. */
export interface CaseFile {
  readonly kind: DocumentKind;
  /** Of the file itself, as the case names it. */
  readonly sha256: string;
  readonly form: CaseFileForm;
}

/** The name of a file in a case room: what it is and its hash, so that nothing is written over and nobody is named. */
export const caseFileName = ({ kind, sha256, form }: CaseFile): string => `${kind}-${sha256}.${form}`;

/** What a name in a case room says; undefined for a file that is none of the case's. */
export const parseCaseFileName = (name: string): CaseFile | undefined => {
  const [, kindWritten, sha256 = '', formWritten] = /^([a-z-]+)-([0-9a-f]{64})\.([a-z]+)$/.exec(name) ?? [];
  const kind = documentKinds.find((each) => each === kindWritten);
  const form = caseFileForms.find((each) => each === formWritten);
  return kind === undefined || form === undefined ? undefined : { kind, sha256, form };
};
