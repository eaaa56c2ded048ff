import { randomUUID } from 'node:crypto';
import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Services } from '../services/index.ts';
import { createBoard } from './board.ts';
import {
  carryCorrections,
  deleteDocuments,
  followFunctions,
  keepExtractLogs,
  openCases,
  openCasesByHand,
  openCasesOfExtracts,
  openCasesTo,
  openRequestedCases,
  passOnCases,
  separateCases,
  setSubjects,
} from './cases/index.ts';
import { closeAbandoned, sendHeld, sendNotices, settleChanged, settleEverything } from './notices/index.ts';
import {
  answerDays,
  answerPlans,
  arrangeOrganisation,
  askForSuccessors,
  clearReturnedLogs,
  completeControls,
  controlExtracts,
  expectAuthorisations,
  expectControls,
  followExtracts,
  giveToReceivers,
  keepInforming,
  letPeopleIn,
  lookUpReaders,
  nameExtractReviewers,
  openAccessReviews,
  openAccessRooms,
  openExtractLogRooms,
  openExtractReviews,
  openExtractSubjectRooms,
  openLogRooms,
  openPassedOn,
  openRequestedAccess,
  openReviews,
  openSubjectRooms,
  openTargeted,
  openTargetedLogRooms,
  openTargetedReviews,
  passOnAuthorisations,
  passOnExtracts,
  passOnOrders,
  passOnReviews,
  passOnTargetedReviews,
  placeOwnOrders,
  prepareAccess,
  prepareOrders,
  projectReachability,
  recordReplacements,
  registerAuthorisations,
  registerReviews,
  settleAccess,
  settleExtracts,
  settleLogs,
  settlePolicies,
  settleTargeted,
  tellFigures,
  tellInforming,
  tellOwnRegisters,
  tellPeople,
  tellPlanned,
  tellPopulation,
  tellRunning,
  tellStanding,
  withdrawControls,
} from './tasks/index.ts';
import { destroyDue } from './retention/index.ts';
import { oneByOne } from './one-by-one.ts';
import type { UnnotedNotice } from './unnoted-notice.ts';
import { newWatch, witnessSaves } from './witness/index.ts';
import type { Memory, PopulationMemory, Task, World } from './world.ts';

/** In the order in which one thing follows from another, so that a single sweep can carry a record all the way. */
const tasks: readonly Task[] = [
  settlePolicies,
  arrangeOrganisation,
  passOnOrders,
  tellOwnRegisters,
  tellPopulation,
  answerPlans,
  placeOwnOrders,
  tellPlanned,
  expectControls,
  expectAuthorisations,
  withdrawControls,
  recordReplacements,
  openLogRooms,
  answerDays,
  giveToReceivers,
  openReviews,
  passOnReviews,
  askForSuccessors,
  lookUpReaders,
  openTargeted,
  tellStanding,
  openSubjectRooms,
  openTargetedLogRooms,
  passOnTargetedReviews,
  openTargetedReviews,
  passOnExtracts,
  nameExtractReviewers,
  openExtractSubjectRooms,
  openExtractLogRooms,
  followExtracts,
  openExtractReviews,
  openAccessReviews,
  openRequestedAccess,
  passOnAuthorisations,
  openAccessRooms,
  prepareOrders,
  prepareAccess,
  /* Whoever decides is let in to the list as soon as its facts are there. */
  openAccessRooms,
  settleAccess,
  registerReviews,
  registerAuthorisations,
  controlExtracts,
  keepInforming,
  letPeopleIn,
  openPassedOn,
  completeControls,
  openCases,
  openCasesByHand,
  carryCorrections,
  openRequestedCases,
  openCasesOfExtracts,
  setSubjects,
  passOnCases,
  keepExtractLogs,
  followFunctions,
  separateCases,
  openCasesTo,
  settleLogs,
  settleTargeted,
  settleExtracts,
  clearReturnedLogs,
  deleteDocuments,
  tellPeople,
  tellFigures,
  tellInforming,
  tellRunning,
  projectReachability,
  destroyDue,
];

/**
 * Follows what people have done and does what follows from it. Any number of instances may do so at once: every task
 * may be done twice, and what may be done once only (answers, notices) is decided by SharePoint. `leftSome` is
 * called when there is more to do than one sweep does.
 */
export const createSweep = (
  services: Services,
  leftSome: () => void = () => undefined,
): (() => Promise<void>) => {
  const board = createBoard(services.register, services.cases, services.policyVersions, services.log);
  const memory: Memory = {
    settledKeys: new Set<string>(),
    changed: new Set<string>(),
    letIn: new Set<string>(),
    givenToReceiver: new Set<string>(),
    fitsPolicy: new Map<string, boolean>(),
    reviewedUnder: new Map<string, number>(),
    openedTo: new Map<string, string>(),
    roomsOf: new Map<string, string>(),
    standings: new Map<string, { readonly key: string; readonly isReceiver: boolean }>(),
    lateReaders: new Map<string, { readonly key: string; readonly standsInLog: boolean }>(),
    casesReady: new Set<string>(),
    supplementsUnsaid: new Set<string>(),
    remarkedAtOnce: new Set<string>(),
    salts: new Map<string, string>(),
    subjects: new Map<string, string | undefined>(),
    separated: new Map<string, string>(),
    lookedThrough: new Set<IsoDate>(),
    ownRegisters: new Map<string, string>(),
    populations: new Map<string, PopulationMemory>(),
    earlierTurns: new Map<string, readonly string[]>(),
    ownOrders: new Set<string>(),
    unnoted: new Map<number, UnnotedNotice>(),
    abandonedLookedFor: new Set<IsoDate>(),
    roomsLookedThrough: new Set<IsoDate>(),
    lookedForDue: undefined,
    dueReading: undefined,
    plannedTold: new Set<string>(),
    told: undefined,
    informingTold: undefined,
    figuresTold: undefined,
    figuresCountedBy: undefined,
    casesPlaced: new Map<string, string>(),
    arranged: undefined,
    isArranging: false,
    isReachNoted: false,
    leftSome: false,
    running: undefined,
    watch: newWatch(randomUUID()),
    carried: new Map<string, string>(),
    functionsIn: new Map<string, string>(),
    extractLogs: new Set<string>(),
    accessReviews: new Set<string>(),
  };
  const world: World = { ...services, board, memory };
  let isLoaded = false;

  const load = async (now: IsoInstant): Promise<void> => {
    isLoaded = false;
    await board.load(now);
    memory.isReachNoted = false;
    await settleEverything(world);
    isLoaded = true;
  };

  /** What people have saved is witnessed before anything is built on it; failing that keeps nobody waiting. */
  const witness = async (now: IsoInstant): Promise<void> => {
    await oneByOne(
      services.log,
      'witness',
      [now],
      () => 'saves',
      async () => {
        await witnessSaves(world, now);
        return undefined;
      },
    );
  };

  /** A change token that is no longer good (after 60 days) is answered by reading everything anew. */
  const takeIn = async (now: IsoInstant): Promise<void> => {
    if (!isLoaded || !board.isFresh(now)) return load(now);
    try {
      await board.follow(memory.changed);
    } catch (error) {
      if (!isSharePointFailure(error, 'rejected')) throw error;
      await load(now);
    }
  };

  return async () => {
    const now = await services.clock.now();
    await takeIn(now);
    await witness(now);
    await board.removeRepeated();
    for (const task of tasks) await task(world, now);
    await settleChanged(world);
    if ((await sendNotices(world, now)) === 'some-left' || memory.leftSome) leftSome();
    memory.leftSome = false;
    await sendHeld(world, now);
    await closeAbandoned(world, now);
  };
};
