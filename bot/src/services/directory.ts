import { localOf } from '@loggkontroll/core/calendar';
import { ledBySubstitutes, substitutesOn } from '@loggkontroll/core/organisation';
import type {
  Absence,
  Department,
  Employee,
  FunctionHolder,
  Person,
  PersonId,
  Unit,
} from '@loggkontroll/core/organisation';
import type { NotifiedRole } from '@loggkontroll/core/notice';
import type { Organisation } from '@loggkontroll/sharepoint/organisation';
import type { Clock } from './clock.ts';
import { remembered } from './remembered.ts';

/**
 * Who is who, remembered for a while: it changes seldom and is asked for often. Units and people are as they are led today:
 * whoever stands in for a manager leads in their stead.
 */
export interface Directory {
  people(): Promise<ReadonlyMap<PersonId, Person>>;
  units(): Promise<readonly Unit[]>;
  /** Units as the register has them, whoever stands in. */
  registeredUnits(): Promise<readonly Unit[]>;
  departments(): Promise<readonly Department[]>;
  /** Everybody with access to the record system. */
  employees(): Promise<readonly Employee[]>;
  /** Who is away and when. */
  absences(): Promise<readonly Absence[]>;
  /** Who has a function that no unit, department or group tells. */
  functions(): Promise<readonly FunctionHolder[]>;
  /** Who acts for whom today: the substitute, by the manager who is away. */
  substitutes(): Promise<ReadonlyMap<PersonId, PersonId>>;
  members(role: NotifiedRole): Promise<readonly PersonId[]>;
}

/** Remembers each answer for `forMs`. */
export const createDirectory = (organisation: Organisation, forMs: number, clock: Clock): Directory => {
  const substitutes = remembered(
    async () => substitutesOn(await organisation.substitutions(), localOf(await clock.now()).date),
    forMs,
  );
  const registered = remembered(async () => {
    const [units, people] = await Promise.all([organisation.units(), organisation.people()]);
    return { units, people };
  }, forMs);
  const led = remembered(async () => ledBySubstitutes(await registered(), await substitutes()), forMs);
  return {
    people: remembered(
      async () => new Map((await led()).people.map((person) => [person.personId, person])),
      forMs,
    ),
    units: remembered(async () => (await led()).units, forMs),
    registeredUnits: async () => (await registered()).units,
    substitutes,
    departments: remembered(() => organisation.departments(), forMs),
    employees: remembered(() => organisation.employees(), forMs),
    absences: remembered(() => organisation.absences(), forMs),
    functions: remembered(() => organisation.functions(), forMs),
    members: rememberedPerRole((role) => organisation.members(role), forMs),
  };
};

const rememberedPerRole = (
  ask: (role: NotifiedRole) => Promise<readonly PersonId[]>,
  forMs: number,
): Directory['members'] => {
  const asked = {
    planner: remembered(() => ask('planner'), forMs),
    'log-administrator': remembered(() => ask('log-administrator'), forMs),
    administrator: remembered(() => ask('administrator'), forMs),
  };
  return (role) => asked[role]();
};
