import { caseFileName } from '@loggkontroll/core/case-documents';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Targeted } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import type { World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';

/**
 * Copies what was added to a log into the room of its only case, each file whole. Where the review opens several cases
 * none of them has it: it cannot be divided, and would tell the one employee's manager of the others. One that is gone
 * or is not what was added holds no case up; it is told in the bot's log.
 */
export const keepSupplements = async (
  held: CaseOnBoard,
  { asked, logRoom = '' }: Targeted,
  among: number,
  { rooms, caseRooms, cases, log }: Pick<World, 'rooms' | 'caseRooms' | 'cases' | 'log'>,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  const added = new Set(asked.flatMap((each) => each.added?.sha256 ?? []));
  if (among > 1) {
    if (added.size > 0) log.info({ recordId: held.recordId }, 'a case goes without supplements');
    return held;
  }
  let current = held;
  for (const sha256 of added) {
    const { documents, room } = current.state;
    if (documents.some((document) => document.sha256 === sha256)) continue;
    const found = await rooms.readSupplement(logRoom, sha256);
    if (!found.ok) {
      log.error({ recordId: held.recordId, code: found.refusal.code }, 'a case lacks a supplement');
      continue;
    }
    const { form, bytes } = found.value;
    await caseRooms.put(room, caseFileName({ kind: 'supplement', sha256, form }), bytes);
    const kept = await cases.act(current, { type: 'keepDocument', kind: 'supplement', sha256 }, asBot(now));
    if (!kept.ok) throw new Error(kept.refusal.code);
    current = kept.value;
  }
  return current;
};
