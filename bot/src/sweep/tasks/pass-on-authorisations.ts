import { authorisationPeopleOf } from '@loggkontroll/core/workflow';
import { asBot, personOf } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import type { AuthorisationOnBoard } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** What a planner has said of who stands where is left as it is. */
const isSetByPerson = ({ history }: AuthorisationOnBoard): boolean =>
  history.findLast(({ event }) => event.type === 'authorisationPassedOn')?.by !== 'bot' &&
  history.some(({ event }) => event.type === 'authorisationPassedOn');

/** Until somebody has answered, a review follows whoever manages the unit and whoever makes its lists. */
export const passOnAuthorisations: Task = async (world, now) => {
  const { board, register, directory, log } = world;
  const open = (await fittingAuthorisations(world)).filter(
    (record) =>
      (record.state.status === 'opened' || record.state.status === 'listed') &&
      record.state.answered === undefined &&
      !isSetByPerson(record),
  );
  await oneByOne(
    log,
    'pass-on-authorisations',
    open,
    ({ recordId }) => recordId,
    async (record) => {
      const { unitId, scope, occasion, rules, lister, decider, ownDecider, carrier, controller } =
        record.state;
      const unit = (await directory.units()).find((each) => each.unitId === unitId);
      if (unit === undefined) return undefined;
      const people = authorisationPeopleOf(rules, {
        unit,
        scope,
        occasion,
        personOf: await personOf(unit, world, now),
      });
      if (people === undefined) return undefined;
      const stays =
        people.lister === lister &&
        people.decider === decider &&
        people.ownDecider === ownDecider &&
        people.carrier === carrier &&
        people.controller === controller;
      if (stays) return undefined;
      const passed = await register.authorisations.act(
        record,
        { type: 'passOnAuthorisation', ...people },
        asBot(now),
      );
      if (passed.ok) board.authorisations.put(passed.value);
      return passed;
    },
  );
};
