import { caseFileName, parseCaseDocument, partOfAccount } from '@loggkontroll/core/case-documents';
import { deliveryHash } from '@loggkontroll/core/log';
import type { Case } from '@loggkontroll/core/workflow';
import { subjectFileOf } from '../../cases/index.ts';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const accountIn = async ({ caseId, room }: Case, sha256: string, { caseRooms }: World) => {
  const name = caseFileName({ kind: 'subject', sha256, form: 'json' });
  const file = await caseRooms.readText(room, name, sha256);
  return file.ok ? parseCaseDocument(file.value, 'subject', caseId)?.content.account : undefined;
};

/** What the extract's log has of one account; undefined where it has nothing, or is gone. */
const partIn = async (extractId: string, account: string, { register, rooms }: World) => {
  const found = await register.extracts.find(extractId);
  if (!found.ok) return undefined;
  const { logRoom, delivered } = found.value.state;
  if (logRoom === undefined || delivered === undefined) return undefined;
  const { sha256 } = delivered.log;
  const delivery = await rooms.readDelivery(logRoom, sha256);
  if (!delivery.ok) return undefined;
  const draft = (await rooms.loadDraft(logRoom))?.text;
  return partOfAccount({ delivery: delivery.value, sha256, draft }, account);
};

/**
 * Copies into the case of a client's extract what the extract's log has of the one it is about, once that has been said:
 * their own part alone, as of a review, since the log is of everybody who has read about the client. Looked for again when
 * somebody else is said; a log without that account is told in the bot's log.
 */
export const keepExtractLogs: Task = async (world, now) => {
  const { board, cases, caseRooms, memory, log } = world;
  const lacking = [...board.cases.records.values()].flatMap((record) => {
    const { origin, closed } = record.state;
    const sha256 = subjectFileOf(record.state);
    if (origin.kind !== 'extract' || closed !== undefined || sha256 === undefined) return [];
    const place = `${record.recordId} ${sha256}`;
    return memory.extractLogs.has(place) ? [] : [{ record, origin, sha256, place }];
  });
  await oneByOne(
    log,
    'keep-extract-logs',
    lacking,
    ({ record }) => record.recordId,
    async ({ record, origin, sha256, place }) => {
      const account = await accountIn(record.state, sha256, world);
      const part = account && (await partIn(origin.extractId, account, world));
      if (!part) log.info({ recordId: record.recordId }, 'the log of an extract has nothing for its case');
      let current = record;
      for (const [kind, text] of Object.entries(part || {}) as ['log' | 'judgements', string][]) {
        const hash = deliveryHash(text);
        if (current.state.documents.some((document) => document.sha256 === hash)) continue;
        await caseRooms.put(record.state.room, caseFileName({ kind, sha256: hash, form: 'json' }), text);
        const kept = await cases.act(current, { type: 'keepDocument', kind, sha256: hash }, asBot(now));
        if (!kept.ok) return kept;
        current = kept.value;
        board.cases.put(current);
      }
      memory.extractLogs.add(place);
      return undefined;
    },
  );
};
