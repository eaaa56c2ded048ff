import type {
  Absence,
  Branch,
  Department,
  FunctionHolder,
  PersonId,
  Unit,
} from '@loggkontroll/core/organisation';
import type { Municipality, StaffMember, Title } from './municipality.ts';
import { departmentName, unitName } from './places.ts';
import { newPeople, type PeopleMaker } from './people.ts';
import { randomFrom, type Random } from './random.ts';
import { demoSize, type Size } from './size.ts';

const municipalityName = 'Sagolunda kommun';
const authorityShare = 0.3;
const unitsPerDepartment = 10;
const managersPerArea = 5;

const titles = {
  director: { sv: 'Förvaltningschef', en: 'Head of administration' },
  planner: { sv: 'Verksamhetsutvecklare', en: 'Business developer (planner)' },
  service: { sv: 'Chef för systemförvaltningen', en: 'Head of system administration' },
  logAdministrator: { sv: 'Loggadministratör', en: 'Log administrator' },
  administrator: { sv: 'Administratör av Loggkontroll', en: 'Administrator of the suite' },
  head: { sv: 'Avdelningschef', en: 'Department head' },
  area: { sv: 'Affärsområdeschef', en: 'Business-area manager' },
  manager: { sv: 'Enhetschef', en: 'Unit manager' },
  operations: { sv: 'Verksamhetschef', en: 'Head of operations' },
  delegate: { sv: 'Granskare på delegation', en: 'Delegated reviewer' },
  hr: { sv: 'HR-specialist', en: 'HR' },
  hrStrategist: { sv: 'HR-strateg', en: 'HR strategist' },
  dataProtection: { sv: 'Dataskyddskontakt', en: 'Data-protection contact' },
  medical: { sv: 'Medicinskt ansvarig sjuksköterska', en: 'Medically responsible nurse' },
  social: { sv: 'Socialt ansvarig samordnare', en: 'Socially responsible coordinator' },
  support: { sv: 'Lokalt verksamhetsstöd', en: 'Local support' },
} satisfies Record<string, Title>;

/** The same municipality for the same seed and size, on every machine. */
export const makeMunicipality = (seed: string, size: Size = demoSize): Municipality => {
  const random = randomFrom(`${seed}/organisation`);
  const people = newPeople(seed);
  const director = people.add(titles.director, undefined);
  const planner = people.add(titles.planner, director);
  const service = people.add(titles.service, director);
  const logAdministrators = [
    people.add(titles.logAdministrator, service),
    people.add(titles.logAdministrator, service),
  ];
  const administrator = people.add(titles.administrator, service);

  const authorityUnits = Math.max(2, Math.round(size.units * authorityShare));
  const providerUnits = size.units - authorityUnits;
  const provider = branchOf('provider', providerUnits, 0, { people, director, random });
  const authority = branchOf('authority', authorityUnits, providerUnits, { people, director, random });
  const units = [...provider.units, ...authority.units];
  const departments = [...provider.departments, ...authority.departments];
  const staff = staffOf(units, size.employees, { people, random });
  return {
    seed,
    name: municipalityName,
    departments,
    units,
    people: people.all(),
    staff,
    absences: absencesOf(staff),
    functions: functionsOf(people, director),
    members: {
      planner: [planner],
      'log-administrator': logAdministrators,
      administrator: [administrator],
      'unit-manager': [...new Set(units.map((unit) => unit.managerId))],
      'department-head': departments.map((department) => department.headId),
    },
    titles: people.titles(),
  };
};

/** Somebody here and there is on parental leave this autumn. */
function absencesOf(staff: readonly StaffMember[]): Absence[] {
  return staff
    .filter(({ personId, to }, index) => index % 19 === 7 && personId === undefined && to === undefined)
    .map(({ employeeId }) => ({ employeeId, from: '2026-08-17', to: '2026-12-31' }));
}

