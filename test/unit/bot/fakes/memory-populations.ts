import { refuse } from '@loggkontroll/core/result';
import type { Services } from '@loggkontroll/bot/services';

/** No population is there; what is to be taken away is remembered. */
export const memoryPopulations = () => {
  const disposed: string[] = [];
  const takeAway = (name: string, at: string) => {
    disposed.push(name);
    return Promise.resolve({ fate: { fate: 'deleted', deletedAt: at }, isThere: false } as const);
  };
  const populations: Services['populations'] = {
    read: () => Promise.resolve(refuse({ code: 'population-missing' })),
    putOwnRegisters: () => Promise.resolve(),
    dispose: (hash, at) => takeAway(hash, at),
    disposeOwnRegisters: (_owner, planId, at) => takeAway(planId, at),
  };
  return { populations, disposed };
};
