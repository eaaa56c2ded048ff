import * as z from 'zod/mini';
import { canonicalJson } from '../history/index.ts';
import { breachReportSchema } from './breach-report.ts';
import type { BreachReportContent } from './breach-report.ts';
import { invitationSchema } from './invitation.ts';
import type { InvitationContent } from './invitation.ts';
import { minutesSchema } from './minutes.ts';
import type { MinutesContent } from './minutes.ts';
import { caseSubjectSchema } from './subject.ts';
import type { SubjectContent } from './subject.ts';

/** The version of the format that this suite writes. Additions keep the number, changes raise it. */
const version = 1;

const schemas = {
  subject: caseSubjectSchema,
  invitation: invitationSchema,
  minutes: minutesSchema,
  'breach-report': breachReportSchema,
};

/** The documents of a case that are kept as data, by their kind. */
export interface CaseDocumentContents {
  readonly subject: SubjectContent;
  readonly invitation: InvitationContent;
  readonly minutes: MinutesContent;
  readonly 'breach-report': BreachReportContent;
}

/** A document of a case as data. `language`: the one that its PDF is in. */
export interface CaseDocument<Kind extends keyof CaseDocumentContents> {
  readonly kind: Kind;
  readonly caseId: string;
  readonly language: 'sv' | 'en';
  readonly content: CaseDocumentContents[Kind];
}

/** The document as its file in the case room holds it: the same text for the same document everywhere. */
export const formatCaseDocument = <Kind extends keyof CaseDocumentContents>(
  document: CaseDocument<Kind>,
): string => canonicalJson({ format: 'loggkontroll-case-document', version, ...document });

/** The document of this kind and case that a file holds; undefined when it holds none, or is written in a later version. */
export const parseCaseDocument = <Kind extends keyof CaseDocumentContents>(
  text: string,
  kind: Kind,
  caseId: string,
): CaseDocument<Kind> | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const file = z.strictObject({
    format: z.literal('loggkontroll-case-document'),
    version: z.literal(version),
    kind: z.literal(kind),
    caseId: z.literal(caseId),
    language: z.enum(['sv', 'en']),
    content: z.unknown(),
  });
  const read = file.safeParse(value).data;
  const content = schemas[kind].safeParse(read?.content).data;
  if (read === undefined || content === undefined) return undefined;
  return { kind, caseId, language: read.language, content: content as CaseDocumentContents[Kind] };
};
