import { localOf } from '@loggkontroll/core/calendar';
import { extractPeopleNow } from '@loggkontroll/core/workflow';
import type { ExtractPeopleDesk } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { registersNow } from '../cases/registers-now.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import type { ExtractOnBoard } from '../fitting-extracts.ts';
import { leadingIn } from '../leading.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** The people as a person said them last; what the bot has passed on follows from that. */
const saidIn = ({ history, state }: ExtractOnBoard): ExtractPeopleDesk['said'] => {
  const said = history.findLast(
    ({ by, event }) =>
      event.type === 'extractRequested' || (event.type === 'extractPassedOn' && by !== 'bot'),
  )?.event;
  return said?.type === 'extractPassedOn' || said?.type === 'extractRequested'
    ? { ...said, isPassedOn: said.type === 'extractPassedOn' }
    : { ...state, isPassedOn: false };
};

/**
 * A client's extract passes on when somebody who has it leads no more, or is away and has a substitute; when that one's time is
 * over, it passes back. Rooms, record and the review of its log follow, and nobody reviews a log that they stand in.
 */
export const passOnExtracts: Task = async (world, now) => {
  const { board, register, directory, log } = world;
  const open = (await fittingExtracts(world)).filter(
    ({ state }) => state.closed === undefined && state.withdrawn === undefined,
  );
  if (open.length === 0) return;
  const registers = await registersNow(world, now);
  const substitutes = await directory.substitutes();
  const leading = new Set([...leadingIn(registers), ...substitutes.keys()]);
  await oneByOne(
    log,
    'pass-on-extracts',
    open,
    ({ recordId }) => recordId,
    async (record) => {
      const unit = registers.units.find(({ unitId }) => unitId === record.state.unitId);
      if (unit === undefined) return undefined;
      const people = extractPeopleNow(record.state, {
        ...{ unit, leading, substitutes, functions: registers.functions, today: localOf(now).date },
        managerOf: (personId) => registers.people.get(personId)?.managerId,
        said: saidIn(record),
      });
      if (people === undefined) return undefined;
      const passed = await register.extracts.act(record, { type: 'passOnExtract', ...people }, asBot(now));
      if (passed.ok) board.extracts.put(passed.value);
      return passed;
    },
  );
};
