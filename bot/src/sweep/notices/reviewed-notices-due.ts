import type { IsoInstant } from '@loggkontroll/core/calendar';
import { reviewedNotices } from '@loggkontroll/core/notice';
import type { ReviewedNotice } from '@loggkontroll/core/notice';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Registration, Review } from '@loggkontroll/core/workflow';
import { readSubject, subjectFileOf } from '../../cases/index.ts';
import { reviewBehind } from '../review-behind.ts';
import type { World } from '../world.ts';
import { readConversations } from './deliver.ts';
import { noticeText } from './notice-text.ts';

type ToOne = ReviewedNotice & { readonly to: { readonly personId: PersonId } };

interface Due {
  readonly review: Review;
  readonly notices: readonly ToOne[];
}

const keyFor = ({ key, to }: ToOne): string => `${key}/${to.personId}`;

/** What a registration calls for, whoever it is to. */
const calledForBy = async (
  registration: Registration,
  world: World,
  now: IsoInstant,
): Promise<Due | undefined> => {
  const { policyId, kind } = registration;
  if (kind !== 'systematic-review') return undefined;
  const inForce = (await world.policies()).find(({ id }) => id === policyId);
  if (inForce?.reviewedAreTold !== true) return undefined;
  const review = await reviewBehind(registration, world);
  const policy = review && (await world.policyAt(policyId, review.policyVersion));
  return policy && { review, notices: reviewedNotices(review, registration, policy, now) };
};

/** Those named in a review with a remark that the board has, whatever else was found of them. */
const namedInRemarks = ({ board }: World): readonly PersonId[] =>
  [...board.reviews.records.values()].flatMap(({ state }) =>
    state.registered?.result.outcome === 'remark'
      ? state.employees.flatMap(({ personId }) => personId ?? [])
      : [],
  );

/** Whom the open cases are about; `departments`: those with a case of which that is not known. */
const inCases = async (
  world: World,
): Promise<{ readonly people: ReadonlySet<PersonId>; readonly departments: ReadonlySet<string> }> => {
  const people = new Set<PersonId>();
  const departments = new Set<string>();
  for (const { recordId, state } of world.board.cases.records.values()) {
    const sha256 = subjectFileOf(state);
    const key = `${recordId} ${sha256 ?? ''}`;
    const isKnown = world.memory.subjects.has(key);
    const read = sha256 === undefined || isKnown ? undefined : await readSubject(state, sha256, world);
    const personId = world.memory.subjects.get(key) ?? read?.employee?.personId;
    if (personId !== undefined) people.add(personId);
    else if (!isKnown && read === undefined) departments.add(state.departmentId);
  }
  return { people, departments };
};

/** What is never said to somebody is taken care of for good: it is claimed, and nothing is sent. */
const neverSay = async (notice: ToOne, { messages, memory }: World, now: IsoInstant): Promise<void> => {
  const key = keyFor(notice);
  const { personId } = notice.to;
  const facts = { personId, recordId: notice.subject.recordId, notice: noticeText(notice) };
  const outcome = await messages.claim(key, facts, now);
  if (outcome.outcome === 'claimed') await messages.close(outcome.claim);
  if (outcome.outcome !== 'in-hand') memory.settledKeys.add(key);
};

/**
 * What the reviewed are due to be told where there was no remark: those whom the bot reaches, and never somebody in a case
 * or named in a review with a remark. While a department has a case of which nobody knows whom it is about, nobody there
 * is told.
 */
export const reviewedNoticesDue = async (
  world: World,
  now: IsoInstant,
): Promise<readonly ReviewedNotice[]> => {
  const { board, memory } = world;
  const due: Due[] = [];
  for (const { state } of board.registrations.records.values()) {
    const called = await calledForBy(state, world, now);
    const notices = called?.notices.filter((notice) => !memory.settledKeys.has(keyFor(notice))) ?? [];
    if (called !== undefined && notices.length > 0) due.push({ ...called, notices });
  }
  if (due.length === 0) return [];
  const [conversations, cases] = [await readConversations(world), await inCases(world)];
  const remarked = new Set(namedInRemarks(world));
  const told: ReviewedNotice[] = [];
  for (const { review, notices } of due) {
    if (cases.departments.has(review.departmentId)) continue;
    for (const notice of notices) {
      const { personId } = notice.to;
      if (cases.people.has(personId) || remarked.has(personId)) await neverSay(notice, world, now);
      else if (conversations.has(personId)) told.push(notice);
    }
  }
  return told;
};
