import { knownKeys, standingUnder } from '@loggkontroll/core/history';
import { explainedBy } from '@loggkontroll/core/retention';
import type { Explained } from '@loggkontroll/core/retention';
import { publicKeyKey } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Destructions } from './open-destructions.ts';

const largestPage = 5000;

/**
 * What the list of destructions explains of a year, by the keys that stand in the settings. Records go together with those of
 * the year before or after, under whose year their destruction may stand. Two requests for up to 5,000 destructions.
 */
export const destroyedRecords = async (
  destructions: Pick<Destructions, 'list'>,
  settings: Pick<Settings, 'all'>,
  year: number,
): Promise<Explained> => {
  const prefix = publicKeyKey('');
  const years = [year - 1, year, year + 1].map(String);
  const [keys, first] = await Promise.all([
    settings.all(prefix),
    destructions.list({ where: { Year: years }, pageSize: largestPage }),
  ]);
  const records = [...first.records];
  for (let page = await first.more?.(); page !== undefined; page = await page.more?.())
    records.push(...page.records);
  const { points } = knownKeys(keys.map(({ key, value }) => [key.slice(prefix.length), value] as const));
  return explainedBy(records, standingUnder(points));
};
