import { swedishDayOf, isoInstantOf } from '@loggkontroll/core/calendar';
import type { MinutesContent } from '@loggkontroll/core/case-documents';
import type { Case, DocumentKind } from '@loggkontroll/core/workflow';
import { breachReport, invitation, minutes } from '@loggkontroll/ui/documents';
import type { DocumentModel, MinutesData } from '@loggkontroll/ui/documents';
import { makePdf } from '../../../documents/index.ts';
import type { Session } from '../../../session/index.ts';
import type { StoredCase } from '../stored-case.ts';
import { isData, keepFile, readData, readFileOf } from './case-files.ts';
import type { CaseBytes, NamedDocument } from './case-files.ts';

const readingOf = ({ minutesAnswer }: Case): MinutesData['reading'] => {
  if (!minutesAnswer) return { state: 'awaiting' };
  const { answer, at } = minutesAnswer;
  return answer === 'confirmed' ? { state: 'confirmed', at } : { state: 'not-confirmed', at };
};

/** Minutes as they stand now: with what the employee has answered, and who has a copy. */
const minutesAsTheyStand = (content: MinutesContent, held: Case, sha256: string): MinutesData => {
  if (held.minutes?.documentSha256 !== sha256) return content;
  const { copiesGiven } = held;
  const day = copiesGiven && swedishDayOf(isoInstantOf(copiesGiven.at));
  const isToAll = held.rules.conversation.copiesTo === 'every-participant';
  const receivers = content.present.filter(({ roles }) => isToAll || roles.includes('employee'));
  return {
    ...content,
    reading: readingOf(held),
    copies: day === undefined ? [] : receivers.map(({ name }) => ({ name, day })),
  };
};

/** Draws a document in the browser. */
const draw = async (session: Session, model: DocumentModel): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await makePdf({ model, createdAt: session.clock.now() })).bytes);

const modelOf = async (
  session: Session,
  held: Case,
  { kind, sha256 }: NamedDocument,
): Promise<DocumentModel | undefined> => {
  if (kind === 'invitation') {
    const read = await readData(session, held, kind, sha256);
    return read && invitation(read.content, read.language);
  }
  if (kind === 'minutes') {
    const read = await readData(session, held, kind, sha256);
    return read && minutes(minutesAsTheyStand(read.content, held, sha256), read.language);
  }
  if (kind !== 'breach-report') return undefined;
  const read = await readData(session, held, kind, sha256);
  return read && breachReport(read.content, read.language);
};

/** A document to read: the file itself, or the PDF that its data make. Undefined where it is not there. */
export const readableOf = async (
  session: Session,
  record: StoredCase,
  document: NamedDocument,
): Promise<CaseBytes | undefined> => {
  const isDrawn = document.kind === 'breach-report' || isData(record, document);
  const model = isDrawn ? await modelOf(session, record.state, document) : undefined;
  if (model) return { bytes: await draw(session, model), form: 'pdf' };
  return readFileOf(session, record, document);
};

/** Draws a document and puts it in the case's room; gives its hash. */
export const keepPdf = async (
  session: Session,
  held: Case,
  kind: DocumentKind,
  model: DocumentModel,
): Promise<string> => keepFile(session, held, kind, 'pdf', await draw(session, model));
