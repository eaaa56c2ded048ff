import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { ClientExtract, ExtractCommand, LogFate } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

type Fate = Extract<ExtractCommand, { type: 'recordExtractFate' }>;

const kept: LogFate = { fate: 'kept', because: 'remark' };

const fatesOf = async function* (
  extract: ClientExtract,
  { subjectRooms, rooms }: World,
  now: IsoInstant,
): AsyncGenerator<Fate, void> {
  const { closed, withdrawn, controlled, inquiry, subjectRoom, subjectFate, logRoom, logFate } = extract;
  if (!closed && !withdrawn) return;
  const isKept = controlled?.outcome === 'remark' || inquiry !== undefined;
  const type = 'recordExtractFate';
  if (subjectRoom !== undefined && subjectFate === undefined)
    yield { type, of: 'subject', fate: isKept ? kept : await subjectRooms.dispose(subjectRoom, now) };
  if (logRoom !== undefined && logFate === undefined)
    yield { type, of: 'log', fate: isKept ? kept : await rooms.dispose(logRoom, now) };
};

/**
 * When an extract is closed or its request withdrawn, its rooms are destroyed, and the record says what became of them:
 * what is to be kept has been filed where the policy says (P17). With a remark or an inquiry both stay where they are,
 * which the record says as well, until the case takes them over.
 */
export const settleExtracts: Task = async (world, now) => {
  const { board, register, log } = world;
  await oneByOne(
    log,
    'settle-extracts',
    await fittingExtracts(world),
    ({ recordId }) => recordId,
    async (record) => {
      let current = record;
      for await (const command of fatesOf(record.state, world, now)) {
        const recorded = await register.extracts.act(current, command, asBot(now));
        if (!recorded.ok) return recorded;
        board.extracts.put(recorded.value);
        current = recorded.value;
      }
      return undefined;
    },
  );
};
