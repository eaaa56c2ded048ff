import { caseFileName, formatCaseDocument } from '@loggkontroll/core/case-documents';
import type { CaseFile } from '@loggkontroll/core/case-documents';
import { localOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { deliveryHash } from '@loggkontroll/core/log';
import {
  caseFactsOf,
  caseIdOf,
  caseOpeningOf,
  registrationIdOf,
  reviewIdOf,
} from '@loggkontroll/core/workflow';
import type { CaseFacts, Review, Targeted } from '@loggkontroll/core/workflow';
import { saltFile } from '../../cases/index.ts';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { oneByOne } from '../one-by-one.ts';
import { caseRoomOf } from '../tasks/room-names.ts';
import type { Task, World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';
import { firstAbove, partiesOf, partiesWithout } from './case-parties.ts';
import { keepSupplements } from './keep-supplements.ts';
import { remarkedIn } from './remarked.ts';
import type { Remarked } from './remarked.ts';

interface Cause {
  readonly review: Review;
  readonly targeted: Targeted | undefined;
}

/** Reviews with a remark that are entered in the registration list, and whose log has not been settled. */
const causes = async (world: World): Promise<readonly Cause[]> => {
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
    const isEntered = board.registrations.records.has(registrationIdOf(review.reviewId));
    return isEntered && !memory.casesReady.has(review.reviewId)
      ? [{ review, targeted: source.targeted }]
      : [];
  });
};

const factsOf = async (
  { review, targeted }: Cause,
  { subject }: Remarked,
  caseId: string,
  world: World,
  now: IsoInstant,
): Promise<CaseFacts | undefined> => {
  const { directory, policyAt, randomHex } = world;
  const [people, units, departments, functions, policy] = await Promise.all([
    directory.people(),
    directory.units(),
    directory.departments(),
    directory.functions(),
    policyAt(review.policyId, review.policyVersion),
  ]);
  if (policy === undefined) throw new Error(`The settings lack a version of ${review.policyId}.`);
  const employed =
    subject === undefined
      ? []
      : (await directory.employees()).filter(({ employeeId }) => employeeId === subject.account);
  const employee = employed.find(({ personId }) => personId !== undefined) ?? employed[0];
  const isThem = (personId: string): boolean => employee?.personId === personId;
  const registers = { people, units, departments, functions, on: localOf(now).date };
  const parties = partiesOf({ review, targeted, employee }, isThem, registers);
  const opening = caseOpeningOf(review, policy, {
    caseId,
    number: `A-${String(yearOf(localOf(now).date))}-${randomHex().slice(-6).toUpperCase()}`,
    room: caseRoomOf(caseId),
    people: partiesWithout(parties, isThem, people),
    managerOf: (personId) => firstAbove(personId, isThem, people),
  });
  if (opening === undefined || !isThem(opening.responsible))
    return opening && caseFactsOf(opening, policy, now);
  const responsible = firstAbove(opening.responsible, isThem, people);
  if (responsible === undefined) throw new Error('Nobody stands above whom a case is about.');
  const responsiblesManager = firstAbove(responsible, isThem, people);
  return caseFactsOf({ ...opening, responsible, responsiblesManager }, policy, now);
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
  { kind: 'log', text: log },
  ...(judgements === undefined ? [] : [{ kind: 'judgements' as const, text: judgements }]),
];

/** The case with its room and its salt, open to nobody yet; as it is where it is there already. */
const ensureCase = async (
  cause: Cause,
  remarked: Remarked,
  caseId: string,
  world: World,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  const { board, cases, caseRooms, randomHex } = world;
  const known = board.cases.records.get(caseId);
  if (known !== undefined) return known;
  const found = await cases.find(caseId);
  if (found.ok) return found.value;
  const facts = await factsOf(cause, remarked, caseId, world, now);
  if (facts === undefined) throw new Error('A review without a remark gives no cause to a case.');
  await caseRooms.open(facts.room, []);
  await caseRooms.keepSecret(facts.room, saltFile, randomHex());
  const opened = await cases.ensure({ type: 'openCase', ...facts }, asBot(now));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

/** Puts what is missing in the case's room, and writes it into the case. */
const furnish = async (
  opened: CaseOnBoard,
  { targeted }: Cause,
  remarked: Remarked,
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
  if (targeted !== undefined) current = await keepSupplements(current, targeted, world, now);
  board.cases.put(current);
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

/**
 * Opens a case for every employee with a remark, with whom it is about, the log and its judgements in a room of its own.
 * Nothing is taken away anywhere before all of them have what they need.
 */
export const openCases: Task = async (world, now) => {
  const { memory, log } = world;
  await oneByOne(
    log,
    'open-cases',
    await causes(world),
    ({ review }) => review.reviewId,
    async (cause) => {
      const { review, targeted } = cause;
      const remarked = await remarkedIn(review, targeted, world);
      if (remarked === undefined) {
        if (!(await areThere(review, world)))
          throw new Error('A log with a remark is gone, and no case has it.');
      } else {
        for (const [index, each] of remarked.entries()) {
          const caseId = caseIdOf(review.reviewId, index + 1);
          await furnish(await ensureCase(cause, each, caseId, world, now), cause, each, world, now);
        }
      }
      memory.casesReady.add(review.reviewId);
      return undefined;
    },
  );
};
