import { parseToldPopulation } from '@loggkontroll/core/workflow';
import type { ToldPopulation } from '@loggkontroll/core/workflow';
import type { Connection } from '../connection/index.ts';
import { openToldRow } from './told-row.ts';

/** Who can be drawn under each policy that planners plan, in numbers: a row a policy, which planners alone read. */
export interface ToldPopulations {
  /** Undefined where the bot has not told, or not of anything that can be drawn from. One request. */
  read(policyId: string): Promise<ToldPopulation | undefined>;
  /** The bot's. Undefined: the registers as they are make no population. */
  put(policyId: string, told: ToldPopulation | undefined): Promise<void>;
}

/** The key of a policy's row. */
export const toldPopulationKey = (policyId: string): string => `population/${policyId}`;

/** The rows in the Register's settings. */
export const openToldPopulations = (connection: Connection): ToldPopulations => {
  const rowOf = (policyId: string) =>
    openToldRow<ToldPopulation | null>(connection, {
      ...{ key: toldPopulationKey(policyId), title: 'Till planerare', readers: ['Planners'] },
      parse: parseToldPopulation,
    });
  return {
    read: async (policyId) => (await rowOf(policyId).read()) ?? undefined,
    put: (policyId, told) => rowOf(policyId).put(told ?? null),
  };
};
