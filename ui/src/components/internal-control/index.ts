export { DepartmentYear } from './DepartmentYear.tsx';
export type { DepartmentYearProps } from './DepartmentYear.tsx';
export { InternalControl } from './InternalControl.tsx';
export type { InternalControlProps } from './InternalControl.tsx';
export type { Deviations, UnplannedPeriod } from './MissingControls.tsx';
export { internalControlTexts } from './texts/index.ts';
export type { RegisteredControl, RoutineOfYear, RowKind, YearRegister } from './year-register.ts';
