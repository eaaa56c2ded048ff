import { localOf, previousPeriod, yearOf, yearOfPeriod } from '@loggkontroll/core/calendar';
import type { IsoInstant, Period } from '@loggkontroll/core/calendar';
import { turnOf } from '@loggkontroll/core/draw';
import type { Policy } from '@loggkontroll/core/policy';
import type { PlanOnBoard, World } from './world.ts';

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

const drawnIn = (
  plans: readonly PlanOnBoard[],
  policy: Policy,
  periods: readonly Period[],
): readonly string[] => {
  const among = new Set<string>(periods);
  return plans
    .filter(
      ({ state }) => state.policyId === policy.id && among.has(state.period) && state.status === 'ordered',
    )
    .flatMap(({ state }) =>
      (state.attempts.at(-1)?.drawn?.picks ?? []).flatMap(({ employeeIds }) => employeeIds),
    );
};

/** So many periods fit in an address. */
const periodsAtOnce = 40;

/**
 * Those drawn in the years that the board does not have, of which nothing changes any more: read once a round and year.
 * One request for each 40 periods.
 */
const drawnBefore = async (
  { register, memory }: World,
  policy: Policy,
  periods: readonly Period[],
): Promise<readonly string[]> => {
  if (periods.length === 0) return [];
  const key = `${policy.id}/${periods.join()}`;
  const known = memory.earlierTurns.get(key);
  if (known !== undefined) return known;
  const drawn: string[] = [];
  for (let from = 0; from < periods.length; from += periodsAtOnce) {
    const asked = periods.slice(from, from + periodsAtOnce);
    const first = await register.plans.list({ where: { PolicyId: policy.id, Period: asked } });
    for (let page: typeof first | undefined = first; page !== undefined; page = await page.more?.()) {
      drawn.push(...drawnIn(page.records, policy, asked));
    }
  }
  memory.earlierTurns.set(key, drawn);
  return drawn;
};

/** Those drawn in the round so far, whoever planned, however many years it takes. */
export const hadTurn = async (
  world: World,
  policy: Policy,
  period: Period,
  now: IsoInstant,
): Promise<ReadonlySet<string>> => {
  const earlier = earlierInRound(policy, period);
  const firstOnBoard = yearOf(localOf(now).date) - 1;
  const isOnBoard = (each: Period): boolean => yearOfPeriod(each) >= firstOnBoard;
  const before = await drawnBefore(
    world,
    policy,
    earlier.filter((each) => !isOnBoard(each)),
  );
  const plans = [...world.board.plans.records.values()];
  return new Set([...before, ...drawnIn(plans, policy, earlier.filter(isOnBoard))]);
};
