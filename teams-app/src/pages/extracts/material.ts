import { extractMasksFileName, formatExtractMasks, parseExtractMasks } from '@loggkontroll/core/extract-text';
import type { ExtractClient, ExtractMasks } from '@loggkontroll/core/extract-text';
import type { Delivery } from '@loggkontroll/core/log';
import type { ClientExtract, ReleaseDecision } from '@loggkontroll/core/workflow';
import { openSubjectRooms } from '@loggkontroll/sharepoint/vault';
import type { Session } from '../../session/index.ts';
import { act } from './commands.ts';
import { readClient, readLog, readyFor, someHash } from './room-files.ts';
import type { Outcome } from './room-files.ts';
import type { StoredExtract } from './stored-extract.ts';

/** What an extract is made of that lies in its rooms. */
export interface ExtractMaterial {
  readonly client: ExtractClient;
  readonly delivery: Delivery;
  /** Undefined where no employee is masked alone. `unreadable`: the file is not what the record says. */
  readonly masks: ExtractMasks | 'unreadable' | undefined;
}

const readMasks = async (
  session: Session,
  { subjectRoom = '', assessed }: ClientExtract,
): Promise<ExtractMaterial['masks']> => {
  const decision = assessed?.decision;
  if (decision?.kind !== 'released-with-masks' || decision.masksSha256 === undefined) return undefined;
  const rooms = openSubjectRooms(session.connection);
  const found = await rooms.readText(subjectRoom, extractMasksFileName, decision.masksSha256);
  return (found.ok ? parseExtractMasks(found.value) : undefined) ?? 'unreadable';
};

/** What an extract is made of; undefined where client or log cannot be read. Two or three requests. */
export const readMaterial = async (
  session: Session,
  extract: ClientExtract,
): Promise<ExtractMaterial | undefined> => {
  const [client, delivery, masks] = await Promise.all([
    readClient(session, extract),
    readLog(session, extract),
    readMasks(session, extract),
  ]);
  return client && delivery && { client, delivery, masks };
};

/** Says whether the log can be released; which employees are masked goes into the room first. */
export const assessExtract = async (
  session: Session,
  record: StoredExtract,
  decision: ReleaseDecision,
  masks: ExtractMasks | undefined,
): Outcome => {
  if (decision.kind !== 'released-with-masks' || masks === undefined)
    return act(session, record, { type: 'assessExtract', decision });
  const wouldBe = { ...decision, masksSha256: someHash };
  const ready = await readyFor(session, record, { type: 'assessExtract', decision: wouldBe });
  if (!ready.ok) return ready;
  const rooms = openSubjectRooms(session.connection);
  const { subjectRoom = '' } = ready.value.state;
  const { sha256 } = await rooms.put(subjectRoom, extractMasksFileName, formatExtractMasks(masks));
  return act(session, ready.value, {
    type: 'assessExtract',
    decision: { ...decision, masksSha256: sha256 },
  });
};
