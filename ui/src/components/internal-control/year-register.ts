import type { Branch, Department, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { InformingFigures } from '@loggkontroll/core/report';
import type { confirmedWhere, Control, Signature } from '@loggkontroll/core/workflow';

/** A row of the internal-control register with the hash of its last history entry: what a signature binds. */
export interface RegisteredControl {
  readonly control: Control;
  readonly historyHash: string;
}

/** What a branch's rule draws, and so what a row of the matrix is: all units of one manager, or one unit. */
export type RowKind = 'operation' | 'unit';

/** A routine in force, and how far a department's year has come under it. */
export interface RoutineOfYear {
  readonly policyId: string;
  /** What the routine is called. */
  readonly title: string;
  /** The branches that it reviews. */
  readonly branches: readonly Branch[];
  /** The year's periods for systematic reviews, in order. */
  readonly periods: readonly string[];
  /** Periods whose plan has placed its orders. */
  readonly plannedPeriods: readonly string[];
  /** Whether each plans their own units: `plannedPeriods` are then those in which all of the department's are planned. */
  readonly isPlannedByEach: boolean;
  /** Where employees confirm that they know what holds for their access. */
  readonly confirmedIn: Readonly<Record<Branch, ReturnType<typeof confirmedWhere>>>;
  /** Whether the year's signature waits until everybody has. */
  readonly awaitsInforming: boolean;
}

/** Everything the internal-control register knows of one department's year. */
export interface YearRegister {
  readonly year: number;
  readonly department: Department;
  /** The department's units. */
  readonly units: readonly Unit[];
  readonly rowKinds: Readonly<Record<Branch, RowKind>>;
  readonly routines: readonly RoutineOfYear[];
  /** Also those that are withdrawn: shown as such, and neither counted nor signed. */
  readonly controls: readonly RegisteredControl[];
  /** Records whose history does not hold: not shown as controls, and in the way of a signature. */
  readonly damaged: number;
  /** Oldest first; the last is in force. */
  readonly signatures: readonly Signature[];
  /** How informing stands, as the bot has counted it; undefined where it has not. */
  readonly informing: InformingFigures | undefined;
  /** Whether a control that is gone was destroyed in order, as the bot has written down and sealed. */
  readonly isDestroyed: (controlId: string) => boolean;
  readonly nameOf: (personId: PersonId) => string | undefined;
}
