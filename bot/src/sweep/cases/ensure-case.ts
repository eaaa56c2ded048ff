import { localOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { CaseFacts } from '@loggkontroll/core/workflow';
import { saltFile } from '../../cases/index.ts';
import { asBot } from '../../services/index.ts';
import { caseRoomOf } from '../tasks/room-names.ts';
import type { World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';

/** What the bot gives every case: a number that tells nothing, and its room. */
export const namesOf = (
  caseId: string,
  { randomHex }: Pick<World, 'randomHex'>,
  now: IsoInstant,
): Pick<CaseFacts, 'caseId' | 'number' | 'room'> => ({
  caseId,
  number: `A-${String(yearOf(localOf(now).date))}-${randomHex().slice(-6).toUpperCase()}`,
  room: caseRoomOf(caseId),
});

/** The case with its room and its salt, open to nobody yet; as it is where it is there already. */
export const ensureCase = async (
  caseId: string,
  factsOf: () => Promise<CaseFacts>,
  { board, cases, caseRooms, randomHex }: World,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  const known = board.cases.records.get(caseId);
  if (known !== undefined) return known;
  const found = await cases.find(caseId);
  if (found.ok) return found.value;
  const facts = await factsOf();
  await caseRooms.open(facts.room, []);
  await caseRooms.keepSecret(facts.room, saltFile, randomHex());
  const opened = await cases.ensure({ type: 'openCase', ...facts }, asBot(now));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};
