import type { Destruction, GoneOfYear } from '../retention/index.ts';
import type { PlanState, YearEndState } from '../workflow/index.ts';
import { controlFiguresOf } from './control-figures.ts';
import type { ControlFigures } from './control-figures.ts';
import type { LikeControls } from './like-controls.ts';

type Plan = Exclude<PlanState, { readonly status: 'none' }>;
type SignedYear = Exclude<YearEndState, { readonly status: 'none' }>;

/** What is left of a unit's round of informing. */
export interface RoundLeft {
  readonly unitId: string;
  /** Employees who have not confirmed. */
  readonly left: number;
}

/** A year's records, as far as whoever asks may read them; undefined where they may not. */
export interface SupervisionRecords {
  readonly controls: readonly LikeControls[];
  readonly draws?: DrawsOfYear | undefined;
  readonly rounds?: readonly RoundLeft[] | undefined;
  readonly destroyed: DestroyedOfYear;
  readonly signed: readonly SignedYear[];
}

/** The draws of a year: how many stand, and how many were given up with a reason beside them. */
export interface DrawsOfYear {
  readonly standing: number;
  readonly givenUp: number;
  /** Draws that are begun and not yet made. */
  readonly begun: number;
}

/** Units whose employees have all confirmed that they know, of those asked, and how many employees are left. */
export interface InformedOfYear {
  readonly units: number;
  readonly doneUnits: number;
  readonly left: number;
}

/** What became of the records that belonged to a year and whose time was out. */
export interface DestroyedOfYear {
  readonly records: number;
  /** Not destroyed, since something in the organisation's Microsoft 365 holds them. */
  readonly heldRecords: number;
}

/** A department's year that is signed. */
export interface SignedDepartment {
  readonly departmentId: string;
  /** ISO instant. */
  readonly at: string;
  readonly controls: number;
}

/**
 * What a supervisory authority asks of a year's control of access, in numbers of controls and units and never of anything
 * that one employee has done (R1). Source: patientdatalagen (2008:355), 4:2–3.
 */
export interface SupervisionOfYear {
  readonly reviews: ControlFigures;
  readonly authorisations: ControlFigures;
  readonly draws: DrawsOfYear | undefined;
  readonly informed: InformedOfYear | undefined;
  readonly destroyed: DestroyedOfYear;
  readonly signed: readonly SignedDepartment[];
}

/** The draws of a year's plans. */
export const drawsOfYear = (plans: readonly Plan[]): DrawsOfYear => {
  const attempts = plans.flatMap((plan) => plan.attempts);
  const inForce = attempts.filter(({ redrawReason }) => redrawReason === undefined);
  const standing = inForce.filter(({ drawn }) => drawn !== undefined).length;
  return { standing, givenUp: attempts.length - inForce.length, begun: inForce.length - standing };
};

const informedOf = (rounds: readonly RoundLeft[]): InformedOfYear => {
  const units = new Set(rounds.map(({ unitId }) => unitId));
  const open = new Set(rounds.filter(({ left }) => left > 0).map(({ unitId }) => unitId));
  return {
    units: units.size,
    doneUnits: units.size - open.size,
    left: rounds.reduce((sum, { left }) => sum + left, 0),
  };
};

const recordsIn = (destructions: readonly Destruction[], status: Destruction['status']): number =>
  destructions.filter((each) => each.status === status).reduce((sum, { records }) => sum + records.length, 0);

/** Of all destructions of what belonged to a year. */
export const destroyedOfYear = (destructions: readonly Destruction[]): DestroyedOfYear => ({
  records: recordsIn(destructions, 'done'),
  heldRecords: recordsIn(destructions, 'held'),
});

/** The same from what the bot has counted, and from all destructions that are not through: few, whatever the year. */
export const destroyedByTotals = (
  belonged: readonly GoneOfYear[],
  notThrough: readonly Destruction[],
  year: number,
): DestroyedOfYear => {
  const ofYear = notThrough.filter((each) => each.year === year);
  const begun = belonged.find((each) => each.year === year)?.records ?? 0;
  const left = ofYear.reduce((sum, { records }) => sum + records.length, 0);
  return { records: Math.max(0, begun - left), heldRecords: recordsIn(ofYear, 'held') };
};

const signedOf = ({ signatures }: SignedYear): SignedDepartment => {
  const { departmentId, at, records } = signatures.at(-1) ?? signatures[0];
  return { departmentId, at, controls: records.length };
};

/** The answers that a year's records give. `today`: ISO date. */
export const supervisionOfYear = (
  { controls, draws, rounds, destroyed, signed }: SupervisionRecords,
  today: string,
): SupervisionOfYear => {
  const isOfAccess = ({ kind }: LikeControls): boolean => kind === 'authorisation-review';
  return {
    reviews: controlFiguresOf(
      controls.filter((like) => !isOfAccess(like)),
      today,
    ),
    authorisations: controlFiguresOf(controls.filter(isOfAccess), today),
    draws,
    informed: rounds && informedOf(rounds),
    destroyed,
    signed: signed.map(signedOf).sort((a, b) => a.departmentId.localeCompare(b.departmentId, 'sv')),
  };
};
