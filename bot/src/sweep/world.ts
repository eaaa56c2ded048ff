import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import type { Employee, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import type { PlanEvent, PlanState } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Services } from '../services/index.ts';
import type { Board } from './board.ts';
import type { DueReading } from './retention/due-reading.ts';
import type { UnnotedNotice } from './unnoted-notice.ts';
import type { Watch } from './witness/watch.ts';

/** A plan as the board has it. */
export type PlanOnBoard = StoredRecord<Exclude<PlanState, { readonly status: 'none' }>, PlanEvent>;

/** What every task of the sweep works with. */
export interface World extends Services {
  readonly board: Board;
  /** What this instance remembers between sweeps; another one need not know it. */
  readonly memory: Memory;
}

/** Numbers of a population, and what they were reckoned from. */
export interface PopulationMemory {
  readonly basis: {
    readonly policy: Policy;
    readonly month: string;
    readonly units: readonly Unit[];
    readonly employees: readonly Employee[];
  };
  readonly text: string | undefined;
}

/** Spares requests; losing it costs some, and nothing else. */
export interface Memory {
  /** Notices that are known to be taken care of, by key. */
  readonly settledKeys: Set<string>;
  /** Records whose cards may have to change. */
  readonly changed: Set<string>;
  /** Records and their people, who have been seen to have the right to them. */
  readonly letIn: Set<string>;
  /** Orders whose log room this instance has given to the receiver, with whom that is. */
  readonly givenToReceiver: Set<string>;
  /**
   * Whether a targeted review, a client extract or an authorisation review is as its policy wants, and a requested case
   * as the registers do, by record: what it says of that is fixed.
   */
  readonly fitsPolicy: Map<string, boolean>;
  /** The version of its policy that each reported review began with, by registration. */
  readonly reviewedUnder: Map<string, number>;
  /** To whom this instance has opened each targeted review, and what has passed on of a client's extract, by record. */
  readonly openedTo: Map<string, string>;
  /** To whom this instance has given each room of a targeted review, a client extract or an authorisation review, by room. */
  readonly roomsOf: Map<string, string>;
  /**
   * How those whom a targeted review is about stood in it when they were last looked for, by record; `isReceiver`: one
   * of them would take the log out.
   */
  readonly standings: Map<string, { readonly key: string; readonly isReceiver: boolean }>;
  /** Whether those who were appointed to read the log of a targeted review after it was delivered stand in it, by record. */
  readonly lateReaders: Map<string, { readonly key: string; readonly standsInLog: boolean }>;
  /** Reviews whose cases are there with everything they need, and cases of extracts that are there. */
  readonly casesReady: Set<string>;
  /** Reviews whose cases are there, and whose reviewer has not said whom each file that was added to the log concerns. */
  readonly supplementsUnsaid: Set<string>;
  /** Reviews that had a remark before their registration was corrected: their cases come of the review. */
  readonly remarkedAtOnce: Set<string>;
  /** The salt of each case, by record. */
  readonly salts: Map<string, string>;
  /** Who each case is about, where they have an account, by the file that says it. */
  readonly subjects: Map<string, PersonId | undefined>;
  /** The last entry of each case in whose places the person it is about has not been found, by record. */
  readonly separated: Map<string, string>;
  /** Days on which the closed cases have been looked through for documents whose time is out. */
  readonly lookedThrough: Set<IsoDate>;
  /** What the registers said of somebody's own units when this instance last told them, by plan. */
  readonly ownRegisters: Map<string, string>;
  /** What planners were last told of who can be drawn, by policy. */
  readonly populations: Map<string, PopulationMemory>;
  /** Those drawn in a round's earlier years, which the board does not have, by policy and periods. */
  readonly earlierTurns: Map<string, readonly string[]>;
  /** Orders of plans of own units that are known to be there. */
  readonly ownOrders: Set<string>;
  /** Notices that were sent and could not be noted as such, by the item of their claim. */
  readonly unnoted: Map<number, UnnotedNotice>;
  /** Days on which notices have been looked for that an instance took on and left. */
  readonly abandonedLookedFor: Set<IsoDate>;
  /** Days on which the log rooms have been looked through for logs that are back. */
  readonly roomsLookedThrough: Set<IsoDate>;
  /** The day on which this instance has looked for what is due and left nothing, with the policies in force then. */
  lookedForDue: string | undefined;
  /** What was read today for what is due, while some of it is. */
  dueReading: DueReading | undefined;
  /** Plans whose placed orders this instance has made known. */
  readonly plannedTold: Set<string>;
  /** Orders whose review of who has access is there, or is none. */
  readonly accessReviews: Set<string>;
  /** Cases of extracts whose log has been looked for, each with the file that says whom it is about. */
  readonly extractLogs: Set<string>;
  /** The last entry of each case, with the functions by which its parties are known to be right, by record. */
  readonly functionsIn: Map<string, string>;
  /** When each registration with a remark was last corrected, once its cases have that. */
  readonly carried: Map<string, string>;
  /** What each person has been told in their own row, by person; undefined until that has been read. */
  told: Map<PersonId, string> | undefined;
  /** What each department has been told of informing, by department; undefined until that has been read. */
  informingTold: Map<string, string> | undefined;
  /** What has been told of years in figures, by year and part; undefined until that has been read. */
  figuresTold: Map<string, string> | undefined;
  /** By what of the lists and registers the years were last counted and told. */
  figuresCountedBy: string | undefined;
  /** By what of the registers rights were given last; undefined until that has been seen to. */
  arranged: string | undefined;
  /** Whether rights to folders are being given. */
  isArranging: boolean;
  /** Whether everybody's row says if the bot reaches them, since everything was read last. */
  isReachNoted: boolean;
  /** Whether this sweep has left something that the next one is to go on with at once. */
  leftSome: boolean;
  /** By what of the registers each case was last found to be with whom it should, by record. */
  readonly casesPlaced: Map<string, string>;
  /** How far this instance has come as a witness. */
  readonly watch: Watch;
  /** What administrators were last told of how much runs under which version. */
  running: string | undefined;
}

/** One task: looks at the board and does what follows, at one moment. Doing it twice must do no harm. */
export type Task = (world: World, now: IsoInstant) => Promise<void>;
