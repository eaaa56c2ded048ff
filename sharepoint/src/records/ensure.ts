import type { Refused, Result } from '@loggkontroll/core/result';
import type { Context } from '@loggkontroll/core/workflow';
import { unless } from '../connection/failure-guard.ts';
import { listAt } from '../connection/lists.ts';
import { create } from './create.ts';
import { decideOn } from './decide.ts';
import { find } from './find.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordRefusal, StoredRecord } from './stored-record.ts';

/** Creates a record unless one with its id exists; of two made at once the first stays. */
export const ensure = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  process: Process<Kept, Command, Event, R>,
  command: Command,
  context: Context,
): Promise<Result<StoredRecord<Kept, Event>, R | RecordRefusal>> => {
  const decided = await decideOn(process, [], command, context);
  if (!decided.ok) return decided;
  const recordId = process.schema.idOf(decided.value.state);
  const before = await find(process, recordId);
  if (before.ok || before.refusal.code !== 'record-missing') return before;
  const made = await create(process, command, context);
  if (!made.ok) return made;
  const first = await find(process, recordId);
  if (first.ok && first.value.itemId !== made.value.itemId) {
    const second = listAt(process.site, process.schema.list).items.getById(made.value.itemId);
    await unless(second.delete(), ['not-found', 'forbidden'], undefined);
  }
  return first;
};
