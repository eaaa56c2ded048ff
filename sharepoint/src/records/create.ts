import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { Context } from '@loggkontroll/core/workflow';
import { createdItemId } from '../connection/form-answer.ts';
import { isSharePointFailure } from '../connection/index.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { decideOn } from './decide.ts';
import { find } from './find.ts';
import { columnsOf } from './item.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordRefusal, StoredRecord } from './stored-record.ts';

/** Decides on nothing yet, and saves the new item inside its folder in one request. */
export const create = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  process: Process<Kept, Command, Event, R>,
  command: Command,
  context: Context,
): Promise<Result<StoredRecord<Kept, Event>, R | RecordRefusal>> => {
  const { site, schema } = process;
  const decided = await decideOn(process, [], command, context);
  if (!decided.ok) return decided;
  const { state, history } = decided.value;
  const recordId = schema.idOf(state);
  const folder = schema.folderOf(state);
  const path = [pathOf(site, schema.list), ...(folder === undefined ? [] : [folder])].join('/');
  const values = Object.entries(columnsOf(schema, state, history)).flatMap(([FieldName, value]) =>
    value === undefined ? [] : [{ FieldName, FieldValue: String(value) }],
  );
  try {
    const answer = await listAt(site, schema.list).addValidateUpdateItemUsingPath(values, path);
    return accept({ recordId, itemId: createdItemId(answer), etag: undefined, state, history });
  } catch (error) {
    if (!isSharePointFailure(error, 'unreachable')) throw error;
    const written = await find(process, recordId).catch(() => refuse({ code: 'record-missing' }));
    if (written.ok && written.value.history[0]?.hash === history[0]?.hash) return written;
    throw error;
  }
};
