import { authorisationControlOf, authorisationRegistrationOf } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** The register expects a control of every authorisation review of a unit from when it is opened. */
export const expectAuthorisations: Task = async (world, now) => {
  const { board, register, directory, log } = world;
  const under = (await fittingAuthorisations(world)).filter(({ state }) => state.withdrawn === undefined);
  await oneByOne(
    log,
    'expect-authorisations',
    under,
    ({ recordId }) => recordId,
    async ({ state }) => {
      const unit = (await directory.units()).find(({ unitId }) => unitId === state.unitId);
      const facts = unit && authorisationControlOf(state, unit);
      if (facts === undefined || board.controls.records.has(facts.controlId)) return undefined;
      const expected = await register.controls.ensure({ type: 'expectControl', ...facts }, asBot(now));
      if (expected.ok) board.controls.put(expected.value);
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
      if (facts === undefined || board.registrations.records.has(facts.registrationId)) return undefined;
      const entered = await register.registrations.ensure({ type: 'registerControl', ...facts }, asBot(now));
      if (entered.ok) board.registrations.put(entered.value);
      return entered;
    },
  );
};
