import type { PersonId } from '@loggkontroll/core/organisation';
import { extractReviewerOf } from '@loggkontroll/core/workflow';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

interface Concern {
  readonly list: 'orders' | 'authorisations' | 'informing' | 'extracts' | 'reviews' | 'registrations';
  readonly recordId: string;
  readonly itemId: number;
  /** The unit in whose folder it is; undefined at the list's root. */
  readonly unitId: string | undefined;
  /** Those who are to act on the record. */
  readonly acting: readonly PersonId[];
  /** Those who have the right by their role. */
  readonly entitled: readonly PersonId[];
  /** Whether it has passed from somebody who is to lose it. */
  readonly hasPassed?: boolean;
}

/** A record may pass to others, as when somebody else handles an extract. */
const occasionOf = ({ recordId, acting }: Concern): string => `${recordId}/${acting.join()}`;

const concerns = ({ board }: World): readonly Concern[] => [
  ...[...board.orders.records.values()].map(({ recordId, itemId, state }): Concern => {
    const { unitId, attestant, receiver, reviewer, orderer, daysDrawnBy, takenOut, fromOwnPlan } = state;
    /* Whoever has answered an order that has passed on since has no more to do with it. */
    const isAnswered = state.passedTo !== undefined && state.attested !== undefined;
    /* Planners have the right to all orders; whoever plans their own units does not. */
    const people = fromOwnPlan
      ? [...new Set([orderer, daysDrawnBy, takenOut?.by, receiver, reviewer])]
      : [isAnswered ? undefined : attestant, receiver];
    const acting = people.filter((personId) => personId !== undefined);
    const entitled = fromOwnPlan ? [] : [orderer];
    const hasPassed = state.passedTo !== undefined;
    return { list: 'orders', recordId, itemId, unitId, acting, entitled, hasPassed };
  }),
  ...[...board.authorisations.records.values()].map(({ recordId, itemId, state }): Concern => {
    const { lister, decider, ownDecider, carrier, controller } = state;
    const people = [lister, decider, ownDecider, carrier, controller].filter(
      (doer) => !doer.startsWith('role:'),
    );
    const unitId = state.scope === 'unit' ? state.unitId : undefined;
    return { list: 'authorisations', recordId, itemId, unitId, acting: [...new Set(people)], entitled: [] };
  }),
  ...[...board.informing.records.values()].map(({ recordId, itemId, state }): Concern => {
    const { unitId, responsible } = state;
    return { list: 'informing', recordId, itemId, unitId, acting: [responsible], entitled: [] };
  }),
  ...[...board.extracts.records.values()].map(({ recordId, itemId, state }): Concern => {
    const { unitId, handler, assessor, orderer } = state;
    const reviewer = extractReviewerOf(state);
    const acting = [handler, assessor, orderer, ...(reviewer === undefined ? [] : [reviewer])];
    return { list: 'extracts', recordId, itemId, unitId, acting, entitled: [] };
  }),
  ...[...board.reviews.records.values()].map(({ recordId, itemId, state }): Concern => {
    const { reviewer, kind } = state;
    const unitId = kind === undefined ? state.unitId : undefined;
    const hasPassed = kind === undefined && state.passedTo !== undefined;
    return { list: 'reviews', recordId, itemId, unitId, acting: [reviewer], entitled: [], hasPassed };
  }),
  ...[...board.registrations.records.values()].flatMap(({ recordId, itemId, state }): Concern[] => {
    const { kind, reviewId, reviewer } = state;
    if (kind === 'systematic-review' || reviewId === undefined) return [];
    const unitId = undefined;
    return [{ list: 'registrations', recordId, itemId, unitId, acting: [reviewer], entitled: [] }];
  }),
];

/**
 * The unit's manager and the manager's manager have the right to its folder. Where a record has passed to somebody
 * else, because one of them is among the reviewed, that person is let in to the one record. What a targeted review, or
 * the review of an extract's log, leads to is in no unit's folder: there its reviewer is let in. What has passed on is open to
 * nobody but those of the folder and of the record. While rights to folders are being given, what only lets in waits, and what
 * also puts out is done again afterwards.
 */
export const letPeopleIn: Task = async (world, _now) => {
  const { directory, letIn, openBeside, memory, log } = world;
  const unseen = concerns(world).filter((concern) => !memory.letIn.has(occasionOf(concern)));
  if (unseen.length === 0) return;
  const [people, units] = await Promise.all([directory.people(), directory.units()]);
  await oneByOne(
    log,
    'let-people-in',
    unseen,
    ({ recordId }) => recordId,
    async (concern) => {
      const manager = units.find(({ unitId }) => unitId === concern.unitId)?.managerId;
      const managersManager = manager === undefined ? undefined : people.get(manager)?.managerId;
      const entitled = [...concern.entitled, manager, managersManager];
      const others = concern.acting.filter((personId) => !entitled.includes(personId));
      const upns = others.flatMap((personId) => people.get(personId)?.upn ?? []);
      const { list, itemId, unitId, hasPassed = false } = concern;
      /* A record that gets rights of its own copies its folder's: those who are still to be given them would be left out. */
      const isFolderToCome = memory.isArranging && unitId !== undefined;
      if (hasPassed && (list === 'orders' || list === 'reviews')) await openBeside(list, itemId, upns);
      else if (upns.length > 0 && !isFolderToCome) await letIn(list, itemId, upns);
      if (!isFolderToCome) memory.letIn.add(occasionOf(concern));
      return undefined;
    },
  );
};
