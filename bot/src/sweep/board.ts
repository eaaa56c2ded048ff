import { daysBetween, localOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import { extractReviewIdOf, lacksControl, reviewIdOf } from '@loggkontroll/core/workflow';
import type {
  AuthorisationStatus,
  CaseStatus,
  ExtractStatus,
  OrderStatus,
  TargetedStatus,
} from '@loggkontroll/core/workflow';
import type { Cases, PolicyVersions, Register } from '@loggkontroll/sharepoint/records';
import type { Log } from '../services/index.ts';
import { completedBy, restingControls, restingRegistrations } from './resting.ts';
import { countResting } from './resting-count.ts';
import type { RestingCount } from './resting-count.ts';
import { createShelf } from './shelf.ts';

/** Of an order that is completed nothing more follows. */
const openOrders: readonly OrderStatus[] = [
  'placed',
  'rejected',
  'attested',
  'days-committed',
  'days-answered',
  'days-drawn',
  'to-be-sent',
  'sent',
  'delivered',
  'at-reviewer',
  'to-be-destroyed',
];

const openTargeted: readonly TargetedStatus[] = [
  'open',
  'rejected',
  'withdrawn',
  'at-reviewer',
  'with-provider',
];

const openExtracts: readonly ExtractStatus[] = [
  'requested',
  'assessed',
  'ordered',
  'delivered',
  'readable',
  'handed-over',
];

const openAuthorisations: readonly AuthorisationStatus[] = ['opened', 'listed', 'answered', 'settled'];

const openCases: readonly CaseStatus[] = [
  'opened',
  'conversation-called',
  'minutes-written',
  'heard',
  'decided',
];

const freshForDays = 7;

/** Registrations are asked for by period, and periods begin with their year. */
const ofYear = (year: number) => ({ startsWith: String(year) });

/**
 * The records that anything may follow from, in memory: those that are open, and of this and last year's results those that
 * do not rest.
 */
export const createBoard = (
  register: Register,
  cases: Cases,
  policyVersions: Pick<PolicyVersions, 'list' | 'summaries' | 'changesSince' | 'removeRepeated'>,
  log: Log,
) => {
  let year = 0;
  let loadedOn: IsoDate | undefined;
  /** While the board is loaded: what its controls say has completed them. */
  let completed: ReadonlySet<string> = new Set();
  let restingCounts: ReadonlyMap<string, RestingCount> = new Map();
  const today = (): IsoDate => {
    if (loadedOn === undefined) throw new Error('The board is not loaded.');
    return loadedOn;
  };
  const years = (): readonly number[] => [year - 1, year];
  const itemsOf = (recordIds: readonly string[]) => ({ where: { RecordId: recordIds } });
  const byPeriod = () => years().map((of) => ({ where: { Period: ofYear(of) } }));
  const byYear = () => years().map((of) => ({ where: { Year: String(of) } }));
  const shelves = {
    plans: createShelf('Plans', register.plans, { queries: byPeriod }, log),
    orders: createShelf(
      'Orders',
      register.orders,
      { queries: () => [{ where: { Status: openOrders } }], itemsOf },
      log,
    ),
    targeted: createShelf(
      'Targeted',
      register.targeted,
      { queries: () => [{ where: { Status: openTargeted } }], itemsOf },
      log,
    ),
    extracts: createShelf(
      'Extracts',
      register.extracts,
      /* What is over waits for the bot until its rooms are gone. */
      { queries: () => [{ where: { Status: openExtracts } }, { where: { WaitsFor: 'role:bot' } }], itemsOf },
      log,
    ),
    caseRequests: createShelf(
      'CaseRequests',
      register.caseRequests,
      { queries: () => [{ where: { Status: ['requested'] } }], itemsOf },
      log,
    ),
    authorisations: createShelf(
      'Authorisations',
      register.authorisations,
      {
        /* Those of this and last year also when they are over: the next list is compared with theirs. */
        queries: () => [
          { where: { Status: openAuthorisations } },
          ...years().map((of) => ({ where: { DoneBy: ofYear(of) } })),
        ],
        itemsOf,
      },
      log,
    ),
    informing: createShelf(
      'Informing',
      register.informing,
      {
        /* Those of this and last year also when everybody has confirmed: somebody may still begin. */
        queries: () => [{ where: { Status: ['open'] } }, ...byYear()],
        itemsOf,
      },
      log,
    ),
    cases: createShelf('Cases', cases, { queries: () => [{ where: { Status: openCases } }], itemsOf }, log),
    reviews: createShelf(
      'Reviews',
      register.reviews,
      { queries: () => [{ where: { Status: ['opened', 'started'] } }], itemsOf },
      log,
    ),
    controls: createShelf(
      'Controls',
      register.controls,
      {
        queries: byYear,
        itemsOf,
        restingOf: (rows) => {
          completed = completedBy(rows);
          const resting = restingControls(rows);
          restingCounts = countResting(resting);
          return resting;
        },
      },
      log,
    ),
    registrations: createShelf(
      'Registrations',
      register.registrations,
      {
        queries: byPeriod,
        itemsOf,
        restingOf: (rows) => restingRegistrations(rows, completed, today()),
      },
      log,
    ),
    policyVersions: createShelf('Policies', policyVersions, { queries: () => [{ where: {} }] }, log),
    signatures: createShelf('Signatures', register.signatures, { queries: byYear }, log),
  };
  const all = Object.values(shelves);
  /** The reviews of logs that have reached their reviewers. */
  const awaitedReviews = (): readonly string[] => {
    const logs = [...shelves.orders.records.values(), ...shelves.targeted.records.values()];
    const read = logs.filter(
      ({ state }) => state.status === 'at-reviewer' || state.status === 'to-be-destroyed',
    );
    const ofExtracts = [...shelves.extracts.records.values()].filter(({ state }) => lacksControl(state));
    return [
      ...read.map(({ recordId }) => reviewIdOf(recordId)),
      ...ofExtracts.flatMap(({ state }) => extractReviewIdOf(state) ?? []),
    ];
  };
  /** Registered reviews are not asked for: those that still have something to come are their orders'. */
  const findLateReviews = async (): Promise<void> => {
    for (const reviewId of awaitedReviews()) {
      if (shelves.reviews.records.has(reviewId)) continue;
      const found = await register.reviews.find(reviewId);
      if (found.ok) shelves.reviews.put(found.value);
    }
  };
  return {
    ...shelves,
    /** How each control counts of which the board has no history, by record; also of those that are no more or have woken. */
    get restingCounts(): ReadonlyMap<string, RestingCount> {
      return restingCounts;
    },
    /** The year that the board was loaded for. */
    get year(): number {
      return year;
    },
    /**
     * False when it is time to load anew: another year, or a week since the last time. SharePoint answers a change
     * token of over 60 days with silence, so that none may grow old, not even in a list where nothing happens.
     */
    isFresh: (now: IsoInstant): boolean => {
      const today = localOf(now).date;
      return loadedOn !== undefined && year === yearOf(today) && daysBetween(loadedOn, today) < freshForDays;
    },
    load: async (now: IsoInstant): Promise<void> => {
      loadedOn = localOf(now).date;
      year = yearOf(loadedOn);
      for (const shelf of all) await shelf.load();
      completed = new Set();
      await findLateReviews();
    },
    /** Adds the ids of the records that have changed, also of those it learnt of before it failed. */
    follow: async (changed: Set<string>): Promise<void> => {
      for (const shelf of all) for (const recordId of await shelf.follow()) changed.add(recordId);
    },
    /** Takes away what a repeated request has made a second time. */
    removeRepeated: async (): Promise<void> => {
      for (const shelf of all) await shelf.removeRepeated();
    },
  };
};

/** See {@link createBoard}. */
export type Board = ReturnType<typeof createBoard>;
