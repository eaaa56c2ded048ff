import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { IsoDate } from '../../calendar/index.ts';
import { hasAccessBetween } from '../../organisation/index.ts';
import type { Branch, Employee, Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { EmployeeToInform, InformingOccasion } from './informing.ts';

/** How long after the day from which somebody is to be told they are to have been. Days; ours, where routines name none. */
const daysToInform: Readonly<Record<InformingOccasion, number>> = {
  'at-hiring': 14,
  'once-a-year': 60,
  repeatedly: 60,
};

type Rule = Policy['informing'][number];
type ConfirmedRule = Rule & { readonly when: InformingOccasion };

/** Information in training is given elsewhere and is not confirmed here (FFS 2.1). */
const isConfirmedHere = (rule: Rule): rule is ConfirmedRule => rule.confirmed && rule.when !== 'in-training';

/** Where those of a branch confirm that they have been told: in rounds, elsewhere, or nowhere as far as a policy says. */
export const confirmedWhere = (
  { informing }: Pick<Policy, 'informing'>,
  branch: Branch,
): 'in-rounds' | 'elsewhere' | 'nowhere' => {
  const rules = informing.filter(({ branches }) => branches.includes(branch));
  if (rules.length === 0) return 'nowhere';
  return rules.some(isConfirmedHere) ? 'in-rounds' : 'elsewhere';
};

/** A round that a unit is to have in a year, and whom it is for. */
export interface InformingRound {
  readonly occasion: InformingOccasion;
  readonly year: number;
  readonly points: Rule['points'];
  /** Whoever the routine says is responsible. */
  readonly by: Rule['by'];
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
  return informing.filter(isConfirmedHere).flatMap(({ branches, when, points, by }): InformingRound[] => {
    if (!branches.includes(branch)) return [];
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
