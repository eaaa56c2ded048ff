import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { Context } from '@loggkontroll/core/workflow';
import { isSharePointFailure } from '../connection/index.ts';
import { listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { decideOn } from './decide.ts';
import type { Decided } from './decide.ts';
import { find } from './find.ts';
import { columnsOf } from './item.ts';
import { etagAfter } from '../connection/etag.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordRefusal, StoredRecord } from './stored-record.ts';

const attempts = 5;

/** Saves what was decided: `saved`, `stale` when somebody else was first, `unknown` when the answer was lost. */
const save = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  { site, schema }: Process<Kept, Command, Event, R>,
  { itemId, etag }: { readonly itemId: number; readonly etag: string },
  { state, history }: Decided<Kept, Event>,
): Promise<'saved' | 'stale' | 'unknown'> => {
  const columns = Object.fromEntries(
    Object.entries(columnsOf(schema, state, history)).map(([name, value]) => [name, value ?? null] as const),
  );
  const item = listAt(site, schema.list).items.getById(itemId);
  try {
    await merge(item, columns, etag);
    return 'saved';
  } catch (error) {
    if (isSharePointFailure(error, 'conflict')) return 'stale';
    if (isSharePointFailure(error, 'unreachable')) return 'unknown';
    throw error;
  }
};

/** Reads, decides and saves, again while others are first. */
export const act = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  process: Process<Kept, Command, Event, R>,
  target: string | StoredRecord<Kept, Event>,
  command: Command,
  context: Context,
): Promise<Result<StoredRecord<Kept, Event>, R | RecordRefusal>> => {
  const recordId = typeof target === 'string' ? target : target.recordId;
  let given = typeof target === 'string' || target.etag === undefined ? undefined : target;
  const mine = new Set<string>();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const read = given === undefined ? await find(process, recordId) : accept(given);
    if (!read.ok) return read;
    const stored = read.value;
    if (stored.history.some(({ hash }) => mine.has(hash))) return read;
    const decided = await decideOn(process, stored.history, command, context);
    const stale = given !== undefined;
    given = undefined;
    if (!decided.ok) {
      if (stale) continue;
      return decided;
    }
    if (decided.value.history.length === stored.history.length) return read;
    const { etag } = stored;
    if (etag === undefined) continue;
    const saved = await save(process, { itemId: stored.itemId, etag }, decided.value);
    if (saved === 'saved') {
      return accept({ ...decided.value, recordId, itemId: stored.itemId, etag: etagAfter(etag) });
    }
    if (saved === 'unknown') decided.value.history.slice(-1).forEach(({ hash }) => mine.add(hash));
  }
  return refuse({ code: 'record-busy' });
};
