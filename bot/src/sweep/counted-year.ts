import {
  drawsOfYear,
  likeControlOf,
  reviewedShares,
  sumAlike,
  systematicRequestsOf,
} from '@loggkontroll/core/report';
import type { LikeControls, SystematicRequests, ToldDraws } from '@loggkontroll/core/report';
import { controlIdOf } from '@loggkontroll/core/workflow';
import type { Control } from '@loggkontroll/core/workflow';
import type { Board } from './board.ts';

/** What figures count of one control on the board, with its history or without. */
interface Counted {
  readonly controlId: string;
  readonly departmentId: string;
  readonly status: Control['status'];
  /** Whether it is of a random sample’s order. */
  readonly isOrdered: boolean;
  readonly like?: LikeControls;
}

/** A year in figures, from what is on the board. */
export interface YearCounted {
  /** By department; those without controls are missing. */
  readonly controls: ReadonlyMap<string, readonly LikeControls[]>;
  readonly drawn: ToldDraws;
  readonly requests: readonly SystematicRequests[];
}

/** Units are counted together. */
const likeIn = (control: Control): { readonly like?: LikeControls } => {
  const like = likeControlOf(control);
  if (like === undefined) return {};
  const { unitId: _, ...together } = like;
  return { like: together };
};

const controlsIn = ({ controls, restingCounts }: Board, year: number): readonly Counted[] => {
  const withHistory = [...controls.records.values()]
    .filter(({ state }) => state.year === year)
    .map(({ recordId, state }) => {
      const { departmentId, status, kind, orderId } = state;
      const isOrdered = kind === 'systematic-review' && orderId !== undefined;
      return { controlId: recordId, departmentId, status, isOrdered, ...likeIn(state) };
    });
  const resting = [...restingCounts]
    .filter(
      ([controlId, count]) =>
        count.year === year && controls.has(controlId) && !controls.records.has(controlId),
    )
    .map(([controlId, count]) => ({ controlId, ...count }));
  return [...withHistory, ...resting];
};

const byDepartment = (counted: readonly Counted[]): YearCounted['controls'] => {
  const found = new Map<string, LikeControls[]>();
  for (const { departmentId, like } of counted) {
    if (like === undefined) continue;
    const own = found.get(departmentId) ?? [];
    own.push(like);
    found.set(departmentId, own);
  }
  return new Map([...found].map(([departmentId, own]) => [departmentId, sumAlike(own)]));
};

const drawnIn = ({ plans }: Board, year: number, counted: readonly Counted[]): ToldDraws => {
  const ofYear = [...plans.records.values()]
    .map(({ state }) => state)
    .filter(({ period }) => period.startsWith(String(year)));
  const done = new Set(counted.filter(({ status }) => status === 'done').map(({ controlId }) => controlId));
  const controls = ofYear
    .flatMap((plan) => (plan.status === 'ordered' ? plan.orders : []))
    .filter((ordered) => done.has(controlIdOf(ordered)))
    .map(({ orderId }) => ({ status: 'done' as const, orderId }));
  return { shares: reviewedShares(ofYear, controls), draws: drawsOfYear(ofYear) };
};

/** What is ordered and not on the board is over, and only a log that was delivered lets an order be. */
const requestsIn = (
  { orders }: Board,
  year: number,
  counted: readonly Counted[],
): readonly SystematicRequests[] => {
  const open = [...orders.records.values()].map(({ state }) => state);
  const known = new Set(open.map(controlIdOf));
  const sums = new Map(
    systematicRequestsOf(open.filter(({ period }) => period.startsWith(String(year)))).map((each) => [
      each.departmentId,
      each,
    ]),
  );
  for (const { controlId, departmentId, isOrdered } of counted) {
    if (!isOrdered || known.has(controlId)) continue;
    const sum = sums.get(departmentId) ?? { departmentId, requested: 0, delivered: 0, notCarriedOut: 0 };
    sums.set(departmentId, { ...sum, requested: sum.requested + 1, delivered: sum.delivered + 1 });
  }
  return [...sums.values()].sort((a, b) => (a.departmentId < b.departmentId ? -1 : 1));
};

/** See {@link YearCounted}. */
export const countYear = (board: Board, year: number): YearCounted => {
  const counted = controlsIn(board, year);
  return {
    controls: byDepartment(counted),
    drawn: drawnIn(board, year, counted),
    requests: requestsIn(board, year, counted),
  };
};

/** Whether a year has nothing to count. */
export const isNothingCounted = ({ controls, drawn, requests }: YearCounted): boolean =>
  controls.size === 0 && requests.length === 0 && Object.values(drawn.draws).every((draws) => draws === 0);
