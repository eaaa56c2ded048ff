import type { Actor } from '@loggkontroll/core/workflow';
import type {
  Absence,
  Department,
  Employee,
  FunctionHolder,
  Person,
  PersonId,
  Role,
  Substitution,
  Unit,
} from '@loggkontroll/core/organisation';
import type { ReadProgress } from './read.ts';

/** The two sites; each numbers its users by itself. */
export type SiteName = 'register' | 'vault';

/** Who is signed in, as SharePoint knows them. */
export interface Me extends Actor {
  readonly name: string;
  readonly upn: string;
  /** The person's number among the Register's users; versions name their editor by it. */
  readonly siteUserId: number;
}

/** Who belongs where, from the Register's lists. Each call is one request for up to 5,000 rows. */
export interface Organisation {
  /** One request when the connection knows the PersonId, otherwise two. Roles follow from the site's groups. */
  me(): Promise<Me>;
  departments(): Promise<readonly Department[]>;
  units(): Promise<readonly Unit[]>;
  people(): Promise<readonly Person[]>;
  /** Undefined when the person is not in the list. */
  person(personId: PersonId): Promise<Person | undefined>;
  /** Everybody with access to the record system; planners and log administrators alone may read them. */
  employees(report?: ReadProgress): Promise<readonly Employee[]>;
  /** Those with these accounts, of them who are in the register. One request for each 40. */
  employeesWith(employeeIds: readonly string[]): Promise<readonly Employee[]>;
  /** Who is away and when; the bot alone may read them, beside whoever reads the organisation in. */
  absences(): Promise<readonly Absence[]>;
  /** Who has which function; everybody may read them. */
  functions(): Promise<readonly FunctionHolder[]>;
  /** Who acts for which manager and when; everybody may read them. What somebody has written for another manager is left out. */
  substitutions(): Promise<readonly Substitution[]>;
  /** Notes whether the bot reaches the person. Nothing is written when it is noted already. */
  setReachable(personId: PersonId, reachable: boolean): Promise<void>;
  /**
   * Who has a role. Members of the SharePoint group itself: those of a security group inside it are not seen.
   * Two requests.
   */
  members(role: Exclude<Role, 'bot'>): Promise<readonly PersonId[]>;
  /** The PersonId of each of a site's users, the Register's unless said, by the number that versions name as editor. */
  editors(of?: SiteName): Promise<ReadonlyMap<number, PersonId>>;
}
