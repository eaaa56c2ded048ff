import { note, key } from './field.ts';
import type { Field, Fields, IndexedName } from './field.ts';
import type { List } from './list.ts';

/** What a projection column can hold; undefined empties it. */
export type Projected = string | number | undefined;

/** A column together with what it shows of a record. */
export type Projection<Record> = Field & { readonly of: (record: Record) => Projected };

/** The columns that every list of records has. `Title` is SharePoint's own. */
export const recordFields = {
  RecordId: key('Post-id'),
  Status: key('Status'),
  History: note('Historik'),
} as const;

/**
 * A list of records: one item holds one record's events in `History`; everything else shows it.
 * `Kept` is the record's state once it exists.
 */
export interface RecordList<
  Kept extends { readonly status: string } = { readonly status: string },
  P extends Readonly<Record<string, Projection<Kept>>> = Readonly<Record<string, Projection<Kept>>>,
> {
  readonly list: List<P & typeof recordFields>;
  readonly projections: P;
  /** The record's own id, as other records refer to it. */
  readonly idOf: (record: Kept) => string;
  /** The item's title: what a person calls the record. */
  readonly titleOf: (record: Kept) => string;
  /** The folder it is born in: a unit's or department's id, undefined for the list's root. */
  readonly folderOf: (record: Kept) => string | undefined;
}

/** The columns by which records may be asked for. */
export type RecordKey<P extends Fields> = IndexedName<P> | 'RecordId' | 'Status';

/** Many more versions than a record ever has: they are the evidence that `History` is checked against. */
const evidence = 50_000;

/** Puts a list of records together: the shared columns, and the given projections. */
export const recordList =
  <Kept extends { readonly status: string }>() =>
  <const P extends Readonly<Record<string, Projection<Kept>>>>(
    definition: Omit<RecordList<Kept, P>, 'list'> & {
      readonly list: Omit<List, 'kind' | 'fields' | 'versions'>;
    },
  ): RecordList<Kept, P> => ({
    ...definition,
    list: {
      ...definition.list,
      kind: 'list',
      versions: evidence,
      fields: { ...recordFields, ...definition.projections },
    },
  });

/** A projection that queries may use. */
export const keyOf = <Kept>(title: string, of: (record: Kept) => string | undefined) =>
  ({ ...key(title), of }) as const;

/** A projection that is only shown. */
export const shown = <Kept>(title: string, of: (record: Kept) => string | undefined) =>
  ({ title, kind: 'text', of }) as const;

/** A whole number that is only shown. */
export const counted = <Kept>(title: string, of: (record: Kept) => number | undefined) =>
  ({ title, kind: 'number', of }) as const;
