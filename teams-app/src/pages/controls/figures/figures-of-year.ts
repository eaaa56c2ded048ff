import { requestsByDepartment, reviewedShares } from '@loggkontroll/core/report';
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
  /** Records that could not be read, and are therefore missing from every figure. */
  readonly unreadable: number;
}

const nothing = { states: [], unreadable: 0 };

/** A year's figures for this person: planners and department heads see controls, log administrators the requests. */
export const figuresOfYear = async ({ connection, roles }: Session, year: number): Promise<YearOfFigures> => {
  const register = registerOf(connection);
  const isPlanner = roles.includes('planner');
  const seesControls = isPlanner || roles.includes('department-head');
  const seesRequests = roles.includes('log-administrator');
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
