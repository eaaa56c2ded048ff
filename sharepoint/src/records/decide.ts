import { formatHistory, maximumHistoryLength } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import { handle } from '@loggkontroll/core/workflow';
import type { Context } from '@loggkontroll/core/workflow';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordRefusal } from './stored-record.ts';

/** What is to be saved. */
export interface Decided<Kept, Event> {
  readonly history: History<Event>;
  readonly state: Kept;
}

/** Lets the process decide on top of a history, seals what is new, and refuses what would not fit in the column. */
export const decideOn = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  { decider, options }: Process<Kept, Command, Event, R>,
  history: History<Event>,
  command: Command,
  context: Context,
): Promise<Result<Decided<Kept, Event>, R | RecordRefusal>> => {
  const decided = handle(decider, history, command, context);
  if (!decided.ok) return decided;
  const { seal } = options;
  const longer = await Promise.all(
    decided.value.history.map(async (entry, index) =>
      seal && index >= history.length ? { ...entry, seal: await seal(entry.hash) } : entry,
    ),
  );
  if (formatHistory(longer).length >= maximumHistoryLength) return refuse({ code: 'record-history-full' });
  return accept({ history: longer, state: decided.value.state as Kept });
};
