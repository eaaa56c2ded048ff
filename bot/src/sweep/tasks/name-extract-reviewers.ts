import { parseDelivery } from '@loggkontroll/core/log';
import { refuse } from '@loggkontroll/core/result';
import { awaitsReviewer, standInOf } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/**
 * Where a log that is to be reviewed has passed to another assessor: says who reviews it, the assessor or the nearest
 * manager above who does not stand in it (S3). Only the accounts of that log are looked up, by the bot, since whoever
 * passes an extract on may not read the employee register; and nobody reviews it before that.
 */
export const nameExtractReviewers: Task = async (world, now) => {
  const { board, register, rooms, directory, log } = world;
  await oneByOne(
    log,
    'name-extract-reviewers',
    (await fittingExtracts(world)).filter(
      ({ state }) => awaitsReviewer(state) && !state.closed && !state.withdrawn,
    ),
    ({ recordId }) => recordId,
    async (record) => {
      const { assessor, logRoom = '', delivered } = record.state;
      const file = await rooms.readDelivery(logRoom, delivered?.log.sha256 ?? '');
      if (!file.ok) return file;
      const delivery = parseDelivery(file.value);
      if (!delivery.ok) return delivery;
      const [employees, people] = await Promise.all([directory.employees(), directory.people()]);
      const accounts = delivery.value.employees.map(({ employeeId }) => employeeId.toLowerCase());
      const standIn = standInOf(assessor, accounts, { employees, people: [...people.values()] });
      if (!standIn.found) return refuse({ code: 'extract-nobody-reviews' });
      const reviewer = standIn.reviewer ?? assessor;
      const named = await register.extracts.act(
        record,
        { type: 'nameExtractReviewer', reviewer },
        asBot(now),
      );
      if (named.ok) board.extracts.put(named.value);
      return named;
    },
  );
};
