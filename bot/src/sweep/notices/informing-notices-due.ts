import type { IsoInstant } from '@loggkontroll/core/calendar';
import { informingNotices } from '@loggkontroll/core/notice';
import type { InformingNotice } from '@loggkontroll/core/notice';
import type { World } from '../world.ts';

/** What is due to be told of informing employees, under the policies in force. */
export const informingNoticesDue = async (
  { board, directory, policies }: World,
  now: IsoInstant,
): Promise<readonly InformingNotice[]> => {
  const records = [...board.informing.records.values()];
  if (records.length === 0) return [];
  const [rules, units] = await Promise.all([policies(), directory.units()]);
  return records.flatMap(({ state }) => {
    const policy = rules.find(({ id }) => id === state.policyId);
    const unitName = units.find(({ unitId }) => unitId === state.unitId)?.name ?? '';
    return policy === undefined ? [] : informingNotices(state, unitName, policy, now);
  });
};
