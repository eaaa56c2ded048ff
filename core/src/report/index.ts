export { controlFiguresBy, controlFiguresOf } from './control-figures.ts';
export type { ControlFigures, FiguresOf } from './control-figures.ts';
export { controlsOfOwnUnits } from './controls-of-own-units.ts';
export { formatInformingFigures, informingFigures, parseInformingFigures } from './informing-figures.ts';
export type { InformingCount, InformingFigures } from './informing-figures.ts';
export { likeControlOf, likeControlsOf, sumAlike } from './like-controls.ts';
export type { ControlStanding, LikeControls } from './like-controls.ts';
export { requestsByDepartment, systematicRequestsOf } from './requests-of-year.ts';
export type {
  RequestFigures,
  RequestKind,
  RequestRecords,
  RequestsOf,
  SystematicRequests,
} from './requests-of-year.ts';
export { reviewedShares } from './reviewed-share.ts';
export type { ReviewedShare } from './reviewed-share.ts';
export { destroyedByTotals, destroyedOfYear, drawsOfYear, supervisionOfYear } from './supervision-of-year.ts';
export type {
  DestroyedOfYear,
  DrawsOfYear,
  InformedOfYear,
  RoundLeft,
  SignedDepartment,
  SupervisionOfYear,
  SupervisionRecords,
} from './supervision-of-year.ts';
export {
  formatToldControls,
  parseCountedYear,
  parseToldControls,
  parseToldRequests,
  parseToldDraws,
} from './told-figures.ts';
export type { CountedYear, ToldControls, ToldDraws } from './told-figures.ts';
