import { instantOf, parseClockTime, parseIsoDate } from '@loggkontroll/core/calendar';
import type {
  BreachReportContent,
  InvitationContent,
  MinutesContent,
  SubjectContent,
} from '@loggkontroll/core/case-documents';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type {
  CaseCommand,
  DocumentKind,
  MinutesAnswerWay,
  MinutesRefusalReason,
} from '@loggkontroll/core/workflow';
import { openCases } from '@loggkontroll/sharepoint/records';
import { breachReport, invitation } from '@loggkontroll/ui/documents';
import type { DocumentModel } from '@loggkontroll/ui/documents';
import type { Language, Refusal } from '@loggkontroll/ui/texts';
import type { Session } from '../../../session/index.ts';
import { act, refusalOf } from '../commands.ts';
import type { StoredCase } from '../stored-case.ts';
import { keepData, keepFile, readData } from './case-files.ts';
import type { CaseBytes } from './case-files.ts';
import { keepPdf, readableOf } from './pdf-of.ts';

type Outcome = Promise<Result<StoredCase, Refusal>>;

const someHash = '0'.repeat(64);

/** The case as it is now, if it would accept what is to be written: nothing is put in the room for a command that is refused. */
const readyFor = async (session: Session, { recordId }: StoredCase, command: CaseCommand): Outcome => {
  const found = await openCases(session.connection).find(recordId);
  if (!found.ok) return found;
  const refusal = refusalOf(session, found.value.state, command);
  return refusal ? refuse(refusal) : found;
};

/** The PDF goes into the room beside its data. That it does not is no reason to take back what was done: it can be made again. */
const withPdf = async (
  session: Session,
  record: StoredCase,
  kind: DocumentKind,
  model: DocumentModel,
): Outcome => {
  const sha256 = await keepPdf(session, record.state, kind, model);
  const kept = await act(session, record, { type: 'keepDocument', kind, sha256 });
  return kept.ok || kept.refusal.code !== 'case-document-already-kept' ? kept : { ok: true, value: record };
};

/** `YYYY-MM-DDTHH:MM` on the Swedish clock as an instant. */
const instantAt = (local: string): string => {
  const [day, time] = [parseIsoDate(local.slice(0, 10)), parseClockTime(local.slice(11))];
  if (day === undefined || time === undefined) throw new RangeError('Not a time.');
  return instantOf(day, time);
};

/** Whom the case is about, where nobody has said so: the bot takes it up. */
export const giveSubject = async (session: Session, record: StoredCase, content: SubjectContent): Outcome => {
  const ready = await readyFor(session, record, { type: 'keepDocument', kind: 'subject', sha256: someHash });
  if (!ready.ok) return ready;
  const document = { kind: 'subject', language: 'sv', content } as const;
  const sha256 = await keepData(session, ready.value.state, document);
  return act(session, ready.value, { type: 'keepDocument', kind: 'subject', sha256 });
};

/** Calls the employee: the letter is kept as data and as PDF, and the case says when and that the right is stated. */
export const callConversation = async (
  session: Session,
  record: StoredCase,
  content: InvitationContent,
  language: Language,
): Outcome => {
  const facts = { meetingAt: instantAt(content.meeting.at), representativeStated: true } as const;
  const command = { type: 'callConversation', ...facts } as const;
  const ready = await readyFor(session, record, { ...command, documentSha256: someHash });
  if (!ready.ok) return ready;
  const { state } = ready.value;
  const documentSha256 = await keepData(session, state, { kind: 'invitation', language, content });
  const called = await act(session, ready.value, { ...command, documentSha256 });
  return called.ok ? withPdf(session, called.value, 'invitation', invitation(content, language)) : called;
};

/** Keeps the minutes as data, which the employee reads and every PDF of them is made of. */
export const writeMinutes = async (
  session: Session,
  record: StoredCase,
  content: MinutesContent,
  language: Language,
): Outcome => {
  const command = {
    type: 'writeMinutes',
    heldOn: content.meeting.at.slice(0, 10),
    participants: content.present.length,
    representativePresent: content.union === 'present',
  } as const;
  const ready = await readyFor(session, record, { ...command, documentSha256: someHash });
  if (!ready.ok) return ready;
  const { state } = ready.value;
  const documentSha256 = await keepData(session, state, { kind: 'minutes', language, content });
  return act(session, ready.value, { ...command, documentSha256 });
};

