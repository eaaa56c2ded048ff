import { caseFileName, formatCaseDocument, personsConcerned } from '@loggkontroll/core/case-documents';
import type { CaseFile } from '@loggkontroll/core/case-documents';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { deliveryHash } from '@loggkontroll/core/log';
import {
  caseFactsOf,
  caseIdOf,
  caseOpeningOf,
  registrationIdOf,
  reviewIdOf,
} from '@loggkontroll/core/workflow';
import type { CaseFacts, Review, ReviewResult, Targeted } from '@loggkontroll/core/workflow';
import { employeeOf } from '../../cases/index.ts';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';
import { firstAbove, holdersFrom, isEmployee, partiesOf } from './case-parties.ts';
import { ensureCase, namesOf } from './ensure-case.ts';
import { keepSupplements, supplementsOf } from './keep-supplements.ts';
import type { Supplements } from './keep-supplements.ts';
import { registersNow } from './registers-now.ts';
import { remarkedIn, withoutLog } from './remarked.ts';
import type { Remarked } from './remarked.ts';

interface Cause {
  readonly review: Review;
  readonly targeted: Targeted | undefined;
  /** The remark came with a correction, when the log may be gone. */
  readonly isCorrected: boolean;
}

interface Correction {
  readonly reviewId: string;
  readonly at: string;
  readonly result: ReviewResult;
}

/** Reviews with a remark that are entered in the registration list, and whose log has not been settled. */
const registered = async (world: World): Promise<readonly Cause[]> => {
  const { board, memory } = world;
  const orders = [...board.orders.records.values()].map(({ recordId, state }) => ({
    recordId,
    ...{ status: state.status, targeted: undefined },
  }));
  const targeted = (await fittingTargeted(world)).map(({ recordId, state }) => ({
    recordId,
    ...{ status: state.status, targeted: state },
  }));
  return [...orders, ...targeted].flatMap((source) => {
    const review = board.reviews.records.get(reviewIdOf(source.recordId))?.state;
    if (source.status !== 'at-reviewer' || review?.registered?.result.outcome !== 'remark') return [];
    const isEntered = board.registrations.has(registrationIdOf(review.reviewId));
    const isReady = memory.casesReady.has(review.reviewId) && !memory.supplementsUnsaid.has(review.reviewId);
    return isEntered && !isReady ? [{ review, targeted: source.targeted, isCorrected: false }] : [];
  });
};

/** Registrations that were corrected to a remark, and whose review is not known to have its cases, or to need none. */
const corrected = ({ board, memory }: World): readonly Correction[] =>
  [...board.registrations.records.values()].flatMap(({ state }) => {
    const { status, result, reviewId, corrections } = state;
    const at = corrections.at(-1)?.at;
    if (status !== 'corrected' || result.outcome !== 'remark' || reviewId === undefined) return [];
    if (at === undefined || memory.casesReady.has(reviewId) || memory.remarkedAtOnce.has(reviewId)) return [];
    return [{ reviewId, at, result }];
  });

/** As if the remark had been found when it was corrected; undefined where the review had one itself. */
const causeOf = async (
  { reviewId, at, result }: Correction,
  { memory, register }: World,
): Promise<Cause | undefined> => {
  const found = await register.reviews.find(reviewId);
  if (!found.ok) return undefined;
  const review = found.value.state;
  if (review.registered?.result.outcome !== 'no-remark') {
    memory.remarkedAtOnce.add(reviewId);
    return undefined;
  }
  const registered = { ...review.registered, at, result };
  return { review: { ...review, registered }, targeted: undefined, isCorrected: true };
};

const factsOf = async (
  { review, targeted }: Cause,
  { subject }: Remarked,
  caseId: string,
  world: World,
  now: IsoInstant,
): Promise<CaseFacts> => {
  const policy = await world.policyAt(review.policyId, review.policyVersion);
  if (policy === undefined) throw new Error(`The settings lack a version of ${review.policyId}.`);
  const registers = await registersNow(world, now);
  const { people } = registers;
  const employee = subject && (await employeeOf(subject.account, world));
  const isThem = isEmployee(employee);
  const { unitId, departmentId, reviewer } = review;
  const ground = { unitId, departmentId, holder: reviewer, decider: targeted?.decider, employee };
  const opening = caseOpeningOf(review, policy, {
    ...namesOf(caseId, world, now),
    people: partiesOf(ground, registers),
    managerOf: (personId) => firstAbove(personId, isThem, people),
  });
  if (opening === undefined) throw new Error('A review without a remark gives no cause to a case.');
  return caseFactsOf({ ...opening, ...holdersFrom(opening.responsible, isThem, people) }, policy, now);
};

interface Paper {
  readonly kind: CaseFile['kind'];
  readonly text: string;
}

