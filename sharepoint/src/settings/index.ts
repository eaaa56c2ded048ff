export {
  arrangedKey,
  endedPolicyKey,
  openSettings,
  plannedKey,
  plannedSetting,
  policyKey,
  policySetting,
  publicKeyKey,
} from './open-settings.ts';
export type { Setting, Settings } from './open-settings.ts';
export { readBeginning, readOwnWord } from './own-word.ts';
export type { Beginning } from './own-word.ts';
export { openOwnWords } from './own-words.ts';
export type { OwnWords } from './own-words.ts';
export { openForecasts } from './forecasts.ts';
export type { Forecasts } from './forecasts.ts';
export { informingToldKey, openInformingTold } from './informing-told.ts';
export type { InformingTold } from './informing-told.ts';
export { formerPolicyTexts } from './former-policy-texts.ts';
export { openRunningCounts } from './running-counts.ts';
export type { RunningCounts } from './running-counts.ts';
export { openToldPopulations, toldPopulationKey } from './told-populations.ts';
export type { ToldPopulations } from './told-populations.ts';
export { settingVersions } from './setting-versions.ts';
export type { SettingVersion } from './setting-versions.ts';
export { departmentOfPart, departmentPart, openFiguresTold } from './figures-told.ts';
export type { FiguresPart, FiguresTold, ToldYear } from './figures-told.ts';
