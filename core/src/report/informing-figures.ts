import * as z from 'zod/mini';
import type { IsoDate } from '../calendar/index.ts';
import type { PersonId, Unit } from '../organisation/index.ts';
import { overdueOn, yetToConfirm } from '../workflow/index.ts';
import type { Informing } from '../workflow/index.ts';

/** How informing stands in a unit under a routine in a year: numbers, and nothing of whom they are about. */
export interface InformingCount {
  readonly year: number;
  readonly policyId: string;
  readonly unitId: string;
  /** Those who have confirmed, and those who have not and work there. */
  readonly toConfirm: number;
  readonly confirmed: number;
  /** Of those who have not: whose day has passed. */
  readonly late: number;
  /** Of those who have not: who are asked in the next year's round instead. */
  readonly passedOn: number;
}

/** A department's informing in numbers, as the bot counts them for those who may not read its rounds. */
export interface InformingFigures {
  /** Who reads them beside the planners; absent where that is nobody. Whoever comes after is told anew. */
  readonly headId?: PersonId;
  /** The years that are counted; a unit without a count in one of them had nobody to inform. */
  readonly years: readonly number[];
  readonly counts: readonly InformingCount[];
}

const countOf = (informing: Informing, on: IsoDate): Omit<InformingCount, 'year' | 'policyId' | 'unitId'> => {
  const { status, employees } = informing;
  const confirmed = employees.filter((each) => each.confirmed !== undefined).length;
  const left = yetToConfirm(informing).length;
  const isOver = status === 'superseded';
  return {
    toConfirm: confirmed + left,
    confirmed,
    late: isOver ? 0 : overdueOn(informing, on).length,
    passedOn: isOver ? left : 0,
  };
};

/** See {@link InformingFigures}: of these units in these years, on a day. Occasions and parts of a unit are one number. */
export const informingFigures = (
  rounds: readonly Informing[],
  units: readonly Pick<Unit, 'unitId'>[],
  years: readonly number[],
  on: IsoDate,
): InformingFigures => {
  const own = new Set(units.map(({ unitId }) => unitId));
  const counts = new Map<string, InformingCount>();
  for (const round of rounds) {
    const { year, policyId, unitId } = round;
    if (!own.has(unitId) || !years.includes(year)) continue;
    const count = countOf(round, on);
    if (count.toConfirm === 0) continue;
    const key = JSON.stringify([year, policyId, unitId]);
    const known = counts.get(key);
    counts.set(key, {
      ...{ year, policyId, unitId },
      toConfirm: count.toConfirm + (known?.toConfirm ?? 0),
      confirmed: count.confirmed + (known?.confirmed ?? 0),
      late: count.late + (known?.late ?? 0),
      passedOn: count.passedOn + (known?.passedOn ?? 0),
    });
  }
  return { years, counts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count) };
};

const amount = z.int().check(z.gte(0));
const schema = z.object({
  headId: z.optional(z.string()),
  years: z.array(z.int()),
  counts: z.array(z.tuple([z.int(), z.string(), z.string(), amount, amount, amount, amount])),
});

/** As it is kept: the same figures are the same text. */
export const formatInformingFigures = ({ headId, years, counts }: InformingFigures): string =>
  JSON.stringify({
    headId,
    years,
    counts: counts.map(({ year, policyId, unitId, toConfirm, confirmed, late, passedOn }) => [
      ...[year, policyId, unitId],
      ...[toConfirm, confirmed, late, passedOn],
    ]),
  });

/** What was kept; undefined where that is nothing, or of another version than this one reads. */
export const parseInformingFigures = (kept: string): InformingFigures | undefined => {
  try {
    const read = schema.safeParse(JSON.parse(kept));
    if (!read.success) return undefined;
    const { headId, years, counts } = read.data;
    return {
      ...(headId === undefined ? {} : { headId }),
      years,
      counts: counts.map(([year, policyId, unitId, toConfirm, confirmed, late, passedOn]) => ({
        ...{ year, policyId, unitId, toConfirm, confirmed, late, passedOn },
      })),
    };
  } catch {
    return undefined;
  }
};
