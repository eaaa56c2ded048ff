import { readFileSync } from 'node:fs';
import { functionCodes, functionProblems } from '@loggkontroll/core/organisation';
import type { OrganisationData } from '@loggkontroll/sharepoint/organisation';
import { CliError } from './outcome.ts';
import type { CliTexts } from './texts/sv.ts';

type Shape = Readonly<Record<string, RegExp | 'optional'>>;

const text = /\S/;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d\d-\d\d$/;

const shapes = {
  departments: { departmentId: text, name: text, headId: guid },
  units: { unitId: text, name: text, branch: /^(provider|authority)$/, departmentId: text, managerId: guid },
  people: { personId: guid, name: text, upn: /@/, managerId: 'optional' },
  employees: {
    employeeId: text,
    name: text,
    unitId: text,
    role: text,
    from: date,
    personId: 'optional',
    to: 'optional',
  },
  absences: { employeeId: text, from: date, to: 'optional' },
  functions: {
    code: new RegExp(`^(${functionCodes.join('|')})$`),
    personId: guid,
    from: date,
    departmentId: 'optional',
    unitId: 'optional',
    to: 'optional',
  },
} as const satisfies Record<string, Shape>;

const roles = ['planner', 'log-administrator', 'department-head', 'unit-manager', 'administrator'] as const;

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first place that is not as it should be, such as `units[3].managerId`. */
const faultIn = (name: string, rows: unknown, shape: Shape): string | undefined => {
  if (!Array.isArray(rows)) return name;
  for (const [index, row] of (rows as readonly unknown[]).entries()) {
    if (!isRow(row)) return `${name}[${index}]`;
    for (const [key, pattern] of Object.entries(shape)) {
      const value = row[key];
      const absent = value === undefined || value === null;
      if (
        pattern === 'optional'
          ? !absent && typeof value !== 'string'
          : typeof value !== 'string' || !pattern.test(value)
      ) {
        return `${name}[${index}].${key}`;
      }
    }
  }
  return undefined;
};

const faultInMembers = (members: unknown): string | undefined => {
  if (!isRow(members)) return 'members';
  return roles.find((role) => {
    const people = members[role];
    return (
      !Array.isArray(people) || !people.every((person) => typeof person === 'string' && guid.test(person))
    );
  });
};

const optional = (row: Row, key: string): string | undefined => (row[key] ?? undefined) as string | undefined;

/** Throws {@link CliError} with everything that is wrong with who has which function. */
const functionsIn = (
  data: Row,
  file: string,
  texts: CliTexts,
): NonNullable<OrganisationData['functions']> => {
  const { functions: said = [], departments, units, people } = data as unknown as OrganisationData;
  const functions = said.map((holder) => ({
    ...holder,
    departmentId: optional(holder as unknown as Row, 'departmentId'),
    unitId: optional(holder as unknown as Row, 'unitId'),
    to: optional(holder as unknown as Row, 'to'),
  }));
  const problems = functionProblems(functions, { departments, units, people });
  if (problems.length > 0) {
    const lines = problems.map(({ at, code }) => `functions[${at}]: ${texts.functionProblems[code]}`);
    throw new CliError([texts.functionsUnclear(file), ...lines].join('\n'));
  }
  return functions;
};

/** What an organisation need not say. */
const isLeftOut = (name: string, data: Row): boolean =>
  (name === 'functions' || name === 'absences') && data[name] === undefined;

/** Reads who works where from a JSON file (docs/admin-guide.md has the form). Throws {@link CliError} with the first fault. */
export const readOrganisation = (file: string, texts: CliTexts): OrganisationData => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CliError(texts.fileUnreadable(file));
  }
  const data = isRow(parsed) ? parsed : {};
  const faults = Object.entries(shapes).map(([name, shape]) =>
    isLeftOut(name, data) ? undefined : faultIn(name, data[name], shape),
  );
  const fault = [...faults, faultInMembers(data['members'])].find((found) => found !== undefined);
  if (fault !== undefined) throw new CliError(texts.organisationUnclear(file, fault));
  const { departments, units, people, employees, absences, members } = data as unknown as OrganisationData;
  const functions = functionsIn(data, file, texts);
  return {
    departments,
    units,
    members,
    functions,
    ...(absences && {
      /* Of what the file says beside it, such as why, nothing is read. */
      absences: absences.map((absence) => ({
        employeeId: absence.employeeId.toLowerCase(),
        from: absence.from,
        to: optional(absence as unknown as Row, 'to'),
      })),
    }),
    people: people.map((person) => ({
      ...person,
      managerId: optional(person as unknown as Row, 'managerId'),
      reachable: false,
    })),
    employees: employees.map((employee) => ({
      ...employee,
      employeeId: employee.employeeId.toLowerCase(),
      personId: optional(employee as unknown as Row, 'personId'),
      to: optional(employee as unknown as Row, 'to'),
    })),
  };
};
