import type { Unit } from '@loggkontroll/core/organisation';
import { fullName, inventedName } from './names.ts';
import type { Municipality, StaffMember } from './municipality.ts';
import { fictionalPersonalIdentityNumber } from './personal-identity-number.ts';
import { randomFrom, type Random } from './random.ts';

/** Somebody whose record is kept. */
export interface Client {
  readonly personalId: string;
  readonly name: string;
  readonly surname: string;
  /** The provider unit that gives support. */
  readonly unit: Unit;
  /** The authority unit that handles the case. */
  readonly authority: Unit;
  readonly contact: StaffMember;
  readonly caseworker: StaffMember;
  /** The day the case was closed, if it is. */
  readonly closed: string | undefined;
  readonly status: 'open' | 'closed' | 'deceased';
  readonly protection: 'none' | 'protected' | 'local';
  /** Why accesses are watched; empty when they are not. */
  readonly watched: '' | 'media' | 'local' | 'diagnosis' | 'event' | 'relative';
}

type Bare = Omit<Client, 'status' | 'protection' | 'watched'>;

const deceasedShare = 0.3;
const protectedShare = 0.03;
const watchedShare = 0.03;
const employedEvery = 60;

const clientsPerEmployee = 1.4;
const closedShare = 0.08;
const relativeEvery = 25;
const surnameOfRelative = (random: Random, staff: readonly StaffMember[]) => ({
  surname: random.pick(staff).surname,
});

/** Everybody with a record, shared out over the units as staff is. */
export const makeClients = ({ seed, units, staff }: Municipality): Client[] => {
  const random = randomFrom(`${seed}/clients`);
  const staffOf = staffByUnit(staff);
  const hands = (unit: Unit) =>
    (staffOf.get(unit.unitId) ?? []).filter((member) => member.role !== 'enhetschef');
  const providers = units.filter((unit) => unit.branch === 'provider');
  const authorities = units.filter((unit) => unit.branch === 'authority');
  const bare = Array.from({ length: Math.round(staff.length * clientsPerEmployee) }, (_, index): Bare => {
    const unit = providers[index % providers.length] as Unit;
    const authority = random.pick(authorities);
    const name = {
      ...inventedName(random),
      ...(index % relativeEvery === 0 && surnameOfRelative(random, staff)),
    };
    return {
      personalId: fictionalPersonalIdentityNumber('client', index + 1),
      name: fullName(name),
      surname: name.surname,
      unit,
      authority,
      contact: random.pick(hands(unit)),
      caseworker: random.pick(hands(authority)),
      closed: random.chance(closedShare)
        ? `2026-0${random.between(2, 7)}-${random.between(10, 28)}`
        : undefined,
    };
  });
  return withCare(seed, employed(seed, bare, staff));
};

/** Some clients are employed themselves, in units that have nothing to do with them. */
const employed = (seed: string, clients: readonly Bare[], staff: readonly StaffMember[]): Bare[] => {
  const random = randomFrom(`${seed}/employed`);
  const rest = random.sample(staff, staff.length);
  return clients.map((client, index) => {
    if (index % employedEvery !== employedEvery - 1) return client;
    const place = rest.findIndex(
      ({ unitId }) => ![client.unit.unitId, client.authority.unitId].includes(unitId),
    );
    const [member] = place < 0 ? [] : rest.splice(place, 1);
    return member ? { ...client, ...identity(member) } : client;
  });
};

const identity = ({ personalId, name, surname }: StaffMember) => ({ personalId, name, surname });

/** Who has died, whose identity is protected, and who is watched and why. */
const withCare = (seed: string, clients: readonly Bare[]): Client[] => {
  const random = randomFrom(`${seed}/care`);
  return clients.map((client) => ({
    ...client,
    status: client.closed === undefined ? 'open' : random.chance(deceasedShare) ? 'deceased' : 'closed',
    protection: random.chance(protectedShare) ? random.pick(['protected', 'local'] as const) : 'none',
    watched: random.chance(watchedShare)
      ? random.pick(['media', 'local', 'diagnosis', 'event', 'relative'] as const)
      : '',
  }));
};

/** Staff by `unitId`. */
export const staffByUnit = (staff: readonly StaffMember[]): ReadonlyMap<string, readonly StaffMember[]> =>
  Map.groupBy(staff, (member) => member.unitId);