/** The copies that were given: the minutes with what the employee answered are kept as those who took part have them. */
export const giveCopies = async (session: Session, record: StoredCase, copies: number): Outcome => {
  const given = await act(session, record, { type: 'giveCopies', copies });
  const { minutes: written } = given.ok ? given.value.state : record.state;
  if (!given.ok || written === undefined) return given;
  const document = { kind: 'minutes', sha256: written.documentSha256 } as const;
  const copy = await readableOf(session, given.value, document);
  if (copy?.form !== 'pdf') return given;
  const sha256 = await keepFile(session, given.value.state, 'minutes', 'pdf', copy.bytes);
  return act(session, given.value, { type: 'keepDocument', kind: 'minutes', sha256 });
};

/** Keeps the report as PDF and as data. It has not been given to anybody by that: see {@link sayReported}. */
export const writeBreachReport = async (
  session: Session,
  record: StoredCase,
  content: BreachReportContent,
  language: Language,
): Outcome => {
  const kind = 'breach-report';
  const ready = await readyFor(session, record, { type: 'keepDocument', kind, sha256: someHash });
  if (!ready.ok) return ready;
  const drawn = await withPdf(session, ready.value, kind, breachReport(content, language));
  if (!drawn.ok) return drawn;
  const sha256 = await keepData(session, drawn.value.state, { kind, language, content });
  return act(session, drawn.value, { type: 'keepDocument', kind, sha256 });
};

/** The report has been given to the data-protection contact. */
export const sayReported = async (
  session: Session,
  record: StoredCase,
  documentSha256: string,
  at: string,
): Outcome => {
  const report = await readData(session, record.state, 'breach-report', documentSha256);
  const persons = report?.content.persons;
  const count = persons === undefined || persons.known === 'no' ? 0 : persons.count;
  const position = { status: 'reported', at, persons: count, documentSha256 } as const;
  return act(session, record, { type: 'positionBreach', position });
};

/** What the employee answered on paper, or that there was no answer. */
export interface PaperAnswer {
  readonly answer: 'confirmed' | MinutesRefusalReason;
  /** ISO date. */
  readonly on: string;
  /** The signed sheet. */
  readonly sheet?: CaseBytes;
}

/** Records an answer on paper; the signed sheet is kept first, where there is one. */
export const recordPaperAnswer = async (
  session: Session,
  record: StoredCase,
  { answer, on, sheet }: PaperAnswer,
): Outcome => {
  const answers = (how: Extract<MinutesAnswerWay, { by: 'paper' }>, documentSha256: string): CaseCommand =>
    answer === 'confirmed'
      ? { type: 'confirmMinutes', documentSha256, how }
      : { type: 'refuseMinutes', documentSha256, how, reason: answer };
  const paper = { by: 'paper', on } as const;
  const read = record.state.minutes?.documentSha256 ?? someHash;
  const ready = await readyFor(session, record, answers(paper, read));
  if (!ready.ok || sheet === undefined) {
    return ready.ok ? act(session, ready.value, answers(paper, read)) : ready;
  }
  const kept = await keepFile(session, ready.value.state, 'signed-minutes', sheet.form, sheet.bytes);
  return act(session, ready.value, answers({ ...paper, documentSha256: kept }, read));
};

/** Adds something to the case, under its hash: of its own name nothing is kept. */
export const addEvidence = async (session: Session, record: StoredCase, file: CaseBytes): Outcome => {
  const kind = 'evidence';
  const ready = await readyFor(session, record, { type: 'keepDocument', kind, sha256: someHash });
  if (!ready.ok) return ready;
  const sha256 = await keepFile(session, ready.value.state, kind, file.form, file.bytes);
  return act(session, ready.value, { type: 'keepDocument', kind, sha256 });
};
