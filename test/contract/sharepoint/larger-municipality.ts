import type { Employee, Unit } from '@loggkontroll/core/organisation';
import type { OrganisationData } from '@loggkontroll/sharepoint/organisation';
import { employees, ids, organisation, units } from './municipality.ts';
import type { Who } from './municipality.ts';

/** The tests' municipality with eleven employees in unit 1, so that a share of them is no whole number. */
export const elevenInUnit1: OrganisationData = { ...organisation, employees: employees(11) };

const unit = (
  unitId: string,
  name: string,
  branch: Unit['branch'],
  departmentId: string,
  manager: Who,
): Unit => ({ unitId, name, branch, departmentId, managerId: ids[manager] });

const providers: readonly Unit[] = [
  unit('unit-3', 'Björkens korttid', 'provider', 'housing', 'manager'),
  unit('unit-4', 'Granen', 'provider', 'housing', 'area'),
  unit('unit-5', 'Rönnen', 'provider', 'housing', 'member'),
  unit('unit-6', 'Aspen', 'provider', 'housing', 'administrator'),
];

const authorities: readonly Unit[] = [
  unit('unit-7', 'Linden', 'authority', 'authority', 'otherManager'),
  unit('unit-8', 'Alen', 'authority', 'authority', 'otherArea'),
];

const allUnits: readonly Unit[] = [...units, ...providers, ...authorities];

const staffOf = ({ unitId }: Unit, of: number): readonly Employee[] =>
  employees(5).map((employee, index) => ({
    ...employee,
    employeeId: `emp${String(of * 100 + index + 1).padStart(5, '0')}`,
    name: `Medarbetare ${of * 100 + index + 1}`,
    unitId,
  }));

const managers: readonly Who[] = ['manager', 'area', 'member', 'administrator', 'otherManager', 'otherArea'];

/**
 * Four providers' operations, one of them of two units, and three units of authority, two of them of one manager. Each
 * has five employees or more, so that operations, units and employees are all drawn from more than are drawn.
 */
export const manyUnits: OrganisationData = {
  ...organisation,
  units: allUnits,
  employees: [
    ...organisation.employees,
    ...allUnits.slice(1).flatMap((each, index) => staffOf(each, index + 2)),
  ],
  members: { ...organisation.members, 'unit-manager': managers.map((who) => ids[who]) },
};
