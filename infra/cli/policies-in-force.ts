import { ffsPolicy, parsePolicyText, type Policy } from '@loggkontroll/core/policy';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';

/** The policies in force: those that the settings have, else FFS. One request. */
export const policiesInForce = async (connection: Connection): Promise<readonly Policy[]> => {
  const set = (await openSettings(connection).all(policyKey(''))).flatMap(({ value }) => {
    const read = parsePolicyText(value);
    return read.ok ? [read.value] : [];
  });
  return set.length === 0 ? [ffsPolicy] : set;
};
