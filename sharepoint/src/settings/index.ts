export {
  arrangedKey,
  openSettings,
  plannedKey,
  plannedSetting,
  policyKey,
  publicKeyKey,
} from './open-settings.ts';
export type { Setting, Settings } from './open-settings.ts';
export { readBeginning, readOwnWord } from './own-word.ts';
export type { Beginning } from './own-word.ts';
export { openOwnWords } from './own-words.ts';
export type { OwnWords } from './own-words.ts';
export { settingVersions } from './setting-versions.ts';
export type { SettingVersion } from './setting-versions.ts';
