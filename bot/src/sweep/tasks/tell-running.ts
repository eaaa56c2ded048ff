import { countRunning } from '@loggkontroll/core/policy-versions';
import type { RunningRecord } from '@loggkontroll/core/policy-versions';
import type { Board } from '../board.ts';
import type { Task } from '../world.ts';

/** Of targeted reviews, cases and extracts nothing is told, not even that there are any. */
const runningOn = ({ plans, orders, authorisations }: Board): readonly RunningRecord[] => [
  ...[...plans.records.values()]
    .filter(({ state }) => state.status !== 'ordered' && state.status !== 'discarded')
    .map(({ state }) => ({
      ...{ kind: 'plan' as const, policyId: state.policyId, version: state.policyVersion },
      period: state.period,
    })),
  ...[...orders.records.values()]
    .filter(({ state }) => state.status !== 'completed' && state.replacedBy === undefined)
    .map(({ state }) => ({
      ...{ kind: 'order' as const, policyId: state.policyId, version: state.policyVersion },
      period: state.period,
    })),
  ...[...authorisations.records.values()]
    .filter(({ state }) => state.status !== 'closed' && state.withdrawn === undefined)
    .map(({ state }) => ({
      ...{ kind: 'authorisation' as const, policyId: state.policyId, version: state.policyVersion },
      period: state.doneBy,
    })),
];

/** Tells administrators how much runs under which version of a policy: the records themselves are not theirs to read. */
export const tellRunning: Task = async ({ board, memory, runningCounts }) => {
  const counts = countRunning(runningOn(board));
  const text = JSON.stringify(counts);
  if (memory.running === text) return;
  await runningCounts.put(counts);
  memory.running = text;
};
