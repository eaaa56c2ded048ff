import type { Control } from '@loggkontroll/core/workflow';
import { capitalise } from '../capitalise.ts';
import { formatPeriod } from '@loggkontroll/ui/texts';
import type { MatrixColumn, MatrixRow } from './matrix.ts';
import type { Say } from './texts/index.ts';
import type { Language } from '@loggkontroll/ui/texts';

/** `Kvartal 4`: the year is said above. */
export const columnName = (t: Say, language: Language, column: MatrixColumn, year: number): string => {
  if (column.period === undefined) return t(`common:controlKind.${column.kind}`);
  const period = formatPeriod(language, column.period);
  return capitalise(period === String(year) ? period : period.replace(` ${year}`, ''));
};

/** The unit's name; the names of all units where one manager's units are drawn together. */
export const rowName = (row: Pick<MatrixRow, 'units'>): string =>
  row.units.map(({ name }) => name).join(', ');

/** A control in one line: kind, unit, period. */
export const controlName = (t: Say, language: Language, control: Control): string =>
  [t(`common:controlKind.${control.kind}`), control.clusterName, formatPeriod(language, control.period)].join(
    ', ',
  );
