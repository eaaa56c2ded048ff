import type { ControlFigures, ReviewedShare } from '@loggkontroll/core/report';
import type { ReportTable } from '@loggkontroll/ui/documents';
import type { SayFigures } from './say-figures.ts';

/** A year beside others. */
export interface YearBeside {
  readonly year: number;
  readonly figures: ControlFigures;
  /** Absent where they are not this person's to see. */
  readonly shares: readonly ReviewedShare[] | undefined;
}

/** Years beside one another, as shares so that a longer year does not look better; how many are reviewed under each routine. */
export const yearsTable = (say: SayFigures, years: readonly YearBeside[]): ReportTable => {
  const policyIds = [
    ...new Set(years.flatMap(({ shares }) => (shares ?? []).map(({ policyId }) => policyId))),
  ].sort();
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : say.percent(part / whole));
  return {
    ...{ title: say.years.title, note: say.years.note },
    columns: [...say.years.columns, ...policyIds.map((policyId) => say.years.reviewed(policyId))],
    rows: years.map(({ year, figures, shares }) => [
      String(year),
      ...[figures.planned, figures.done, share(figures.done, figures.planned)],
      ...[share(figures.withoutRemark, figures.done), figures.late, figures.breachesReported],
      ...policyIds.map((policyId) => {
        const { reviewed = 0, employees = 0 } = shares?.find((each) => each.policyId === policyId) ?? {};
        return share(reviewed, employees);
      }),
    ]),
  };
};