/** For the whole municipality; that the department's head is told needs no function. */
function functionsOf(people: PeopleMaker, director: PersonId): FunctionHolder[] {
  const holds = (code: FunctionHolder['code'], personId: PersonId): FunctionHolder => ({
    ...{ code, personId, departmentId: undefined, unitId: undefined, from: '2025-01-01', to: undefined },
  });
  const operations = people.add(titles.operations, director);
  return [
    holds('head-of-administration', director),
    holds('head-of-operations', operations),
    holds('delegated-reviewer', people.add(titles.delegate, operations)),
    holds('hr', people.add(titles.hr, director)),
    holds('hr-strategist', people.add(titles.hrStrategist, director)),
    holds('data-protection-contact', people.add(titles.dataProtection, director)),
    holds('medical-responsible-officer', people.add(titles.medical, director)),
    holds('social-responsible-officer', people.add(titles.social, director)),
    holds('local-support', people.add(titles.support, director)),
  ];
}

interface Making {
  readonly people: PeopleMaker;
  readonly random: Random;
}

function branchOf(
  branch: Branch,
  count: number,
  offset: number,
  { people, director, random }: Making & { readonly director: PersonId },
): { units: Unit[]; departments: Department[] } {
  const departmentCount =
    branch === 'provider'
      ? Math.max(2, Math.ceil(count / unitsPerDepartment))
      : Math.ceil(count / unitsPerDepartment);
  const departments = Array.from({ length: departmentCount }, (_, index) => ({
    departmentId: `${branch}-${index + 1}`,
    name: departmentName(branch, index),
    headId: people.add(titles.head, director),
  }));
  const units: Unit[] = [];
  for (const [index, department] of departments.entries()) {
    const last = Math.round(((index + 1) * count) / departmentCount);
    let area: PersonId | undefined;
    for (let managers = 0; units.length < last; managers += 1) {
      if (area === undefined || managers % managersPerArea === 0)
        area = people.add(titles.area, department.headId);
      const managerId = people.add(titles.manager, area);
      const runs = branch === 'provider' ? random.pick([1, 2, 2, 3]) : 1;
      for (let run = 0; run < runs && units.length < last; run += 1) {
        units.push({
          unitId: `unit-${String(offset + units.length + 1).padStart(2, '0')}`,
          name: unitName(branch, units.length),
          branch,
          departmentId: department.departmentId,
          managerId,
        });
      }
    }
  }
  return { units, departments };
}

const occupations: Record<Branch, readonly string[]> = {
  provider: ['stödassistent', 'stödassistent', 'stödpedagog', 'boendestödjare'],
  authority: ['handläggare', 'handläggare', 'socialsekreterare', 'administratör'],
};

const hiredFrom = ['2019-08-19', '2021-01-11', '2022-05-02', '2023-03-13', '2024-09-02', '2025-06-09'];

function staffOf(units: readonly Unit[], count: number, { people, random }: Making): StaffMember[] {
  const staff: StaffMember[] = [];
  const managersPlaced = new Set<PersonId>();
  for (const unit of units) {
    if (managersPlaced.has(unit.managerId)) continue;
    managersPlaced.add(unit.managerId);
    staff.push({
      ...people.employ(unit.managerId),
      unitId: unit.unitId,
      role: 'enhetschef',
      from: random.pick(hiredFrom),
      to: undefined,
    });
  }
  const turns = units.flatMap((unit) => Array.from({ length: random.between(3, 7) }, () => unit));
  for (let index = 0; staff.length < count; index += 1) {
    const unit = turns[index % turns.length] as Unit;
    const recent = random.chance(0.03);
    staff.push({
      ...people.employ(undefined),
      unitId: unit.unitId,
      role: random.pick(occupations[unit.branch]),
      from: recent ? '2026-09-14' : random.pick(hiredFrom),
      to: !recent && random.chance(0.02) ? '2026-09-18' : undefined,
    });
  }
  return staff;
}
