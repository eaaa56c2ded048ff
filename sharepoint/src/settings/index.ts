export { openSettings, plannedKey, plannedSetting, policyKey, publicKeyKey } from './open-settings.ts';
export type { Setting, Settings } from './open-settings.ts';
