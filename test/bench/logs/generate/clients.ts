import { fictionalPersonalIdentityNumber, randomFrom, type Random } from '@loggkontroll/infra/local/demo';
import { nameFrom, type Name } from './names.ts';
import type { Town } from './town.ts';

/** Somebody who can stand in the log as a client. */
export interface Client extends Name {
  /** As the registers write it: a fictional personal identity number, or a reserve number. */
  readonly id: string;
  readonly status: 'open' | 'closed' | 'deceased';
  /** Day of the month. */
  readonly closedOn: number | undefined;
  readonly protection: 'none' | 'protected' | 'local';
  readonly watched: '' | 'media' | 'local' | 'diagnosis' | 'event' | 'relative';
  /** Staff may be clients without being in `clients.csv`. */
  readonly listed: boolean;
}

/** Which clients of a unit stand in which relation to it; places in the list of clients. */
export interface Pools {
  readonly ordinary: number[];
  readonly administrative: number[];
  readonly otherAuthority: number[];
  /** Direct to day 12, administrative all along. */
  readonly ending: number[];
  /** Direct from day 18 on. */
  readonly starting: number[];
  /** Nobody's. */
  readonly unassigned: number[];
  readonly protectedIdentity: number[];
  readonly watched: number[];
  /** Still assigned, like the deceased. */
  readonly closed: number[];
  readonly deceased: number[];
}

/** Everybody who can stand in the log as a client, staff included. */
export interface Clientele {
  readonly clients: readonly Client[];
  readonly pools: readonly Pools[];
  /** The client who has an employee's surname, where one was planted; by place of employee. */
  readonly relativeOf: ReadonlyMap<number, number>;
  /** Where each employee stands as a client. */
  readonly staffAt: number;
}

const open = { status: 'open', closedOn: undefined, protection: 'none', watched: '', listed: true } as const;
const reasons = ['media', 'local', 'diagnosis', 'event', 'relative'] as const;
const ordinaryPerUnit = 96;
const longAgo = -60;

/** Last days on which a case was open; the first long before the month. */
const closings = [longAgo, 10] as const;

/** A town's clients. The same for the same seed. */
export const makeClientele = (town: Town): Clientele => {
  const random = randomFrom(`${town.seed}/clients`);
  const clients: Client[] = [];
  const relativeOf = new Map<number, number>();
  const add = (details: Partial<Client> = {}, name = nameFrom(random, 'client')): number =>
    clients.push({ ...open, ...name, id: idOf(clients.length + 1), ...details }) - 1;
  const pools = town.units.map(() => poolsOf(add));
  for (const [index, { surname }] of town.employees.entries()) {
    if (index % 7 === 3) relativeOf.set(index, add({}, namesake(random, surname)));
  }
  const staffAt = clients.length;
  for (const [index, { personalId: id, given, surname, name }] of town.employees.entries()) {
    add({ id, listed: index % 2 === 0 }, { given, surname, name });
  }
  return { clients, pools, relativeOf, staffAt };
};

const several = (count: number, one: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => one(index));

const poolsOf = (add: (details?: Partial<Client>) => number): Pools => ({
  ordinary: several(ordinaryPerUnit, () => add()),
  administrative: several(16, () => add()),
  otherAuthority: several(6, () => add()),
  ending: several(2, () => add()),
  starting: several(2, () => add()),
  unassigned: several(3, () => add()),
  protectedIdentity: several(2, (index) => add({ protection: index === 0 ? 'protected' : 'local' })),
  watched: reasons.map((watched) => add({ watched })),
  closed: closings.map((closedOn) => add({ status: 'closed', closedOn })),
  deceased: closings.map((closedOn) => add({ status: 'deceased', closedOn })),
});

/** Now and then somebody without a personal identity number. */
const idOf = (number: number): string =>
  number % 200 === 117
    ? `R-2026-${String(number).padStart(6, '0')}`
    : fictionalPersonalIdentityNumber('client', number);

const namesake = (random: Random, surname: string): Name => {
  const { given } = nameFrom(random, 'client');
  return { given, surname, name: `${given} ${surname}` };
};
