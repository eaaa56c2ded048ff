import { caseFileName, concernsAccount, parseConcerns } from '@loggkontroll/core/case-documents';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Targeted } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import type { World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';

/** A case of a review. */
export interface CaseOfSomebody {
  readonly held: CaseOnBoard;
  /** The account in the record system; undefined where nobody can tell from the log whom it is about. */
  readonly account: string | undefined;
}

/**
 * Copies what was added to a log into the room of a case, each file whole: of several cases into each, but not where the
 * reviewer has said that a file concerns others. One that is gone or is not what was added holds no
 * case up; it is told in the bot's log.
 */
export const keepSupplements = async (
  { held, account }: CaseOfSomebody,
  { asked, logRoom = '' }: Targeted,
  { rooms, caseRooms, cases, log }: Pick<World, 'rooms' | 'caseRooms' | 'cases' | 'log'>,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  const added = new Set(asked.flatMap((each) => each.added?.sha256 ?? []));
  const said = added.size > 0 ? await rooms.loadConcerns(logRoom) : undefined;
  const concerns = (said === undefined ? undefined : parseConcerns(said)) ?? {};
  let current = held;
  for (const sha256 of added) {
    const { documents, room } = current.state;
    if (documents.some((document) => document.sha256 === sha256)) continue;
    if (account !== undefined && !concernsAccount(concerns, sha256, account)) continue;
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
