import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { informingFigures } from '@loggkontroll/core/report';
import { confirmedWhere, informingLeft } from '@loggkontroll/core/workflow';
import type { Board } from '../board.ts';

/** Under how many routines the signature of a year waits for employees of these units who are to confirm first. */
export const awaitedInforming = (
  { informing }: Pick<Board, 'informing'>,
  rules: readonly Policy[],
  units: readonly Unit[],
  year: number,
  today: IsoDate,
): number => {
  const waiting = rules.filter(
    (policy) =>
      policy.yearEnd.awaitsInforming === true &&
      units.some(({ branch }) => confirmedWhere(policy, branch) === 'in-rounds'),
  );
  if (waiting.length === 0) return 0;
  const rounds = [...informing.records.values()].map(({ state }) => state);
  const figures = informingFigures(rounds, units, [year], today);
  return informingLeft(
    waiting.map(({ id }) => id),
    year,
    figures,
  ).length;
};
