import { previousPeriod } from '@loggkontroll/core/calendar';
import type { Period } from '@loggkontroll/core/calendar';
import { turnOf } from '@loggkontroll/core/draw';
import type { Policy } from '@loggkontroll/core/policy';
import type { World } from './world.ts';

/** The periods of a round before this one; none where nobody is reviewed in turns. */
const earlierInRound = (policy: Policy, period: Period): readonly Period[] => {
  const periods = Object.values(policy.systematic.branches).flatMap(({ sample }) =>
    sample.kind === 'rotation' ? [sample.periods] : [],
  );
  const earlier: Period[] = [];
  let each = period;
  for (let turn = Math.max(1, ...periods.map((of) => turnOf(period, of))); turn > 1; turn -= 1) {
    each = previousPeriod(each);
    earlier.push(each);
  }
  return earlier;
};

/** Those drawn in the round so far, whoever planned; the board has this and last year's plans. */
export const hadTurn = ({ board }: World, policy: Policy, period: Period): ReadonlySet<string> => {
  const earlier = new Set<string>(earlierInRound(policy, period));
  const plans = [...board.plans.records.values()].filter(
    ({ state }) => state.policyId === policy.id && earlier.has(state.period) && state.status === 'ordered',
  );
  return new Set(
    plans.flatMap(({ state }) =>
      (state.attempts.at(-1)?.drawn?.picks ?? []).flatMap(({ employeeIds }) => employeeIds),
    ),
  );
};
