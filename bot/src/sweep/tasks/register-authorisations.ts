import { localOf } from '@loggkontroll/core/calendar';
import {
  authorisationControlFor,
  authorisationControlOf,
  authorisationRegistrationOf,
  runningReviewDates,
} from '@loggkontroll/core/workflow';
import type { ControlFacts } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** Of those that have been opened, and of those that are to be by a date that runs, whether anybody opens them or not. */
const controlsToExpect = async (world: World, today: string): Promise<readonly ControlFacts[]> => {
  const { directory, policies } = world;
  const [units, rules, opened] = await Promise.all([
    directory.units(),
    policies(),
    fittingAuthorisations(world),
  ]);
  const ofOpened = opened
    .filter(({ state }) => state.withdrawn === undefined)
    .flatMap(({ state }) => {
      const unit = units.find(({ unitId }) => unitId === state.unitId);
      return (unit && authorisationControlOf(state, unit)) ?? [];
    });
  const byDate = rules.flatMap((policy) =>
    runningReviewDates(policy, today).flatMap(({ doneBy }) =>
      units.flatMap((unit) => authorisationControlFor(policy, unit, doneBy) ?? []),
    ),
  );
  return [...ofOpened, ...byDate];
};

/** A date is the same for all units: so many are entered in a sweep, and what else it does waits for no more of them. */
const expectedInASweep = 100;

/** The register expects a control of every authorisation review of a unit from when it is, or was to be, opened. */
export const expectAuthorisations: Task = async (world, now) => {
  const { board, memory, register, log } = world;
  let entered = 0;
  await oneByOne(
    log,
    'expect-authorisations',
    await controlsToExpect(world, localOf(now).date),
    ({ controlId }) => controlId,
    async (facts) => {
      if (board.controls.has(facts.controlId)) return undefined;
      if (entered === expectedInASweep) {
        memory.leftSome = true;
        return undefined;
      }
      const expected = await register.controls.ensure({ type: 'expectControl', ...facts }, asBot(now));
      if (!expected.ok) return expected;
      board.controls.put(expected.value);
      entered += 1;
      return expected;
    },
  );
};

/** A signed authorisation review is entered in the registration list. */
export const registerAuthorisations: Task = async (world, now) => {
  const { board, register, log } = world;
  await oneByOne(
    log,
    'register-authorisations',
    await fittingAuthorisations(world),
    ({ recordId }) => recordId,
    async ({ state }) => {
      const facts = authorisationRegistrationOf(state);
      if (facts === undefined || board.registrations.has(facts.registrationId)) return undefined;
      const entered = await register.registrations.ensure({ type: 'registerControl', ...facts }, asBot(now));
      if (entered.ok) board.registrations.put(entered.value);
      return entered;
    },
  );
};
