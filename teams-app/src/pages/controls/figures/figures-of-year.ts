import { controlsOfOwnUnits, likeControlsOf, requestsByDepartment } from '@loggkontroll/core/report';
import type { LikeControls, RequestsOf, ReviewedShare } from '@loggkontroll/core/report';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { everyState, mostAtOnce, registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';
import { seesWholeYears, yearCounted } from '../report/year-counted.ts';

/** What a person may see of a year; undefined where it is not theirs to see. */
export interface YearOfFigures {
  readonly controls: readonly LikeControls[] | undefined;
  readonly shares: readonly ReviewedShare[] | undefined;
  readonly requests: readonly RequestsOf[] | undefined;
  /** The names of departments by their ids. */
  readonly departments: ReadonlyMap<string, string>;
  /** The names of units by their ids, for whoever sees their own units alone. */
  readonly units?: ReadonlyMap<string, string>;
  /** ISO instant at which the bot counted it; absent where it is counted as it is now. */
  readonly countedAt?: string;
  /** Records that could not be read, and are therefore missing from every figure. */
  readonly unreadable: number;
}

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
    controls: likeControlsOf(
      controlsOfOwnUnits(records, (unitId) => unitOf.get(unitId)?.branch ?? 'provider'),
    ),
    units: new Map(units.map(({ unitId, name }) => [unitId, name])),
    unreadable: orders.unreadable + registrations.unreadable,
  };
};

/** The requests that are too few to be counted beforehand. */
const fewRequests = async ({ connection }: Session, year: number) => {
  const register = registerOf(connection);
  const [targeted, extracts] = await Promise.all([
    everyState(register.targeted.list({ where: {}, pageSize: mostAtOnce })),
    everyState(register.extracts.list({ where: { Year: String(year) }, pageSize: mostAtOnce })),
  ]);
  return {
    targeted: targeted.states.filter(({ requested }) => requested.at.startsWith(String(year))),
    extracts: extracts.states,
    unreadable: targeted.unreadable + extracts.unreadable,
  };
};

/**
 * A year's figures for this person: planners and department heads see controls, log administrators the requests, and
 * unit managers what is done in their own units.
 */
export const figuresOfYear = async (session: Session, year: number): Promise<YearOfFigures> => {
  if (!seesWholeYears(session)) return ownUnitsOfYear(session, year);
  const [departments, counted, few] = await Promise.all([
    openOrganisation(session.connection).departments(),
    yearCounted(session, year),
    session.roles.includes('log-administrator') ? fewRequests(session, year) : undefined,
  ]);
  const { controls, drawn, systematic = [], countedAt, unreadable } = counted;
  return {
    controls,
    shares: drawn?.shares,
    requests: few && requestsByDepartment({ ...few, systematic }),
    departments: new Map(departments.map(({ departmentId, name }) => [departmentId, name])),
    ...(countedAt === undefined ? {} : { countedAt }),
    unreadable: unreadable + (few?.unreadable ?? 0),
  };
};
