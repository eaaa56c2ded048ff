export { controlFiguresBy, controlFiguresOf } from './control-figures.ts';
export type { ControlFigures, FiguresOf } from './control-figures.ts';
export { controlsOfOwnUnits } from './controls-of-own-units.ts';
export { formatInformingFigures, informingFigures, parseInformingFigures } from './informing-figures.ts';
export type { InformingCount, InformingFigures } from './informing-figures.ts';
export { requestsByDepartment } from './requests-of-year.ts';
export type { RequestFigures, RequestKind, RequestRecords, RequestsOf } from './requests-of-year.ts';
export { reviewedShares } from './reviewed-share.ts';
export type { ReviewedShare } from './reviewed-share.ts';
export { supervisionOfYear } from './supervision-of-year.ts';
export type {
  DestroyedOfYear,
  DrawsOfYear,
  InformedOfYear,
  RoundLeft,
  SignedDepartment,
  SupervisionOfYear,
  SupervisionRecords,
} from './supervision-of-year.ts';
