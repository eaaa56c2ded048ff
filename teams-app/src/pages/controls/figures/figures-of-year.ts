import { controlsOfOwnUnits, requestsByDepartment, reviewedShares } from '@loggkontroll/core/report';
import type { RequestsOf, ReviewedShare } from '@loggkontroll/core/report';
import type { Control } from '@loggkontroll/core/workflow';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { everyState, mostAtOnce, registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';

/** What a person may see of a year; undefined where it is not theirs to see. */
export interface YearOfFigures {
  readonly controls: readonly Control[] | undefined;
  readonly shares: readonly ReviewedShare[] | undefined;
  readonly requests: readonly RequestsOf[] | undefined;
  /** The names of departments by their ids. */
  readonly departments: ReadonlyMap<string, string>;
  /** The names of units by their ids, for whoever sees their own units alone. */
  readonly units?: ReadonlyMap<string, string>;
  /** Records that could not be read, and are therefore missing from every figure. */
  readonly unreadable: number;
}

const nothing = { states: [], unreadable: 0 };

/** The controls of a manager's own units, from the orders and registrations that they may read. */
const ownUnitsOfYear = async ({ connection }: Session, year: number): Promise<YearOfFigures> => {
  const register = registerOf(connection);
  const query = { where: { Period: { startsWith: String(year) } }, pageSize: mostAtOnce };
  const [units, orders, registrations] = await Promise.all([
    openOrganisation(connection).units(),
    everyState(register.orders.list(query)),
    everyState(register.registrations.list(query)),
  ]);
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  const records = { orders: orders.states, registrations: registrations.states };
  return {
    ...{ shares: undefined, requests: undefined, departments: new Map() },
    controls: controlsOfOwnUnits(records, (unitId) => unitOf.get(unitId)?.branch ?? 'provider'),
    units: new Map(units.map(({ unitId, name }) => [unitId, name])),
    unreadable: orders.unreadable + registrations.unreadable,
  };
};

/**
 * A year's figures for this person: planners and department heads see controls, log administrators the requests, and
 * unit managers what is done in their own units.
 */
export const figuresOfYear = async (session: Session, year: number): Promise<YearOfFigures> => {
  const { connection, roles } = session;
  const register = registerOf(connection);
  const isPlanner = roles.includes('planner');
  const seesControls = isPlanner || roles.includes('department-head');
  const seesRequests = roles.includes('log-administrator');
  if (!seesControls && !seesRequests) return ownUnitsOfYear(session, year);
  const ofYear = { startsWith: String(year) };
  const pageSize = mostAtOnce;
  const [departments, controls, plans, orders, targeted, extracts] = await Promise.all([
    openOrganisation(connection).departments(),
    seesControls ? everyState(register.controls.list({ where: { Year: String(year) }, pageSize })) : nothing,
    isPlanner ? everyState(register.plans.list({ where: { Period: ofYear }, pageSize })) : nothing,
    seesRequests ? everyState(register.orders.list({ where: { Period: ofYear }, pageSize })) : nothing,
    seesRequests ? everyState(register.targeted.list({ where: {}, pageSize })) : nothing,
    seesRequests ? everyState(register.extracts.list({ where: { Year: String(year) }, pageSize })) : nothing,
  ]);
  const inYear = targeted.states.filter(({ requested }) => requested.at.startsWith(String(year)));
  return {
    controls: seesControls ? controls.states : undefined,
    shares: isPlanner ? reviewedShares(plans.states, controls.states) : undefined,
    requests: seesRequests
      ? requestsByDepartment({ orders: orders.states, targeted: inYear, extracts: extracts.states })
      : undefined,
    departments: new Map(departments.map(({ departmentId, name }) => [departmentId, name])),
    unreadable: [controls, plans, orders, targeted, extracts].reduce((sum, each) => sum + each.unreadable, 0),
  };
};
