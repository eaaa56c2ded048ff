import type { Random } from '@loggkontroll/infra/local/demo';
import type { Assignments } from './assignments.ts';
import type { Clientele, Pools } from './clients.ts';
import { labelOf } from './label.ts';
import { idForms, nameForms, type DraftRow } from './rows.ts';
import { employmentsOn, workingHours, type Employee, type Town } from './town.ts';
import { ordinaryActs, partWords } from './words.ts';

/** All that a row is made from. */
export interface World {
  readonly town: Town;
  readonly clientele: Clientele;
  readonly assignments: Assignments;
}

/** One employee's day, and what is usual in it. */
export interface EmployeeDay {
  readonly world: World;
  readonly random: Random;
  readonly day: number;
  readonly place: number;
  readonly employee: Employee;
  /** The unit in which the day is spent; undefined for somebody whom the registers do not know. */
  readonly unit: number | undefined;
  readonly hours: readonly (readonly [number, number])[];
}

/** Somebody's day, if there is any work in it. */
export const employeeDayOf = (
  world: World,
  random: Random,
  day: number,
  place: number,
): EmployeeDay | undefined => {
  const employee = world.town.employees[place];
  if (!employee?.active) return undefined;
  const hours = workingHours(employee, day);
  if (hours.length === 0) return undefined;
  const employments = employmentsOn(employee, day);
  const unit = employments.length === 0 ? undefined : random.pick(employments).unit;
  return { world, random, day, place, employee, unit, hours };
};

/** A client, and what that makes of an access that day. */
export interface Met {
  readonly client: number;
  readonly label: number;
}

const direct = labelOf('direct', []);
const administrative = labelOf('administrative', []);
const otherAuthority = labelOf('other-authority', []);
const none = labelOf('none', []);

/** The pools of the unit where the day is spent. */
export const poolsOf = ({ world, unit }: EmployeeDay): Pools | undefined =>
  unit === undefined ? undefined : world.clientele.pools[unit];

/** Somebody whom the employee has nothing to do with. */
export const stranger = (at: EmployeeDay): number => {
  const { random, world, place, employee } = at;
  const { pools } = world.clientele;
  const home = employee.employments[0]?.unit ?? place;
  if (random.chance(0.3)) return random.pick(random.pick(pools).unassigned);
  const own = world.assignments.ownClients[place] ?? [];
  for (;;) {
    const client = random.pick(pools[(home + 2) % pools.length]?.ordinary ?? []);
    if (!own.includes(client)) return client;
  }
};

/** Whom a day's work concerns, now and then somebody whom nothing explains. */
const meet = (at: EmployeeDay): Met => {
  const { random, world, place } = at;
  const pools = poolsOf(at);
  const chance = random.below(1000);
  if (chance < 25) return { client: stranger(at), label: none };
  const own = world.assignments.ownClients[place] ?? [];
  if (!pools || chance < 45) return { client: random.pick(own), label: direct };
  if (chance < 115) return { client: random.pick(pools.administrative), label: administrative };
  if (chance < 140) return { client: random.pick(pools.otherAuthority), label: otherAuthority };
  return { client: random.pick(pools.ordinary), label: direct };
};

/** So many different clients; fewer only for somebody who has so few. */
export const clientsOfDay = (at: EmployeeDay, count: number): Met[] => {
  const met: Met[] = [];
  for (let tries = 0; met.length < count && tries < count * 50; tries += 1) {
    const next = meet(at);
    if (met.every(({ client }) => client !== next.client)) met.push(next);
  }
  return met;
};

/** What the log says of the unit: mostly its name, here and there something else that means no other unit. */
const unitTextOf = ({ random, unit, world }: EmployeeDay): number => {
  const { units } = world.town;
  const chance = random.below(100);
  if (chance < 3 || unit === undefined) return units.length * 2 + random.below(3);
  return chance < 5 ? units.length + unit : unit;
};

/** A row of ordinary work with a client, at a second of the day. */
export const ordinaryRow = (at: EmployeeDay, { client, label }: Met, second: number): DraftRow => {
  const { random, place } = at;
  const spelling = random.below(1000);
  return {
    second,
    employee: place,
    client,
    unit: unitTextOf(at),
    act: random.below(ordinaryActs),
    part: random.below(spelling % 10 === 0 ? partWords.length : partWords.length - 1),
    nameForm: spelling < 20 ? nameForms.comma : spelling < 23 ? nameForms.nickname : nameForms.plain,
    idForm: spelling > 970 ? idForms.plain + (spelling % 3) : idForms.dashed,
    accountForm: spelling > 500 && spelling < 511 ? 1 : 0,
    label,
  };
};
