import { readDate } from '../log/index.ts';
import type { OrganisationState, OrganisationThing, OrganisationKind } from './kinds.ts';
import type { OrganisationColumn } from './columns.ts';
import type { Lookups } from './lookups.ts';
import type { RowProblemCode } from './problem.ts';
import type { TableRow } from './read-tables.ts';
import { branchOf, functionOf, plainWords } from './words.ts';

/** Makes a thing of a row, or tells why it cannot. */
type Resolve<K extends OrganisationKind> = (
  row: TableRow,
  desk: ResolveDesk,
) => OrganisationThing[K] | RowProblemCode;

/** What rows are read beside. */
export interface ResolveDesk {
  readonly current: OrganisationState;
  readonly find: Lookups;
  /** ISO date. */
  readonly today: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const cell = ({ cells }: TableRow, column: OrganisationColumn): string => cells[column] ?? '';
const has = ({ cells }: TableRow, column: OrganisationColumn): boolean => cells[column] !== undefined;

/** An ISO date; undefined where nothing is said or in words ("tills vidare"); null where it is no date. */
const dateOf = (text: string): string | null | undefined =>
  /\d/.test(text) ? (readDate(text)?.date ?? null) : undefined;

interface Span {
  readonly from: string;
  readonly to: string | undefined;
}

/** From when and until when; what the table does not say is as it was. */
const spanOf = (row: TableRow, before: Partial<Span>, today: string): Span | RowProblemCode => {
  const from = dateOf(cell(row, 'from'));
  const to = has(row, 'to') ? dateOf(cell(row, 'to')) : stillAhead(before.to, today);
  if (from === null || to === null) return 'date-unreadable';
  const span = { from: from ?? before.from ?? today, to };
  return to !== undefined && to < span.from ? 'ends-before-it-begins' : span;
};

/** Somebody who is in a table that says no end, and had left, has come back. */
const stillAhead = (to: string | undefined, today: string): string | undefined =>
  to !== undefined && to < today ? undefined : to;

const onlyOne = (
  found: readonly string[],
  unknown: 'unit-unknown' | 'department-unknown',
): { readonly id: string } | RowProblemCode => {
  const [id, ...more] = found;
  if (id === undefined) return unknown;
  return more.length > 0 ? 'unit-ambiguous' : { id };
};

const departments: Resolve<'departments'> = (row, { current, find }) => {
  const name = cell(row, 'department');
  const headId = find.person(cell(row, 'head'));
  if (name === '' || cell(row, 'head') === '') return 'cell-empty';
  const known = current.departments.filter((each) => plainWords(each.name) === plainWords(name));
  const departmentId = cell(row, 'departmentId') || (known.length === 1 ? known[0]?.departmentId : undefined);
  if (departmentId === undefined) return 'id-missing';
  return headId === undefined ? 'person-unknown' : { departmentId, name, headId };
};

const units: Resolve<'units'> = (row, { current, find }) => {
  const name = cell(row, 'unit');
  if (name === '' || cell(row, 'manager') === '') return 'cell-empty';
  const known = current.units.filter((each) => plainWords(each.name) === plainWords(name));
  const unitId = cell(row, 'unitId') || (known.length === 1 ? known[0]?.unitId : undefined);
  if (unitId === undefined) return 'id-missing';
  const before = current.units.find((each) => each.unitId === unitId);
  const managerId = find.person(cell(row, 'manager'));
  if (managerId === undefined) return 'person-unknown';
  const branch = cell(row, 'branch') === '' ? before?.branch : branchOf(cell(row, 'branch'));
  if (branch === undefined) return 'branch-unknown';
  const said = cell(row, 'department');
  const department =
    said === '' && before
      ? { id: before.departmentId }
      : onlyOne(find.departments(said), 'department-unknown');
  return typeof department === 'string'
    ? department
    : { unitId, name, branch, departmentId: department.id, managerId };
};

const people: Resolve<'people'> = (row, { current, find }) => {
  const [upn, name] = [cell(row, 'upn'), cell(row, 'name')];
  if (upn === '') return 'cell-empty';
  const personId = (cell(row, 'personId') || find.person(upn) || '').toLowerCase();
  if (!guid.test(personId)) return 'id-missing';
  const before = current.people.find((each) => each.personId === personId);
  const manager = cell(row, 'manager');
  const managerId = find.person(manager);
  if (manager !== '' && managerId === undefined) return 'person-unknown';
  if (managerId === personId) return 'own-manager';
  if (name === '' && !before) return 'cell-empty';
  return {
    personId,
    name: name || (before?.name ?? ''),
    upn,
    managerId,
    reachable: before?.reachable ?? false,
  };
};

const employees: Resolve<'employees'> = (row, { current, find, today }) => {
  const employeeId = cell(row, 'account').toLowerCase();
  if (employeeId === '' || cell(row, 'unit') === '') return 'cell-empty';
  const before = current.employees.find((each) => each.employeeId === employeeId);
  const unit = onlyOne(find.units(cell(row, 'unit')), 'unit-unknown');
  if (typeof unit === 'string') return unit;
  const upn = cell(row, 'upn');
  const personId = has(row, 'upn') ? find.person(upn) : before?.personId;
  const span = spanOf(row, before ?? {}, today);
  if (typeof span === 'string') return span;
  const name = cell(row, 'name') || before?.name;
  if (name === undefined) return 'cell-empty';
  const role = has(row, 'role') ? cell(row, 'role') : (before?.role ?? '');
  return { employeeId, name, personId, unitId: unit.id, role, ...span };
};

const functions: Resolve<'functions'> = (row, { current, find, today }) => {
  const code = functionOf(cell(row, 'function'));
  if (code === undefined) return 'function-unknown';
  const personId = find.person(cell(row, 'upn'));
  if (personId === undefined) return 'person-unknown';
  const [unitText, departmentText] = [cell(row, 'unit'), cell(row, 'department')];
  if (unitText !== '' && departmentText !== '') return 'unit-and-department';
  const unit = unitText === '' ? undefined : onlyOne(find.units(unitText), 'unit-unknown');
  if (typeof unit === 'string') return unit;
  const department =
    departmentText === '' ? undefined : onlyOne(find.departments(departmentText), 'department-unknown');
  if (typeof department === 'string') return department;
  const place = { unitId: unit?.id, departmentId: department?.id };
  const before = current.functions.find(
    (each) =>
      each.code === code &&
      each.personId === personId &&
      each.unitId === place.unitId &&
      each.departmentId === place.departmentId &&
      stillAhead(each.to, today) === each.to,
  );
  const span = spanOf(row, before ?? {}, today);
  return typeof span === 'string' ? span : { code, personId, ...place, ...span };
};

const absences: Resolve<'absences'> = (row, { today }) => {
  const employeeId = cell(row, 'account').toLowerCase();
  if (employeeId === '' || cell(row, 'from') === '') return 'cell-empty';
  const span = spanOf(row, {}, today);
  return typeof span === 'string' ? span : { employeeId, ...span };
};

const substitutions: Resolve<'substitutions'> = (row, { find, today }) => {
  const managerId = find.person(cell(row, 'person'));
  const substituteId = find.person(cell(row, 'substitute'));
  if (managerId === undefined || substituteId === undefined) return 'person-unknown';
  const span = spanOf(row, {}, today);
  if (typeof span === 'string') return span;
  if (cell(row, 'from') === '' || span.to === undefined) return 'cell-empty';
  return { managerId, substituteId, from: span.from, to: span.to };
};

/** How each kind's rows become things. */
export const resolvers: { readonly [K in OrganisationKind]: Resolve<K> } = {
  departments,
  units,
  people,
  employees,
  functions,
  absences,
  substitutions,
};
