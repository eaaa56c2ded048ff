import { addDays, type IsoDate } from '@loggkontroll/core/calendar';
import { noUnit, recordUnit, type Access, type EventType } from './access.ts';
import type { Visit } from './assignments.ts';
import type { Client } from './clients.ts';
import type { StaffMember } from './municipality.ts';
import { randomFrom, type Random } from './random.ts';
import type { Shift } from './schedule.ts';

const reading = ['Journalanteckning', 'Genomförandeplan', 'Personöversikt', 'Beslut', 'Signeringslista'];
const writing = ['Journalanteckning', 'Social dokumentation', 'Genomförandeplan'];
const secondsPerDay = 86_400;

/** What work leaves in a log: reading before and writing after each visit, a look at colleagues' clients now and then. */
export const ordinaryAccesses = (
  seed: string,
  shifts: readonly Shift[],
  visits: readonly Visit[],
  clients: readonly Client[],
): Access[] => {
  const random = randomFrom(`${seed}/accesses`);
  const open = clients.filter((client) => client.closed === undefined);
  const ofUnit = Map.groupBy(open, (client) => client.unit.unitId);
  const ofAuthority = Map.groupBy(open, (client) => client.authority.unitId);
  const near = (member: StaffMember) => ofUnit.get(member.unitId) ?? ofAuthority.get(member.unitId) ?? [];
  return [
    ...visits.flatMap((visit) => visitAccesses(visit, random)),
    ...shifts.flatMap((shift) => sideAccesses(shift, near(shift.member), random)),
  ];
};

/** One access by a member of staff; minutes may pass midnight. */
export const accessAt = (
  { member, day }: { readonly member: StaffMember; readonly day: IsoDate },
  client: Client,
  second: number,
  [event, part, unit = recordUnit(member, client)]: readonly [EventType, string, string?],
): Access => ({
  day: second < secondsPerDay ? day : addDays(day, 1),
  second: second % secondsPerDay,
  account: member.employeeId,
  client,
  unit,
  event,
  part,
});

function visitAccesses({ shift, client, at }: Visit, random: Random): Access[] {
  let second = at * 60 + random.below(60);
  const rows: Access[] = [];
  const add = (event: EventType, part: string) => {
    rows.push(accessAt(shift, client, second, [event, part]));
    second += random.between(20, 240);
  };
  const reads = random.between(1, 3);
  for (let read = 0; read < reads; read += 1) add('Läst', random.pick(reading));
  if (random.chance(0.55)) {
    second += random.between(600, 1500);
    add(random.chance(0.8) ? 'Skapat' : 'Ändrat', random.pick(writing));
  }
  if (random.chance(0.03)) add(random.chance(0.5) ? 'Skrivit ut' : 'Kopierat', 'Genomförandeplan');
  return rows;
}

function sideAccesses(shift: Shift, near: readonly Client[], random: Random): Access[] {
  const rows: Access[] = [];
  const moment = () => shift.start * 60 + random.below((shift.end - shift.start) * 60);
  for (const client of random.sample(near, random.below(3))) {
    rows.push(accessAt(shift, client, moment(), ['Läst', random.pick(reading)]));
  }
  if (near.length > 0 && random.chance(0.08)) {
    rows.push(accessAt(shift, random.pick(near), moment(), ['Läst', 'Personsökning', noUnit]));
  }
  if (near.length > 0 && random.chance(0.02)) {
    const afterwards = shift.end * 60 + random.between(60, 1800);
    rows.push(accessAt(shift, random.pick(near), afterwards, ['Skapat', 'Social dokumentation']));
  }
  return rows;
}
