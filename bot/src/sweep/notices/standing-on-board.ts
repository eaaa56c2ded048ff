import { reviewDateIdOf } from '@loggkontroll/core/notice';
import type { PersonId } from '@loggkontroll/core/organisation';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import {
  isOfAuthorisation,
  isOfCase,
  isOfExtract,
  isOfInforming,
  isOfReviewed,
  isOfTargeted,
  isOfWitness,
} from '../../cards/index.ts';
import type { AuthorisationOnCard, CaseOnCard, NoticeOnCard, TargetedOnCard } from '../../cards/index.ts';
import {
  authorisationStanding,
  caseStanding,
  extractStanding,
  hasPassedFrom,
  informingStanding,
  orderStanding,
  planStanding,
  reviewStanding,
  targetedStanding,
  yearStanding,
} from '../../standing/index.ts';
import type { RecordStanding } from '../../standing/index.ts';
import { personalIdOf } from '../../cases/index.ts';
import { saltOf } from '../cases/index.ts';
import type { TargetedOnBoard } from '../fitting-targeted.ts';
import { isReadersOwn } from '../late-readers.ts';
import { lacksReviews } from '../lacks-reviews.ts';
import { successorOnBoard } from '../successor-on-board.ts';
import type { World } from '../world.ts';

/** The case of a notice; of one to the person whom it is about, found by the salts. */
const caseOf = async ({ subject }: CaseOnCard, world: World): Promise<Case | undefined> => {
  const { record, recordId } = subject;
  if (record === 'case')
    return (world.board.cases.records.get(recordId) ?? (await found(world.cases.find(recordId))))?.state;
  for (const { state } of world.board.cases.records.values()) {
    if (personalIdOf(state.caseId, await saltOf(state, world)) === recordId) return state;
  }
  return undefined;
};

/** Of all reviews of a date: open while one of them is, or while a unit lacks its own where they are to be opened. */
const standingOfDate = async (
  { kind, step, subject }: AuthorisationOnCard,
  personId: PersonId,
  { board, policies, directory }: World,
): Promise<RecordStanding> => {
  const { recordId, period } = subject;
  const policy = (await policies()).find(({ id }) => reviewDateIdOf(id, period) === recordId);
  const units = await directory.units();
  const isOpen =
    step === 'open'
      ? policy !== undefined && lacksReviews(board, policy, period, units)
      : [...board.authorisations.records.values()].some(
          ({ state }) =>
            state.occasion === 'date' &&
            reviewDateIdOf(state.policyId, state.doneBy) === recordId &&
            authorisationStanding({ kind, step }, state, personId).state === 'open',
        );
  return { state: isOpen ? 'open' : 'done' };
};

/** Whether what the bot saw in a room, and told of, is so no more. */
const isOverInRooms = ({ step }: TargetedOnCard, record: TargetedOnBoard, { memory }: World): boolean =>
  (step === 'ask-another' && !isReadersOwn(record, memory)) ||
  (step === 'concerns' && !memory.supplementsUnsaid.has(reviewIdOf(record.recordId)));

/**
 * How it stands with what a notice asks of a person. Of orders and reviews the board lacks those that were finished before it
 * was loaded; they are looked up. Undefined when the record is not there at all.
 */
export const standingOnBoard = async (
  notice: NoticeOnCard,
  personId: PersonId,
  world: World,
): Promise<RecordStanding | undefined> => {
  const { board, register } = world;
  if (isOfCase(notice)) {
    const held = await caseOf(notice, world);
    return held && caseStanding({ ...notice, record: notice.subject.record }, held, personId);
  }
  if (isOfAuthorisation(notice)) {
    const { record, recordId } = notice.subject;
    if (record === 'review-date') return standingOfDate(notice, personId, world);
    const authorisation =
      board.authorisations.records.get(recordId) ?? (await found(register.authorisations.find(recordId)));
    return authorisation && authorisationStanding(notice, authorisation.state, personId);
  }
  if (isOfExtract(notice)) {
    const { recordId } = notice.subject;
    const extract = board.extracts.records.get(recordId) ?? (await found(register.extracts.find(recordId)));
    return extract && extractStanding(notice, extract.state, personId);
  }
  /* What could not be sent at once is not sent later: it may be true no more. */
  if (isOfReviewed(notice)) return { state: 'done' };
  /* What was found stays so; whoever looks into it is told by `verify`. */
  if (isOfWitness(notice)) return { state: 'open' };
  if (isOfInforming(notice)) {
    const { recordId } = notice.subject;
    const informing =
      board.informing.records.get(recordId) ?? (await found(register.informing.find(recordId)));
    return informing && informingStanding(notice, informing.state, personId);
  }
  if (isOfTargeted(notice)) {
    const { recordId } = notice.subject;
    const targeted = board.targeted.records.get(recordId) ?? (await found(register.targeted.find(recordId)));
    if (targeted && isOverInRooms(notice, targeted, world)) return { state: 'done' };
    return targeted && targetedStanding(notice, targeted.state, personId);
  }
  const { record, recordId } = notice.subject;
  switch (record) {
    case 'order': {
      const order = board.orders.records.get(recordId) ?? (await found(register.orders.find(recordId)));
      if (order && hasPassedFrom(personId, notice, { order: order.state })) return { state: 'done' };
      return order && orderStanding(notice, order.state, successorOnBoard(board, order.state) !== undefined);
    }
    case 'review': {
      const review = board.reviews.records.get(recordId) ?? (await found(register.reviews.find(recordId)));
      if (review && hasPassedFrom(personId, notice, { review: review.state })) return { state: 'done' };
      return review && reviewStanding(review.state);
    }
    case 'plan':
      return planStanding(board.plans.records.get(recordId)?.state ?? { status: 'none' });
    case 'year-end':
      return yearStanding(board.signatures.records.get(recordId)?.state ?? { status: 'none' });
  }
};

const found = async <T>(
  asked: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
): Promise<T | undefined> => {
  const answer = await asked;
  return answer.ok ? answer.value : undefined;
};
