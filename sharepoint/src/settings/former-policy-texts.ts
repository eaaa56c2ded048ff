import type { Connection } from '../connection/index.ts';
import { endedPolicyKey, policyKey } from './open-settings.ts';
import { settingVersions } from './setting-versions.ts';

/** What the settings have ever said of a policy, newest first; of one taken out of force too. Four requests, or two where it was never there or never ended. */
export const formerPolicyTexts = async (
  connection: Connection,
  policyId: string,
): Promise<readonly string[]> => {
  const texts: string[] = [];
  for (const key of [policyKey(policyId), endedPolicyKey(policyId)]) {
    const versions = (await settingVersions(connection, key)).get(key) ?? [];
    texts.push(...versions.map(({ value }) => value));
  }
  return texts;
};
