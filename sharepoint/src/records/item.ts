import { formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import { replayKnown } from '@loggkontroll/core/workflow';
import type { Decider } from '@loggkontroll/core/workflow';
import { etagOf, itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import type { Projected } from '../schema/record-list.ts';
import type { RecordRefusal, StoredRecord } from './stored-record.ts';

/** What a record list says of its columns, for any kind of record. */
export interface Columns<Kept> {
  readonly idOf: (record: Kept) => string;
  readonly titleOf: (record: Kept) => string;
  readonly projections: Readonly<Record<string, { readonly of: (record: Kept) => Projected }>>;
}

/** A state that a record can have, `none` before its first event. */
export type StateOf<Kept> = { readonly status: 'none' } | Kept;

const shortText = 255;
const clip = (value: Projected): Projected => (typeof value === 'string' ? value.slice(0, shortText) : value);

/** The values of all columns of a record, by internal name. */
export const columnsOf = <Kept extends { readonly status: string }>(
  columns: Columns<Kept>,
  state: Kept,
  history: History<unknown>,
): Readonly<Record<string, Projected>> => ({
  Title: clip(columns.titleOf(state)),
  RecordId: columns.idOf(state),
  Status: state.status,
  ...Object.fromEntries(Object.entries(columns.projections).map(([name, { of }]) => [name, clip(of(state))])),
  History: formatHistory(history),
});

/** The columns that show something else than the history says. */
export const differingColumns = <Kept extends { readonly status: string }>(
  columns: Columns<Kept>,
  state: Kept,
  history: History<unknown>,
  shown: Readonly<Record<string, unknown>>,
): readonly string[] => {
  const { History: _, ...wanted } = columnsOf(columns, state, history);
  return Object.entries(wanted)
    .filter(([name, value]) => (shown[name] ?? '') !== (value ?? ''))
    .map(([name]) => name);
};

/** The columns that show a record beside its history, by internal name. */
export const shownColumns = ({ projections }: Pick<Columns<never>, 'projections'>): readonly string[] => [
  ...['Title', 'RecordId', 'Status'],
  ...Object.keys(projections),
];

/** What a row has in some columns; `null` where they are empty. */
export const columnsIn = (row: Row, columns: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

/** The columns that a record is read from. */
export const readColumns = ['Id', 'RecordId', 'History'] as const;

/** What keeps a row from being a record. */
type Unreadable = Extract<RecordRefusal, { readonly code: 'record-damaged' | 'record-newer' }>;

/**
 * Reads a row of {@link readColumns} and replays its history; refuses when the chain does not hold, or when a newer version
 * of the suite has written what this one does not know.
 */
export const recordOf = <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  decider: Decider<StateOf<Kept>, Command, Event, R>,
  row: Row,
): Result<StoredRecord<Kept, Event>, Unreadable> => {
  const history = parseHistory<Event>(textOf(row, 'History') ?? '');
  if (!history.ok) return refuse({ code: 'record-damaged', fault: history.refusal });
  const known = replayKnown(decider, history.value);
  if (!known.ok) return refuse({ code: 'record-newer', fault: known.refusal });
  const state = known.value;
  if (state.status === 'none') {
    return refuse({ code: 'record-damaged', fault: { code: 'history-unreadable', n: 1 } });
  }
  return accept({
    recordId: textOf(row, 'RecordId') ?? '',
    itemId: itemIdOf(row),
    etag: etagOf(row),
    state: state as Kept,
    history: history.value,
  });
};
