export { openSettings, plannedKey, plannedSetting, policyKey, publicKeyKey } from './open-settings.ts';
export type { Setting, Settings } from './open-settings.ts';
export { openOwnWords, readBeginning } from './own-word.ts';
export type { Beginning, OwnWords } from './own-word.ts';
export { settingVersions } from './setting-versions.ts';
export type { SettingVersion } from './setting-versions.ts';
