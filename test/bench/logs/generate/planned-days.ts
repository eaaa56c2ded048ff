import { randomFrom } from '@loggkontroll/infra/local/demo';
import { daysInMonth } from './month.ts';
import { employeeDayOf, type EmployeeDay, type World } from './ordinary.ts';
import { comparedBy } from './town.ts';

/** One employee's day in the plan: how many rows, with how many clients, and whether that stands out. */
export interface PlannedDay {
  readonly place: number;
  readonly rows: number;
  readonly clients: number;
  readonly breaksPattern: boolean;
}

/** Who works on which day, and how much it leaves in the log. */
export interface Plan {
  readonly days: readonly (readonly PlannedDay[])[];
  /** The largest day's rows. */
  readonly largest: number;
}

const everyHowMany = 151;
const clientsOfPatternBreak = 25;
const fewestClients = 6;
const spread = 5;
const comparable = 20;

/**
 * Shares so many rows out over the month. Employee-days of a group see six to ten clients in turn,
 * so that nothing but the planted days lies far from the group's middle.
 */
export const planDays = (world: World, rows: number): Plan => {
  const random = randomFrom(`${world.town.seed}/plan`);
  const working: EmployeeDay[][] = Array.from({ length: daysInMonth }, (_, index) =>
    [...world.town.employees.keys()].flatMap((place) => employeeDayOf(world, random, index + 1, place) ?? []),
  );
  const total = working.reduce((sum, day) => sum + day.length, 0);
  const groups = new Map<string, number>();
  const groupOf = ({ employee, day }: EmployeeDay): string => {
    const employment = comparedBy(employee, day);
    return employment ? `${employment.unit} ${employment.role}` : '';
  };
  for (const at of working.flat()) groups.set(groupOf(at), (groups.get(groupOf(at)) ?? 0) + 1);

  const turnInGroup = new Map<string, number>();
  let number = 0;
  const plan = (at: EmployeeDay): PlannedDay => {
    const group = groupOf(at);
    const turn = turnInGroup.get(group) ?? 0;
    turnInGroup.set(group, turn + 1);
    number += 1;
    const many = turn % everyHowMany === 10;
    const size = groups.get(group) ?? 0;
    return {
      place: at.place,
      rows: Math.floor(rows / total) + (number <= rows % total ? 1 : 0),
      clients: many ? clientsOfPatternBreak : fewestClients + (turn % spread),
      breaksPattern: many && group !== '' && size >= comparable,
    };
  };
  const days = working.map((day) => day.map(plan));
  return { days, largest: Math.max(...days.map((day) => day.reduce((sum, at) => sum + at.rows, 0))) };
};
