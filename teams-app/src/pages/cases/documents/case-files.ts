import {
  caseFileName,
  evidenceForms,
  formatCaseDocument,
  parseCaseDocument,
  supplementForms,
} from '@loggkontroll/core/case-documents';
import type { CaseDocument, CaseDocumentContents, CaseFileForm } from '@loggkontroll/core/case-documents';
import type { Case, CaseEvent, DocumentKind } from '@loggkontroll/core/workflow';
import { openCaseRooms } from '@loggkontroll/sharepoint/vault';
import type { Session } from '../../../session/index.ts';
import type { StoredCase } from '../stored-case.ts';

/** A document as a case names it. */
export interface NamedDocument {
  readonly kind: DocumentKind;
  readonly sha256: string;
}

/** The hash of the report that has been written and not been given yet. */
export const waitingReport = ({ history }: Pick<StoredCase, 'history'>): string | undefined =>
  history.reduce<string | undefined>((waiting, { event }) => {
    if (event.type === 'documentKept' && event.kind === 'breach-report') return event.sha256;
    return event.type === 'breachPositioned' || event.type === 'caseReopened' ? undefined : waiting;
  }, undefined);

const asData: readonly DocumentKind[] = ['log', 'judgements', 'subject'];

/** The data that something done in the case names. */
const dataNamedBy = (event: CaseEvent): string | undefined => {
  if (event.type === 'conversationCalled' || event.type === 'minutesWritten') return event.documentSha256;
  const position = event.type === 'breachPositioned' ? event.position : undefined;
  return position?.status === 'reported' ? position.documentSha256 : undefined;
};

/** Whether a document is kept as data, which its PDF is made of. */
export const isData = ({ history }: Pick<StoredCase, 'history'>, { kind, sha256 }: NamedDocument): boolean =>
  asData.includes(kind) ||
  waitingReport({ history }) === sha256 ||
  history.some(({ event }) => dataNamedBy(event) === sha256);

const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Puts a file in the case's room, named by what it is and its hash; gives the hash. Two requests. */
export const keepFile = async (
  session: Session,
  { room }: Case,
  kind: DocumentKind,
  form: CaseFileForm,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> => {
  const name = caseFileName({ kind, sha256: await sha256Of(bytes), form });
  return (await openCaseRooms(session.connection).put(room, name, bytes)).sha256;
};

/** As {@link keepFile}, for what a document is made of. */
export const keepData = <Kind extends keyof CaseDocumentContents>(
  session: Session,
  held: Case,
  document: Omit<CaseDocument<Kind>, 'caseId'>,
): Promise<string> => {
  const text = formatCaseDocument<Kind>({ ...document, caseId: held.caseId });
  return keepFile(session, held, document.kind, 'json', new TextEncoder().encode(text));
};

/** What a document is made of; undefined where it is not there or is not what the case says. One request. */
export const readData = async <Kind extends keyof CaseDocumentContents>(
  session: Session,
  { room, caseId }: Case,
  kind: Kind,
  sha256: string,
): Promise<CaseDocument<Kind> | undefined> => {
  const name = caseFileName({ kind, sha256, form: 'json' });
  const found = await openCaseRooms(session.connection).readText(room, name, sha256);
  return found.ok ? parseCaseDocument(found.value, kind, caseId) : undefined;
};

/** A file of a case, ready to be opened or saved. */
export interface CaseBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly form: CaseFileForm;
}

const formsOf = (record: StoredCase, document: NamedDocument): readonly CaseFileForm[] => {
  if (document.kind === 'supplement') return supplementForms;
  if (document.kind === 'evidence') return evidenceForms;
  return isData(record, document) ? ['json'] : ['pdf', 'png', 'jpg'];
};

/** A document's own file, whatever it is written as; undefined where it is not there. One request, or up to six. */
export const readFileOf = async (
  session: Session,
  record: StoredCase,
  document: NamedDocument,
): Promise<CaseBytes | undefined> => {
  const rooms = openCaseRooms(session.connection);
  for (const form of formsOf(record, document)) {
    const name = caseFileName({ ...document, form });
    const found = await rooms.readFile(record.state.room, name, document.sha256);
    if (found.ok) return { bytes: found.value, form };
  }
  return undefined;
};
