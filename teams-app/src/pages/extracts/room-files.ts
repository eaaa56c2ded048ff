import {
  extractClientFileName,
  formatExtractClient,
  parseExtractClient,
} from '@loggkontroll/core/extract-text';
import type { ExtractClient } from '@loggkontroll/core/extract-text';
import { parseDelivery } from '@loggkontroll/core/log';
import type { Delivery } from '@loggkontroll/core/log';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { standInOf } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractCommand, StandIn } from '@loggkontroll/core/workflow';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import type { PreparedDelivery } from '../../workers/make-delivery.ts';
import { deliveredFileOf, putDelivery } from '../orders/deliver/index.ts';
import { act, refusalOf } from './commands.ts';
import type { StoredExtract } from './stored-extract.ts';

/** What became of a command, with the record as it is after it. */
export type Outcome = Promise<Result<StoredExtract, Refusal>>;

/** Stands for a file that is not written yet. */
export const someHash = '0'.repeat(64);
const documentFileName = 'extract.pdf';

/** The record as it is now, if it would accept what is to be written: nothing is put in a room for a command that is refused. */
export const readyFor = async (
  session: Session,
  { recordId }: StoredExtract,
  command: ExtractCommand,
): Outcome => {
  const found = await registerOf(session.connection).extracts.find(recordId);
  if (!found.ok) return found;
  const refusal = refusalOf(session, found.value.state, command);
  return refusal ? refuse(refusal) : found;
};

/** Says who the client is: the file first, the record second. Three or four requests. */
export const giveClient = async (session: Session, record: StoredExtract, client: ExtractClient): Outcome => {
  const ready = await readyFor(session, record, { type: 'giveClient', subjectSha256: someHash });
  if (!ready.ok) return ready;
  const rooms = openSubjectRooms(session.connection);
  const { subjectRoom = '' } = ready.value.state;
  const { sha256 } = await rooms.put(subjectRoom, extractClientFileName, formatExtractClient(client));
  return act(session, ready.value, { type: 'giveClient', subjectSha256: sha256 });
};

/** Who the client is; undefined where it is not there, or is not what the record says. Kept nowhere. One request. */
export const readClient = async (
  session: Session,
  { subjectRoom, subjectSha256 }: ClientExtract,
): Promise<ExtractClient | undefined> => {
  if (subjectRoom === undefined || subjectSha256 === undefined) return undefined;
  const rooms = openSubjectRooms(session.connection);
  const found = await rooms.readText(subjectRoom, extractClientFileName, subjectSha256);
  return found.ok ? parseExtractClient(found.value) : undefined;
};

/** Who reviews the log that was made: two requests where the policy has it reviewed. */
const reviewerOf = async (
  { connection }: Session,
  { rules, assessor }: ClientExtract,
  { facts }: PreparedDelivery,
): Promise<StandIn> => {
  if (!rules.reviewedToo) return { found: true, reviewer: undefined };
  const organisation = openOrganisation(connection);
  const [employees, people] = await Promise.all([organisation.employees(), organisation.people()]);
  const accounts = facts.employees.map(({ employeeId }) => employeeId);
  return standInOf(assessor, accounts, { employees, people });
};

/** Delivers the log: the file first, the record second. Whoever is to review it does not stand in it. */
export const deliverExtract = async (
  session: Session,
  record: StoredExtract,
  prepared: PreparedDelivery,
  ordererVerified: boolean,
): Outcome => {
  const { sha256, accesses } = deliveredFileOf(prepared);
  const standIn = await reviewerOf(session, record.state, prepared);
  if (!standIn.found) return refuse({ code: 'extract-nobody-reviews' });
  const { reviewer } = standIn;
  const instead = reviewer === undefined ? {} : { reviewer };
  const log = { sha256, accesses };
  const command = { type: 'deliverExtract', log, ordererVerified, ...instead } as const;
  const ready = await readyFor(session, record, command);
  if (!ready.ok) return ready;
  await putDelivery(openVault(session.connection), ready.value.state.logRoom ?? '', prepared);
  return act(session, ready.value, command);
};

/** The log that was delivered; undefined where it cannot be read. One request. */
export const readLog = async (
  session: Session,
  { logRoom, delivered }: ClientExtract,
): Promise<Delivery | undefined> => {
  if (logRoom === undefined || delivered === undefined) return undefined;
  const found = await openVault(session.connection).readDelivery(logRoom, delivered.log.sha256);
  if (!found.ok) return undefined;
  const delivery = parseDelivery(found.value);
  return delivery.ok ? delivery.value : undefined;
};

/** Puts what the client is to have into the room, and says so in the record. */
export const keepDocument = async (
  session: Session,
  record: StoredExtract,
  bytes: Uint8Array<ArrayBuffer>,
): Outcome => {
  const ready = await readyFor(session, record, { type: 'makeExtractDocument', sha256: someHash });
  if (!ready.ok) return ready;
  const rooms = openSubjectRooms(session.connection);
  const { sha256 } = await rooms.put(ready.value.state.subjectRoom ?? '', documentFileName, bytes);
  return act(session, ready.value, { type: 'makeExtractDocument', sha256 });
};

/** What the client is to have, or has. One request. */
export const readDocument = async (
  session: Session,
  { subjectRoom, document }: ClientExtract,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (subjectRoom === undefined || document === undefined) return undefined;
  const rooms = openSubjectRooms(session.connection);
  const found = await rooms.readFile(subjectRoom, documentFileName, document.sha256);
  return found.ok ? found.value : undefined;
};
