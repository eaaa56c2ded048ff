import { drawsOfYear, likeControlsOf, reviewedShares, systematicRequestsOf } from '@loggkontroll/core/report';
import type { LikeControls, SystematicRequests, ToldDraws } from '@loggkontroll/core/report';
import { openFiguresTold } from '@loggkontroll/sharepoint/settings';
import { everyState, mostAtOnce, registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';

/** What a planner, a department head or a log administrator may see of a year in numbers; undefined where it is not theirs. */
export interface YearCounted {
  readonly controls: readonly LikeControls[] | undefined;
  readonly drawn: ToldDraws | undefined;
  readonly systematic: readonly SystematicRequests[] | undefined;
  /** ISO instant at which the bot counted it; absent where it is counted as it is now. */
  readonly countedAt?: string;
  /** Records that could not be read, and are therefore missing from every figure. */
  readonly unreadable: number;
}

interface Sees {
  readonly draws: boolean;
  readonly controls: boolean;
  readonly requests: boolean;
}

const seesOf = ({ roles }: Session): Sees => {
  const draws = roles.includes('planner');
  return {
    draws,
    controls: draws || roles.includes('department-head'),
    requests: roles.includes('log-administrator'),
  };
};

/** Whether somebody sees numbers of more than the units that they manage. */
export const seesWholeYears = (session: Session): boolean => Object.values(seesOf(session)).some(Boolean);

const nothing = { states: [], unreadable: 0 };

/** From every record of the year: a page for each 5,000. */
const readYear = async ({ connection }: Session, sees: Sees, year: number): Promise<YearCounted> => {
  const register = registerOf(connection);
  const pageSize = mostAtOnce;
  const ofYear = { where: { Period: { startsWith: String(year) } }, pageSize };
  const [controls, plans, orders] = await Promise.all([
    sees.controls ? everyState(register.controls.list({ where: { Year: String(year) }, pageSize })) : nothing,
    sees.draws ? everyState(register.plans.list(ofYear)) : nothing,
    sees.requests ? everyState(register.orders.list(ofYear)) : nothing,
  ]);
  return {
    controls: sees.controls ? likeControlsOf(controls.states) : undefined,
    drawn: sees.draws
      ? { shares: reviewedShares(plans.states, controls.states), draws: drawsOfYear(plans.states) }
      : undefined,
    systematic: sees.requests ? systematicRequestsOf(orders.states) : undefined,
    unreadable: [controls, plans, orders].reduce((sum, each) => sum + each.unreadable, 0),
  };
};

/**
 * A year in numbers as the bot has counted it: one request, however large the municipality. Of a year that the bot has not
 * counted, from before it did so or changed since, every record is read.
 */
export const yearCounted = async (session: Session, year: number): Promise<YearCounted> => {
  const sees = seesOf(session);
  const told = await openFiguresTold(session.connection).read(year);
  if (told.counted === undefined) return readYear(session, sees, year);
  return {
    controls: sees.controls ? [...told.controls.values()].flat() : undefined,
    drawn: sees.draws ? told.drawn : undefined,
    systematic: sees.requests ? told.requests : undefined,
    countedAt: told.counted.at,
    unreadable: 0,
  };
};
