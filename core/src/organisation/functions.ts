import type { Department, Person, PersonId, Unit } from './organisation.ts';

/**
 * What somebody can be that neither a unit, a department nor a group of the Register tells. Parties of the policies have
 * the same names.
 */
export const functionCodes = [
  'head-of-operations',
  'delegated-reviewer',
  'business-area-manager',
  'head-of-administration',
  'hr',
  'hr-strategist',
  'data-protection-contact',
  'medical-responsible-officer',
  'social-responsible-officer',
  'local-support',
] as const;

/** See {@link functionCodes}. */
export type FunctionCode = (typeof functionCodes)[number];

/**
 * That somebody has a function: in a unit, in a department, or in all that has nobody of its own. `from`/`to` are ISO
 * dates, both included; `to` is undefined while it lasts.
 */
export interface FunctionHolder {
  readonly code: FunctionCode;
  readonly personId: PersonId;
  readonly departmentId: string | undefined;
  readonly unitId: string | undefined;
  readonly from: string;
  readonly to: string | undefined;
}

/** Where a function is asked for. */
export type FunctionPlace = Partial<Pick<Unit, 'unitId' | 'departmentId'>>;

/** What tells one holding of a function from another; it stays the same when it ends. */
export const functionIdOf = ({ code, personId, departmentId, unitId, from }: FunctionHolder): string =>
  [code, unitId ?? departmentId ?? '', personId, from].join('/');

const isNow = ({ from, to }: FunctionHolder, on: string): boolean =>
  from <= on && (to === undefined || to >= on);

/**
 * Who has a function in a place on a day (ISO date): those of the unit, else of the department, else of the whole
 * organisation; whoever had it last first. Empty where nobody has it.
 */
export const holdersOf = (
  code: FunctionCode,
  { unitId, departmentId }: FunctionPlace,
  on: string,
  holders: readonly FunctionHolder[],
): readonly PersonId[] => {
  const current = holders
    .filter((holder) => holder.code === code && isNow(holder, on))
    .sort((a, b) => (a.from === b.from ? (a.personId < b.personId ? -1 : 1) : a.from > b.from ? -1 : 1));
  const ofUnit = current.filter((holder) => holder.unitId !== undefined && holder.unitId === unitId);
  const ofDepartment = current.filter(
    (holder) =>
      holder.unitId === undefined &&
      holder.departmentId !== undefined &&
      holder.departmentId === departmentId,
  );
  const ofAll = current.filter((holder) => holder.unitId === undefined && holder.departmentId === undefined);
  const nearest = [ofUnit, ofDepartment, ofAll].find(({ length }) => length > 0) ?? [];
  return [...new Set(nearest.map(({ personId }) => personId))];
};

/** Every holding of a function that counts on a day (ISO date). */
export const functionsNow = (holders: readonly FunctionHolder[], on: string): readonly FunctionHolder[] =>
  holders.filter((holder) => isNow(holder, on));

/** What is wrong with who is said to have a function; `at` is its place in the list, 0 for the first. */
export interface FunctionProblem {
  readonly at: number;
  readonly code:
    | 'person-unknown'
    | 'unit-unknown'
    | 'department-unknown'
    | 'unit-and-department'
    | 'ends-before-it-begins'
    | 'said-twice';
}

/** Every entry that points at nobody or nothing, or that cannot be. At most one problem an entry, in their order. */
export const functionProblems = (
  holders: readonly FunctionHolder[],
  known: {
    readonly people: readonly Pick<Person, 'personId'>[];
    readonly units: readonly Pick<Unit, 'unitId'>[];
    readonly departments: readonly Pick<Department, 'departmentId'>[];
  },
): readonly FunctionProblem[] => {
  const people = new Set(known.people.map(({ personId }) => personId));
  const units = new Set(known.units.map(({ unitId }) => unitId));
  const departments = new Set(known.departments.map(({ departmentId }) => departmentId));
  const seen = new Set<string>();
  const problemOf = (holder: FunctionHolder): FunctionProblem['code'] | undefined => {
    const { personId, unitId, departmentId, from, to } = holder;
    if (!people.has(personId)) return 'person-unknown';
    if (unitId !== undefined && departmentId !== undefined) return 'unit-and-department';
    if (unitId !== undefined && !units.has(unitId)) return 'unit-unknown';
    if (departmentId !== undefined && !departments.has(departmentId)) return 'department-unknown';
    if (to !== undefined && to < from) return 'ends-before-it-begins';
    const id = functionIdOf(holder);
    if (seen.has(id)) return 'said-twice';
    seen.add(id);
    return undefined;
  };
  return holders.flatMap((holder, at) => {
    const code = problemOf(holder);
    return code === undefined ? [] : [{ at, code }];
  });
};
