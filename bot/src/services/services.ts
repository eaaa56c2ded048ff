import type { PersonId } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import type { Messages } from '@loggkontroll/sharepoint/messages';
import type { Organisation } from '@loggkontroll/sharepoint/organisation';
import type { Arranged, FolderOwners } from '@loggkontroll/sharepoint/provisioning';
import type { Populations } from '@loggkontroll/sharepoint/populations';
import type { Cases, Destructions, PolicyVersions, Register } from '@loggkontroll/sharepoint/records';
import type {
  FiguresTold,
  Forecasts,
  InformingTold,
  OwnWords,
  RunningCounts,
  ToldPopulations,
} from '@loggkontroll/sharepoint/settings';
import type { LogRooms, Rooms } from '@loggkontroll/sharepoint/vault';
import type { LinkTo } from '../cards/index.ts';
import type { Messenger } from '../conversation/index.ts';
import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Log } from './log.ts';
import type { Policies, PolicyAt } from './policies.ts';
import type { Witnessing } from './witness.ts';

/** Everything outside the bot that its logic uses, handed in. */
export interface Services {
  readonly register: Register;
  readonly organisation: Organisation;
  readonly messages: Messages;
  readonly rooms: LogRooms;
  /** Where it is said whom or what targeted reviews are about. */
  readonly subjectRooms: Pick<Rooms, 'open' | 'put' | 'dispose' | 'readText'>;
  /** Where the lists of authorisation reviews lie, and the answers to them. */
  readonly accessRooms: Pick<Rooms, 'open' | 'put' | 'dispose' | 'readText'>;
  /** Where whoever plans their own units finds them, and where the populations of draws are kept. */
  readonly populations: Pick<Populations, 'read' | 'putOwnRegisters' | 'dispose' | 'disposeOwnRegisters'>;
  readonly cases: Cases;
  readonly caseRooms: Pick<Rooms, 'open' | 'put' | 'readText' | 'readSecret' | 'keepSecret' | 'dispose'>;
  /** What has been destroyed when its time was out. */
  readonly destructions: Destructions;
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly policies: Policies;
  /** A policy as it stood in a version: the one that a record was made under. */
  readonly policyAt: PolicyAt;
  /** What administrators have made of policies. */
  readonly policyVersions: PolicyVersions;
  /** Puts a policy in force; twice changes nothing. */
  readonly setPolicy: (policy: Policy) => Promise<unknown>;
  /** Takes a policy out of force; what it has said is still found. Twice changes nothing. */
  readonly endPolicy: (policyId: string) => Promise<unknown>;
  readonly runningCounts: Pick<RunningCounts, 'put'>;
  /** What is to be destroyed and when, in numbers. */
  readonly forecasts: Forecasts;
  readonly clock: Clock;
  readonly log: Log;
  /** Gives people the right to one record of a list; does nothing to those who have it. */
  readonly letIn: (
    list: 'orders' | 'authorisations' | 'informing' | 'extracts' | 'reviews' | 'registrations',
    itemId: number,
    upns: readonly string[],
  ) => Promise<unknown>;
  /** Opens one record to exactly these people beside those to whom its folder is open; twice changes nothing. */
  readonly openBeside: (
    list: 'extracts' | 'reviews' | 'orders',
    itemId: number,
    upns: readonly string[],
  ) => Promise<unknown>;
  /**
   * Gives whoever leads the folders and groups that go with it, and takes them from who leads no longer: one turn of it, to
   * be followed by others until it is all done.
   */
  readonly arrangeOrganisation: (organisation: FolderOwners) => Promise<Arranged>;
  /** Opens a targeted review to exactly these people and to the groups that all are open to; twice changes nothing. */
  readonly openTargeted: (itemId: number, upns: readonly string[]) => Promise<unknown>;
  /** Opens a case to exactly these people; twice changes nothing. */
  readonly openCase: (itemId: number, upns: readonly string[]) => Promise<unknown>;
  /** Makes it known in the Register that a period's orders, or a department's, are placed; does nothing when it is known. */
  readonly tellPlanned: (policyId: string, period: string, departmentId?: string) => Promise<unknown>;
  /** What people are told one by one, each in a row that nobody else reads. */
  readonly ownWords: Pick<OwnWords, 'all' | 'put'>;
  /** How informing stands in each department, in numbers, for its head and the planners. */
  readonly informingTold: InformingTold;
  /** Each year’s figures, for those who may read all that they count. */
  readonly figuresTold: Pick<FiguresTold, 'all' | 'put'>;
  /** Who can be drawn, in numbers, for planners. */
  readonly toldPopulations: Pick<ToldPopulations, 'put'>;
  /** With what it witnesses what people save. */
  readonly witnessing: Witnessing;
  /** 32 fresh random bytes in hexadecimal. */
  readonly randomHex: () => string;
  readonly linksFor: (personId: PersonId) => LinkTo;
}
