import { localOf, periodsOfYear } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import {
  extractNotices,
  orderNotices,
  periodNotices,
  reviewNotices,
  targetedNotices,
  targetedRoomNotices,
  witnessNotices,
  yearEndNotices,
} from '@loggkontroll/core/notice';
import type {
  AuthorisationNotice,
  ExtractNotice,
  InformingNotice,
  Notice,
  ReviewedNotice,
  TargetedNotice,
  WitnessNotice,
  YearStanding,
} from '@loggkontroll/core/notice';
import type { Department, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import {
  countsInYear,
  isPlannedByEach,
  missingOfRoutines,
  readerOf,
  reviewIdOf,
  yearEndIdOf,
} from '@loggkontroll/core/workflow';
import type { RoutineDemand } from '@loggkontroll/core/workflow';
import { subjectOfReview } from '../../standing/index.ts';
import type { Board } from '../board.ts';
import { awaitedInforming } from './awaited-informing.ts';
import { authorisationNoticesDue } from './authorisation-notices-due.ts';
import { caseNoticesDue } from './case-notices-due.ts';
import type { CaseNotice } from './case-notices-due.ts';
import { informingNoticesDue } from './informing-notices-due.ts';
import { ownPlanNotices } from './own-plan-notices.ts';
import { reportNoticesDue } from './report-notices-due.ts';
import { reviewedNoticesDue } from './reviewed-notices-due.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import type { TargetedOnBoard } from '../fitting-targeted.ts';
import { isReadersOwn } from '../late-readers.ts';
import { withOwnPolicy } from '../own-policy.ts';
import { orderedPeriods, plannedDepartments } from '../own-plans.ts';
import type { World } from '../world.ts';

/** How far a department's year has come under all routines in force, `awaited` of which wait for informing; undefined where nothing is to be controlled in it. */
const yearOf = (
  board: Board,
  demands: readonly RoutineDemand[],
  awaited: number,
  year: number,
  department: Department,
  people: ReadonlyMap<PersonId, Person>,
): YearStanding | undefined => {
  const { departmentId, headId } = department;
  const controls = [...board.controls.records.values()]
    .map(({ state }) => state)
    .filter((control) => control.departmentId === departmentId && control.year === year)
    .filter(countsInYear);
  if (controls.length === 0) return undefined;
  return {
    department,
    year,
    missing: missingOfRoutines(demands, controls).length + awaited,
    signed: board.signatures.records.has(yearEndIdOf(departmentId, year)),
    headsManager: people.get(headId)?.managerId,
  };
};

/** A notice of any kind of record. */
export type AnyNotice =
  | Notice
  | TargetedNotice
  | ExtractNotice
  | CaseNotice
  | AuthorisationNotice
  | InformingNotice
  | ReviewedNotice
  | WitnessNotice;

/** What the bot has seen in the rooms of a targeted review. */
const seenInRooms = (record: TargetedOnBoard, { memory }: World) => ({
  isUnplaced: memory.supplementsUnsaid.has(reviewIdOf(record.recordId)),
  isReadersOwn: isReadersOwn(record, memory),
});

/** Reviews whose reader has left the targeted review: nobody is reminded of them until another is appointed. */
const reviewsReadByNobody = (records: readonly TargetedOnBoard[]): ReadonlySet<string> =>
  new Set(
    records
      .filter(({ state }) => state.status === 'at-reviewer' && readerOf(state) === undefined)
      .map(({ recordId }) => reviewIdOf(recordId)),
  );

/** What many records have told at once is told once. */
const once = (notices: readonly AnyNotice[]): readonly AnyNotice[] => [
  ...new Map(notices.map((notice) => [notice.key, notice])).values(),
];

/** Everything that is due to be told at this moment, from the records on the board. */
export const dueNotices = async (world: World, now: IsoInstant): Promise<readonly AnyNotice[]> => {
  const { board, policies, directory } = world;
  const [rules, people, units, departments] = await Promise.all([
    policies(),
    directory.people(),
    directory.units(),
    directory.departments(),
  ]);
  const managerOf = (personId: PersonId): PersonId | undefined => people.get(personId)?.managerId;
  const ordered = new Map<string, readonly string[]>();
  const ownOf = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const policy of rules) ownOf.set(policy.id, await plannedDepartments(policy, world, now));
  for (const policy of rules) ordered.set(policy.id, await orderedPeriods(policy, world, now));
  const ownIn = (policy: Policy, { departmentId }: Department): readonly string[] =>
    [...(ownOf.get(policy.id) ?? [])].flatMap(([period, planned]) =>
      planned.includes(departmentId) ? [period] : [],
    );
  const unitsOf = (department: Department): readonly Unit[] =>
    units.filter(({ departmentId }) => departmentId === department.departmentId);
  const awaitedIn = (department: Department, year: number): number =>
    awaitedInforming(board, rules, unitsOf(department), year, localOf(now).date);
  const demandsOf = (department: Department, year: number): readonly RoutineDemand[] => {
    const theirs = unitsOf(department);
    const branches = [...new Set(theirs.map(({ branch }) => branch))];
    return rules.map((policy) => ({
      policyId: policy.id,
      year,
      periods: periodsOfYear(policy.systematic.cadence, year),
      branches: branches.filter((branch) => policy.systematic.branches[branch] !== undefined),
      plannedPeriods: [...(ordered.get(policy.id) ?? []), ...ownIn(policy, department)],
      isPlannedByEach: isPlannedByEach(policy),
    }));
  };
  const years = [board.year - 1, board.year].flatMap((year) =>
    departments.flatMap(
      (department) =>
        yearOf(board, demandsOf(department, year), awaitedIn(department, year), year, department, people) ??
        [],
    ),
  );
  const ofPeriods = rules.flatMap((policy) =>
    periodNotices(policy, new Set(ordered.get(policy.id) ?? []), now),
  );
  const orders = await withOwnPolicy([...board.orders.records.values()], world);
  const reviews = await withOwnPolicy([...board.reviews.records.values()], world);
  const targeted = await withOwnPolicy(await fittingTargeted(world), world);
  const extracts = await withOwnPolicy(await fittingExtracts(world), world);
  const readByNobody = reviewsReadByNobody(targeted.map(([record]) => record));
  const ofRecords: readonly AnyNotice[] = [
    ...orders.flatMap(([{ state }, policy]) => orderNotices(state, policy, managerOf, now)),
    ...reviews
      .filter(([{ recordId }]) => !readByNobody.has(recordId))
      .flatMap(([{ state }, policy]) =>
        reviewNotices(state, policy, now).map((notice) => ({ ...notice, subject: subjectOfReview(state) })),
      ),
    ...targeted.flatMap(([{ state }, policy]) => targetedNotices(state, '', policy, managerOf, now)),
    ...targeted.flatMap(([record, policy]) =>
      targetedRoomNotices(record.state, seenInRooms(record, world), policy, managerOf, now),
    ),
    ...extracts.flatMap(([{ state }, policy]) => extractNotices(state, policy, managerOf, now)),
  ];
  const own: Notice[] = [];
  for (const policy of rules) own.push(...(await ownPlanNotices(policy, world, now)));
  return once([
    ...ofPeriods,
    ...years.flatMap((standing) => yearEndNotices(standing, rules, now)),
    ...ofRecords,
    ...own,
    ...(await reportNoticesDue(world, now)),
    ...(await authorisationNoticesDue(world, now)),
    ...(await caseNoticesDue(world, now)),
    ...(await informingNoticesDue(world, now)),
    ...(await reviewedNoticesDue(world, now)),
    ...witnessNotices(
      world.memory.watch.found.map(({ seenAt }) => seenAt),
      rules,
      now,
    ),
  ]);
};
