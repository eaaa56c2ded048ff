import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { policyVersionDecider } from '@loggkontroll/core/policy-versions';
import type { RunningCount } from '@loggkontroll/core/policy-versions';
import type { Seal } from '@loggkontroll/core/history';
import type { Services } from '@loggkontroll/bot/services';
import { policies as policyList } from '@loggkontroll/sharepoint/schema';
import { memoryStore } from './memory-store.ts';

/** The policies in force and their versions, in memory. */
export const memoryPolicies = (begin: readonly Policy[], seal: (hash: string) => Seal) => {
  let set = begin;
  const kept: Policy[] = [...begin];
  let running: readonly RunningCount[] = [];
  const policyVersions = memoryStore(policyList, policyVersionDecider, seal);
  const policyServices: Pick<
    Services,
    'policies' | 'policyAt' | 'policyVersions' | 'setPolicy' | 'endPolicy' | 'runningCounts'
  > = {
    policies: () => Promise.resolve(set),
    policyAt: (id, version) =>
      Promise.resolve(
        kept.find((policy) => policy.id === id && policy.version === version) ??
          set.find((policy) => policy.id === id) ??
          shippedPolicies[id],
      ),
    policyVersions,
    setPolicy: (policy) => {
      set = [...set.filter(({ id }) => id !== policy.id), policy];
      return Promise.resolve();
    },
    endPolicy: (policyId) => {
      set = set.filter(({ id }) => id !== policyId);
      return Promise.resolve();
    },
    runningCounts: {
      put: (counts) => {
        running = counts;
        return Promise.resolve();
      },
    },
  };
  return {
    policyServices,
    policyVersions,
    /** What is in force from now on; every version that has been is still found. */
    setPolicies: (...now: readonly Policy[]) => {
      set = now;
      kept.push(...now);
    },
    policiesNow: () => set,
    runningNow: () => running,
  };
};
