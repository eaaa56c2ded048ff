import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { IsoDate } from '../../calendar/index.ts';
import { hasAccessBetween } from '../../organisation/index.ts';
import type { Employee, Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { EmployeeToInform, InformingOccasion } from './informing.ts';

/** How long after the day from which somebody is to be told they are to have been. Days; ours, where routines name none. */
const daysToInform: Readonly<Record<InformingOccasion, number>> = {
  'at-hiring': 14,
  'once-a-year': 60,
  repeatedly: 60,
};

/** A round that a unit is to have in a year, and whom it is for. */
export interface InformingRound {
  readonly occasion: InformingOccasion;
  readonly year: number;
  readonly points: Policy['informing'][number]['points'];
  /** Whoever the routine says is responsible. */
  readonly by: Policy['informing'][number]['by'];
  readonly employees: readonly EmployeeToInform[];
}

const toInform = ({ employeeId, name, personId }: Employee, informBy: string): EmployeeToInform => ({
  ...{ employeeId, name, informBy },
  ...(personId === undefined ? {} : { personId }),
});

const firstDayOf = (on: IsoDate): IsoDate => isoDateOf(`${on.slice(0, 4)}-01-01`);

/**
 * The rounds that a unit has under a policy on a day (ISO date), and by when whoever is told from that day on is to have
 * been told: nobody is late on the day that the bot learns of them. At hiring: those who have begun this year. Otherwise
 * once a year: those who were there before the year began, since newcomers are told when they come. Employees of the
 * register with access are the health-care staff that a routine may speak of: others have no access to its system.
 * Information in training is given elsewhere and is not confirmed here (FFS 2.1).
 */
export const informingRounds = (
  { informing }: Pick<Policy, 'informing'>,
  { unitId, branch }: Pick<Unit, 'unitId' | 'branch'>,
  employees: readonly Employee[],
  on: IsoDate,
): readonly InformingRound[] => {
  const yearBegins = firstDayOf(on);
  const here = employees.filter(
    (employee) => employee.unitId === unitId && hasAccessBetween(employee, on, on),
  );
  return informing.flatMap(({ branches, when, points, by, confirmed }): InformingRound[] => {
    if (when === 'in-training' || !confirmed || !branches.includes(branch)) return [];
    const isNewcomer = ({ from }: Employee): boolean => from >= yearBegins;
    const theirs = here.filter((employee) => isNewcomer(employee) === (when === 'at-hiring'));
    if (theirs.length === 0) return [];
    return [
      {
        ...{ occasion: when, year: Number(on.slice(0, 4)), points, by },
        employees: theirs.map((employee) => toInform(employee, addDays(on, daysToInform[when]))),
      },
    ];
  });
};
