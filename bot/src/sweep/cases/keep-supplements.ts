import { caseFileName, concernsAccount, parseConcerns } from '@loggkontroll/core/case-documents';
import type { SupplementConcerns } from '@loggkontroll/core/case-documents';
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

/** What was added to a log, and whom it concerns. */
export interface Supplements {
  readonly logRoom: string;
  /** The SHA-256 of each file, once. */
  readonly added: readonly string[];
  /** Undefined where the log is of one employee, whom all of it concerns. */
  readonly concerns: SupplementConcerns | undefined;
  /** Of these nobody has said whom they concern: they go nowhere before that. */
  readonly unsaid: readonly string[];
}

/** `readers`: how many employees the log is of. */
export const supplementsOf = async (
  { asked, logRoom = '' }: Targeted,
  readers: number,
  { rooms }: Pick<World, 'rooms'>,
): Promise<Supplements> => {
  const added = [...new Set(asked.flatMap((each) => each.added?.sha256 ?? []))];
  if (added.length === 0 || readers < 2) return { logRoom, added, concerns: undefined, unsaid: [] };
  const said = await rooms.loadConcerns(logRoom);
  const concerns = (said === undefined ? undefined : parseConcerns(said)) ?? {};
  return { logRoom, added, concerns, unsaid: added.filter((sha256) => concerns[sha256] === undefined) };
};

/**
 * Copies what was added to a log into the room of a case, each file whole: where the log is of several, into the cases of
 * those whom the reviewer has said that it concerns. One that is gone or is not what was added holds no
 * case up; it is told in the bot's log.
 */
export const keepSupplements = async (
  { held, account }: CaseOfSomebody,
  { logRoom, added, concerns, unsaid }: Supplements,
  { rooms, caseRooms, cases, log }: Pick<World, 'rooms' | 'caseRooms' | 'cases' | 'log'>,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  let current = held;
  for (const sha256 of added) {
    const { documents, room } = current.state;
    if (unsaid.includes(sha256) || documents.some((document) => document.sha256 === sha256)) continue;
    const isOthers = concerns && account !== undefined && !concernsAccount(concerns, sha256, account);
    if (isOthers === true) continue;
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
