import type { Unit } from '@loggkontroll/core/organisation';
import type { InformingCount } from '@loggkontroll/core/report';
import type { RoutineOfYear, YearRegister } from './year-register.ts';

/** How the employees of a department are informed under a routine in a year. */
export interface InformingOfRoutine {
  readonly policyId: string;
  readonly title: string;
  /**
   * `counted`: by unit; `nobody`: nobody is to confirm yet; `not-counted`: the bot has not counted; `other-year`: it counts
   * other years; `elsewhere`: the routine has it confirmed elsewhere; `nowhere`: the routine says nothing.
   */
  readonly standing: 'counted' | 'nobody' | 'not-counted' | 'other-year' | 'elsewhere' | 'nowhere';
  /** Those who are behind first. */
  readonly rows: readonly InformingRow[];
  /** The sum of the rows. */
  readonly total: InformingTally;
}

/** How many are to confirm, and what of them. */
export type InformingTally = Pick<InformingCount, 'toConfirm' | 'confirmed' | 'late' | 'passedOn'>;

/** A unit's. */
export interface InformingRow extends InformingTally {
  readonly unit: Unit;
}

const none: InformingTally = { toConfirm: 0, confirmed: 0, late: 0, passedOn: 0 };

const sumOf = (rows: readonly InformingTally[]): InformingTally =>
  rows.reduce(
    (sum, { toConfirm, confirmed, late, passedOn }) => ({
      toConfirm: sum.toConfirm + toConfirm,
      confirmed: sum.confirmed + confirmed,
      late: sum.late + late,
      passedOn: sum.passedOn + passedOn,
    }),
    none,
  );

const leftOf = ({ toConfirm, confirmed }: InformingTally): number => toConfirm - confirmed;

const behindFirst = (a: InformingRow, b: InformingRow): number => b.late - a.late || leftOf(b) - leftOf(a);

const placeOf = (
  { confirmedIn }: Pick<RoutineOfYear, 'confirmedIn'>,
  units: readonly Unit[],
): 'in-rounds' | 'elsewhere' | 'nowhere' => {
  const places = units.map(({ branch }) => confirmedIn[branch]);
  return (['in-rounds', 'elsewhere'] as const).find((place) => places.includes(place)) ?? 'nowhere';
};

/** See {@link InformingOfRoutine}: of every routine in force, and of those that were when somebody was to be informed. */
export const informingOfYear = ({
  year,
  units,
  routines,
  informing,
}: Pick<YearRegister, 'year' | 'units' | 'routines' | 'informing'>): readonly InformingOfRoutine[] => {
  const counts = informing?.counts.filter((count) => count.year === year) ?? [];
  const ended = counts
    .map(({ policyId }) => policyId)
    .filter((policyId) => !routines.some((routine) => routine.policyId === policyId));
  const nowhere = { provider: 'nowhere', authority: 'nowhere' } as const;
  const all = [
    ...routines,
    ...[...new Set(ended)].map((policyId) => ({ policyId, title: policyId, confirmedIn: nowhere })),
  ];
  return all.map(({ policyId, title, confirmedIn }): InformingOfRoutine => {
    const own = counts.filter((count) => count.policyId === policyId);
    const rows = units
      .flatMap((unit): readonly InformingRow[] => {
        const count = own.find(({ unitId }) => unitId === unit.unitId);
        return count !== undefined || confirmedIn[unit.branch] === 'in-rounds'
          ? [{ ...none, ...count, unit }]
          : [];
      })
      .sort(behindFirst);
    const total = sumOf(rows);
    const standing = (): InformingOfRoutine['standing'] => {
      if (total.toConfirm > 0) return 'counted';
      const place = placeOf({ confirmedIn }, units);
      if (place !== 'in-rounds') return place;
      if (informing === undefined) return 'not-counted';
      return informing.years.includes(year) ? 'nobody' : 'other-year';
    };
    return { policyId, title, standing: standing(), rows, total };
  });
};
