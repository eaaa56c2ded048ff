import { addDays, daysBetween, type IsoDate } from '@loggkontroll/core/calendar';
import { noUnit, type Access, type EventType } from './access.ts';
import type { Client } from './clients.ts';
import type { StaffMember } from './municipality.ts';
import { accessAt } from './ordinary-accesses.ts';
import { randomFrom, type Random } from './random.ts';
import type { Shift } from './schedule.ts';

/** Why a planted access cannot be explained. */
export type PlantedReason =
  'day-off' | 'night' | 'other-unit' | 'same-surname' | 'closed-case' | 'unknown-to-unit';

/** An unauthorised read put into the log, with what makes it one. For tests only: nothing in the suite reads it. */
export interface PlantedAccess {
  readonly reason: PlantedReason;
  readonly access: Access;
}

const reasons: readonly PlantedReason[] = [
  'same-surname',
  'day-off',
  'night',
  'night',
  'other-unit',
  'closed-case',
  'unknown-to-unit',
];

interface Culprit {
  readonly member: StaffMember;
  readonly shifts: readonly Shift[];
  readonly strangers: readonly Client[];
}

/** A handful of unauthorised reads by different employees, each of a client they have nothing to do with. */
export const plantedAccesses = (
  seed: string,
  shifts: readonly Shift[],
  clients: readonly Client[],
): PlantedAccess[] => {
  const random = randomFrom(`${seed}/planted`);
  const byMember = [...Map.groupBy(shifts, (shift) => shift.member)].filter(([, own]) => worksByDay(own));
  const candidates = random.sample(byMember, byMember.length);
  return reasons.flatMap((reason) => {
    for (const [index, [member, own]] of candidates.entries()) {
      const strangers = clients.filter(
        (client) => isStrange(client, member) && suits(reason, client, member),
      );
      if (strangers.length === 0) continue;
      candidates.splice(index, 1);
      return [{ reason, access: plant(reason, { member, shifts: own, strangers }, random) }];
    }
    return [];
  });
};

const strayShare = 0.04;
const strayReasons = [
  'other-unit',
  'other-unit',
  'unknown-to-unit',
  'closed-case',
  'night',
  'same-surname',
] as const;

/** Now and then somebody looks at a client they have nothing to do with: often enough that most drawn logs have one. */
export const strayAccesses = (
  seed: string,
  shifts: readonly Shift[],
  clients: readonly Client[],
): PlantedAccess[] => {
  const random = randomFrom(`${seed}/strays`);
  const byDay = new Map(
    [...Map.groupBy(shifts, ({ member }) => member)].map(([member, own]) => [member, worksByDay(own)]),
  );
  return shifts.flatMap((shift) => {
    const { member } = shift;
    if (!random.chance(strayShare) || byDay.get(member) !== true) return [];
    const reason = random.pick(strayReasons);
    const strangers = clients.filter((client) => isStrange(client, member) && suits(reason, client, member));
    if (strangers.length === 0) return [];
    return [{ reason, access: plant(reason, { member, shifts: [shift], strangers }, random) }];
  });
};

const worksByDay = (own: readonly Shift[]): boolean =>
  own.length > 5 && own.every((shift) => shift.end <= 22 * 60 && shift.member.role !== 'enhetschef');

const isStrange = (client: Client, member: StaffMember): boolean =>
  ![client.unit.unitId, client.authority.unitId].includes(member.unitId);

const suits = (reason: PlantedReason, client: Client, member: StaffMember): boolean =>
  (reason === 'closed-case') === (client.closed !== undefined) &&
  (reason === 'same-surname') === (client.surname === member.surname);

function plant(reason: PlantedReason, { member, shifts, strangers }: Culprit, random: Random): Access {
  const client = random.pick(strangers);
  const shift = random.pick(shifts);
  const atWork = shift.start * 60 + random.between(3600, 5 * 3600);
  const read = (day: IsoDate, second: number, part: string, event: EventType = 'Läst') =>
    accessAt({ member, day }, client, second, [event, part, client.unit.name]);
  switch (reason) {
    case 'day-off':
      return read(dayWithoutShift(shifts, random), random.between(9 * 3600, 20 * 3600), 'Journalanteckning');
    case 'night':
      return read(shift.day, random.between(3600, 4 * 3600), 'Personöversikt');
    case 'other-unit':
      return read(shift.day, atWork, 'Journalanteckning');
    case 'same-surname':
      return read(shift.day, atWork, 'Utredning');
    case 'closed-case':
      return read(shift.day, atWork, 'Beslut', 'Skrivit ut');
    case 'unknown-to-unit':
      return { ...read(shift.day, atWork, 'Personsökning'), unit: noUnit };
  }
}

function dayWithoutShift(own: readonly Shift[], random: Random): IsoDate {
  const worked = new Set(own.map((shift) => shift.day));
  const [first, last] = [own[0], own.at(-1)] as [Shift, Shift];
  const days = Array.from({ length: daysBetween(first.day, last.day) }, (_, index) =>
    addDays(first.day, index),
  );
  return random.pick(days.filter((day) => !worked.has(day)));
}