/** Those first that nothing can be done without. */
const papersOf = (caseId: string, { subject, log, judgements }: Remarked): readonly Paper[] => [
  ...(subject === undefined
    ? []
    : [
        {
          kind: 'subject' as const,
          text: formatCaseDocument({ kind: 'subject', caseId, language: 'sv', content: subject }),
        },
      ]),
  ...(log === undefined ? [] : [{ kind: 'log' as const, text: log }]),
  ...(judgements === undefined ? [] : [{ kind: 'judgements' as const, text: judgements }]),
];

/**
 * A breach that was reported when the remark was registered is reported: the clock has nothing left to count. Of several
 * cases each has as many persons as its own part of the log. What is found when the case is opened again is the
 * responsible's.
 */
const carryBreach = async (
  held: CaseOnBoard,
  { registered: found }: Review,
  { log, judgements }: Remarked,
  among: number,
  { cases }: World,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  const breach = found?.result.breach;
  if (found?.at !== held.state.discoveredAt || breach?.status !== 'reported') return held;
  const { breach: taken, breachQuestioned, closed } = held.state;
  if (taken !== undefined || breachQuestioned !== undefined || closed !== undefined) return held;
  const own = among > 1 && log && judgements ? personsConcerned(log, judgements) : undefined;
  const position = { status: 'reported', at: found.at, persons: own ?? breach.persons } as const;
  const carried = await cases.act(held, { type: 'positionBreach', position }, asBot(now));
  if (!carried.ok) throw new Error(carried.refusal.code);
  return carried.value;
};

/** Puts what is missing in the case's room, and writes it into the case. */
const furnish = async (
  opened: CaseOnBoard,
  { review, supplements }: Cause & { readonly supplements: Supplements | undefined },
  remarked: Remarked,
  among: number,
  world: World,
  now: IsoInstant,
): Promise<void> => {
  const { board, cases, caseRooms } = world;
  let current = opened;
  for (const { kind, text } of papersOf(opened.recordId, remarked)) {
    if (current.state.documents.some((document) => document.kind === kind)) continue;
    const { room } = current.state;
    const sha256 = await putByHash(caseRooms, room, kind, text);
    const kept = await cases.act(current, { type: 'keepDocument', kind, sha256 }, asBot(now));
    if (!kept.ok) throw new Error(kept.refusal.code);
    current = kept.value;
  }
  if (supplements !== undefined) {
    const account = remarked.subject?.account;
    current = await keepSupplements({ held: current, account }, supplements, world, now);
  }
  board.cases.put(await carryBreach(current, review, remarked, among, world, now));
};

const putByHash = async (
  caseRooms: World['caseRooms'],
  room: string,
  kind: Paper['kind'],
  text: string,
): Promise<string> => {
  const sha256 = deliveryHash(text);
  await caseRooms.put(room, caseFileName({ kind, sha256, form: 'json' }), text);
  return sha256;
};

/** Whether cases that were opened before the log went have what they need. */
const areThere = async ({ reviewId }: Review, { cases }: World): Promise<boolean> => {
  const { records } = await cases.list({ where: { Origin: reviewId } });
  return (
    records.length > 0 && records.every(({ state }) => state.documents.some(({ kind }) => kind === 'log'))
  );
};

const openFrom = async (cause: Cause, world: World, now: IsoInstant): Promise<undefined> => {
  const { review, targeted, isCorrected } = cause;
  const read = await remarkedIn(review, targeted, world);
  const remarked = read?.remarked ?? (isCorrected ? [withoutLog(review)] : undefined);
  const supplements = read && targeted && (await supplementsOf(targeted, read.readers, world));
  if (remarked === undefined) {
    if (!(await areThere(review, world))) throw new Error('A log with a remark is gone, and no case has it.');
  } else {
    for (const [index, each] of remarked.entries()) {
      const caseId = caseIdOf(review.reviewId, index + 1);
      const facts = () => factsOf(cause, each, caseId, world, now);
      const held = await ensureCase(caseId, facts, world, now);
      await furnish(held, { ...cause, supplements }, each, remarked.length, world, now);
    }
  }
  const { supplementsUnsaid, casesReady } = world.memory;
  if (supplements && supplements.unsaid.length > 0) supplementsUnsaid.add(review.reviewId);
  else supplementsUnsaid.delete(review.reviewId);
  casesReady.add(review.reviewId);
};

/**
 * Opens a case for every employee with a remark, with whom it is about, the log and its judgements in a room of its own.
 * Nothing is taken away anywhere before all of them have what they need, and the reviewer has said whom each file that was
 * added concerns.
 */
export const openCases: Task = async (world, now) => {
  const { log } = world;
  await oneByOne(
    log,
    'open-cases',
    await registered(world),
    ({ review }) => review.reviewId,
    (cause) => openFrom(cause, world, now),
  );
  await oneByOne(
    log,
    'open-cases',
    corrected(world),
    ({ reviewId }) => reviewId,
    async (correction) => {
      const cause = await causeOf(correction, world);
      return cause && openFrom(cause, world, now);
    },
  );
};
