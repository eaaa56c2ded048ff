import type { Control } from '@loggkontroll/core/workflow';
import { capitalise } from '../capitalise.ts';
import { formatPeriod, formatPeriodOfYear } from '@loggkontroll/ui/texts';
import type { MatrixColumn, MatrixRow } from './matrix.ts';
import type { Say } from './texts/index.ts';
import type { Language } from '@loggkontroll/ui/texts';

/** `Kvartal 4`: the year is said above. */
export const columnName = (t: Say, language: Language, column: MatrixColumn, year: number): string => {
  if (column.period === undefined) return t(`common:controlKind.${column.kind}`);
  const named = column.period.startsWith(String(year)) ? formatPeriodOfYear : formatPeriod;
  return capitalise(named(language, column.period));
};

/** The unit's name; the names of all units where one manager's units are drawn together; or the whole branch. */
export const rowName = (t: Say, { units, branch }: Pick<MatrixRow, 'units' | 'branch'>): string =>
  units.length === 0
    ? t(`internalControl:matrix.allUnits.${branch}`)
    : units.map(({ name }) => name).join(', ');

/** What the control is of: its unit or operation, or all units of the branch. */
export const controlUnit = (t: Say, { unitId, branch, clusterName }: Control): string =>
  unitId === '' ? t(`internalControl:matrix.allUnits.${branch}`) : clusterName;

/** A control in one line: kind, unit, period. */
export const controlName = (t: Say, language: Language, control: Control): string =>
  [
    t(`common:controlKind.${control.kind}`),
    controlUnit(t, control),
    formatPeriod(language, control.period),
  ].join(', ');
