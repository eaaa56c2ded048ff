import type { IsoDate } from '../../calendar/index.ts';
import { hasAccessBetween } from '../../organisation/index.ts';
import type { Employee, PersonId, Unit } from '../../organisation/index.ts';
import type { Party, Policy } from '../../policy/index.ts';
import { employeesPerPart, informingIdOf } from './informing.ts';
import type { EmployeeToInform, Informing, InformingCommand, InformingFacts } from './informing.ts';
import { informingRounds } from './rounds.ts';
import type { InformingRound } from './rounds.ts';
import { yetToConfirm } from './waiting.ts';

/** What the rounds of a unit follow from. */
export interface InformingGround {
  readonly policy: Policy;
  readonly unit: Unit;
  readonly employees: readonly Employee[];
  /** Who is what to the unit. */
  readonly personOf: (party: Party) => PersonId | undefined;
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
  /** The policy's rounds of this and last year, of every unit. */
  readonly known: readonly Informing[];
  readonly today: IsoDate;
}

/** One thing for the bot to do with one part of a round, which it opens if it is not there. */
export interface InformingChange {
  readonly informingId: string;
  readonly command: InformingCommand;
}

const inOrder = (a: Informing, b: Informing): number => a.part - b.part;

const responsibleFor = (
  by: InformingRound['by'],
  { unit, personOf, managerOf }: InformingGround,
): Pick<InformingFacts, 'responsible' | 'responsiblesManager'> => {
  const responsible = (by === undefined ? undefined : personOf(by)) ?? unit.managerId;
  const manager = managerOf(responsible);
  return { responsible, ...(manager === undefined ? {} : { responsiblesManager: manager }) };
};

/** Who is there in the round already, or has confirmed it in another unit of the policy this year. */
const isKnownIn = (
  { occasion, year }: InformingRound,
  { known, unit }: InformingGround,
): ((one: EmployeeToInform) => boolean) => {
  const same = known.filter((each) => each.occasion === occasion && each.year === year);
  const ids = new Set(
    same.flatMap(({ unitId, employees }) =>
      employees
        .filter(({ gone, confirmed }) =>
          unitId === unit.unitId ? gone === undefined : confirmed !== undefined,
        )
        .map(({ employeeId }) => employeeId),
    ),
  );
  return ({ employeeId }) => ids.has(employeeId);
};

const addTo = (informingId: string, employees: readonly EmployeeToInform[]): InformingChange => ({
  informingId,
  command: { type: 'addEmployeesToInform', employees },
});

/** Puts those who are new into the last part while it has room, and into further parts. */
const additions = (round: InformingRound, ground: InformingGround): readonly InformingChange[] => {
  const { policy, unit, known } = ground;
  const { occasion, year, points, by } = round;
  const isKnown = isKnownIn(round, ground);
  const fresh = round.employees.filter((one) => !isKnown(one));
  if (fresh.length === 0) return [];
  const parts = known
    .filter((each) => each.unitId === unit.unitId && each.occasion === occasion && each.year === year)
    .sort(inOrder);
  const last = parts.at(-1);
  const room = last === undefined ? 0 : employeesPerPart - last.employees.length;
  const changes: InformingChange[] = [];
  if (last !== undefined && room > 0) changes.push(addTo(last.informingId, fresh.slice(0, room)));
  for (let from = room; from < fresh.length; from += employeesPerPart) {
    const part = parts.length + 1 + (from - room) / employeesPerPart;
    const place = { policyId: policy.id, unitId: unit.unitId, occasion, year, part };
    const informingId = informingIdOf(place);
    const { departmentId, branch } = unit;
    const facts = { ...place, informingId, policyVersion: policy.version, departmentId, branch, points };
    changes.push(
      { informingId, command: { type: 'openInforming', ...facts, ...responsibleFor(by, ground) } },
      addTo(informingId, fresh.slice(from, from + employeesPerPart)),
    );
  }
  return changes;
};

/** A year's round, with those who came the year before, is over when this year's has begun. */
const isSuperseded = (informing: Informing, { known, unit, today }: InformingGround): boolean =>
  informing.year < Number(today.slice(0, 4)) &&
  known.some(
    ({ unitId, occasion, year }) =>
      unitId === unit.unitId && occasion !== 'at-hiring' && year > informing.year,
  );

/** Those who work there no more need not confirm; and what is there passes to whoever is responsible now. */
const upkeep = (informing: Informing, ground: InformingGround): readonly InformingChange[] => {
  const { unit, employees, policy, today } = ground;
  const { informingId, status, occasion, responsible, responsiblesManager } = informing;
  if (status === 'superseded') return [];
  if (isSuperseded(informing, ground)) return [{ informingId, command: { type: 'supersedeInforming' } }];
  const here = new Set(
    employees
      .filter((each) => each.unitId === unit.unitId && hasAccessBetween(each, today, today))
      .map(({ employeeId }) => employeeId),
  );
  const gone = yetToConfirm(informing)
    .map(({ employeeId }) => employeeId)
    .filter((employeeId) => !here.has(employeeId));
  const by = policy.informing.find(({ when }) => when === occasion)?.by;
  const now = responsibleFor(by, ground);
  const stays = now.responsible === responsible && now.responsiblesManager === responsiblesManager;
  return [
    ...(gone.length === 0
      ? []
      : [{ informingId, command: { type: 'letEmployeesGo', employeeIds: gone } as const }]),
    ...(stays || status === 'done'
      ? []
      : [{ informingId, command: { type: 'passInformingOn', ...now } as const }]),
  ];
};

/**
 * What the bot is to do today so that a unit's rounds are as its policy and the registers want them (P12, N1): opened,
 * with those who are new, without those who have left, with whoever is responsible, and closed when the next year's has
 * taken over. Nothing when all is as it should be.
 */
export const changeInforming = (ground: InformingGround): readonly InformingChange[] => {
  const { policy, unit, employees, known, today } = ground;
  return [
    ...known.filter(({ unitId }) => unitId === unit.unitId).flatMap((each) => upkeep(each, ground)),
    ...informingRounds(policy, unit, employees, today).flatMap((round) => additions(round, ground)),
  ];
};
