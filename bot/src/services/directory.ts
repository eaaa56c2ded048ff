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
import { remembered } from './remembered.ts';

/** Who is who, remembered for a while: it changes seldom and is asked for often. */
export interface Directory {
  people(): Promise<ReadonlyMap<PersonId, Person>>;
  units(): Promise<readonly Unit[]>;
  departments(): Promise<readonly Department[]>;
  /** Everybody with access to the record system. */
  employees(): Promise<readonly Employee[]>;
  /** Who is away and when. */
  absences(): Promise<readonly Absence[]>;
  /** Who has a function that no unit, department or group tells. */
  functions(): Promise<readonly FunctionHolder[]>;
  members(role: NotifiedRole): Promise<readonly PersonId[]>;
}

/** Remembers each answer for `forMs`. */
export const createDirectory = (organisation: Organisation, forMs: number): Directory => ({
  people: remembered(
    async () => new Map((await organisation.people()).map((person) => [person.personId, person])),
    forMs,
  ),
  units: remembered(() => organisation.units(), forMs),
  departments: remembered(() => organisation.departments(), forMs),
  employees: remembered(() => organisation.employees(), forMs),
  absences: remembered(() => organisation.absences(), forMs),
  functions: remembered(() => organisation.functions(), forMs),
  members: rememberedPerRole((role) => organisation.members(role), forMs),
});

const rememberedPerRole = (
  ask: (role: NotifiedRole) => Promise<readonly PersonId[]>,
  forMs: number,
): Directory['members'] => {
  const asked = {
    planner: remembered(() => ask('planner'), forMs),
    'log-administrator': remembered(() => ask('log-administrator'), forMs),
  };
  return (role) => asked[role]();
};
