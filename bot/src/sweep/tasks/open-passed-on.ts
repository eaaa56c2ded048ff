import type { PersonId } from '@loggkontroll/core/organisation';
import { extractReviewerOf } from '@loggkontroll/core/workflow';
import type { Board } from '../board.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** A client's extract, or the review of one's or of a targeted review's log, that has passed to others, and who acts on it now. */
interface PassedOn {
  readonly list: 'extracts' | 'reviews';
  readonly recordId: string;
  readonly itemId: number;
  readonly acting: readonly PersonId[];
}

const passedOn = ({ extracts, reviews }: Board): readonly PassedOn[] => [
  ...[...extracts.records.values()].flatMap(({ recordId, itemId, state, history }): PassedOn[] => {
    if (!history.some(({ event }) => event.type === 'extractPassedOn')) return [];
    const { handler, assessor, orderer } = state;
    const reviewer = extractReviewerOf(state);
    const acting = [handler, assessor, orderer, ...(reviewer === undefined ? [] : [reviewer])];
    return [{ list: 'extracts', recordId, itemId, acting }];
  }),
  ...[...reviews.records.values()].flatMap(({ recordId, itemId, state, history }): PassedOn[] =>
    state.kind !== undefined && history.some(({ event }) => event.type === 'reviewPassedOn')
      ? [{ list: 'reviews', recordId, itemId, acting: [state.reviewer] }]
      : [],
  ),
];

/**
 * Whoever was let in to a client's extract, or to the review of its or a targeted review's log, reads it no more once it has passed to somebody
 * else; whoever has the right by their place over the unit keeps that. While such rights are being given it is done again.
 */
export const openPassedOn: Task = async ({ board, directory, memory, openBeside, log }, _now) => {
  const changed = passedOn(board).filter(
    ({ recordId, acting }) => memory.openedTo.get(recordId) !== acting.join(),
  );
  if (changed.length === 0) return;
  const people = await directory.people();
  await oneByOne(
    log,
    'open-passed-on',
    changed,
    ({ recordId }) => recordId,
    async ({ list, recordId, itemId, acting }) => {
      await openBeside(
        list,
        itemId,
        [...new Set(acting)].flatMap((personId) => people.get(personId)?.upn ?? []),
      );
      if (!memory.isArranging) memory.openedTo.set(recordId, acting.join());
      return undefined;
    },
  );
};
