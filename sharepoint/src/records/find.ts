import { refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import { filterOf } from '../connection/filter.ts';
import { unlessClosed } from '../connection/failure-guard.ts';
import { listAt } from '../connection/lists.ts';
import { rowPage } from '../connection/rows.ts';
import { readColumns, recordOf } from './item.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordRefusal, StoredRecord } from './stored-record.ts';

/** The record with this id; of two (made at once), the one that was first. */
export const find = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  { site, schema, decider }: Process<Kept, Command, Event, R>,
  recordId: string,
): Promise<Result<StoredRecord<Kept, Event>, RecordRefusal>> => {
  const asked = rowPage(
    listAt(site, schema.list)
      .items.select(...readColumns)
      .filter(filterOf({ RecordId: recordId }))
      .orderBy('Id')
      .top(1),
  );
  const { rows } = await unlessClosed(asked, { rows: [], next: undefined });
  const [row] = rows;
  return row === undefined ? refuse({ code: 'record-missing' }) : recordOf(decider, row);
};
