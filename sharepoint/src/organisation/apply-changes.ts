import { organisationKeys, organisationKinds } from '@loggkontroll/core/organisation-import';
import type {
  KindChanges,
  OrganisationChanges,
  OrganisationKind,
  OrganisationThing,
} from '@loggkontroll/core/organisation-import';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { itemIdOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { emptyRow } from './emptied.ts';
import { readRows } from './read.ts';
import type { Table, Value } from './rows.ts';
import { tables } from './tables.ts';

/** Somebody has changed what is to be changed since the plan was made; nothing was written. */
export type ApplyRefusal = Refused & { readonly code: 'organisation-changed-meanwhile' };

/** Tells how far it has come, in rows. */
export type ApplyProgress = (done: number, of: number) => void;

/** What is left to be written of one kind: what comes first, and what goes once nothing points at it any more. */
interface Writes {
  readonly puts: readonly Operation<unknown>[];
  readonly removals: readonly Operation<unknown>[];
}

const batch = 100;

/** So that whoever is pointed at is there first. */
const order: readonly OrganisationKind[] = [
  'people',
  ...organisationKinds.filter((kind) => kind !== 'people'),
];

const fieldsOf = (values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));

/** The writes of one kind; undefined where a row is neither as it was nor as it is to be. */
const writesOf = <T>(
  site: Site,
  table: Table<T>,
  keyOf: (thing: T) => string,
  { added, changed, gone }: KindChanges<T>,
  rows: ReadonlyMap<string, Row>,
): Writes | undefined => {
  const { list, keeps = [] } = table;
  const path = pathOf(site, list);
  const wanted = (thing: T) =>
    Object.fromEntries(Object.entries(table.write(thing)).filter(([name]) => !keeps.includes(name)));
  const isAs = (row: Row, thing: T): boolean =>
    Object.entries(wanted(thing)).every(
      ([name, value]) => ((row[name] ?? undefined) || undefined) === (value || undefined),
    );
  const puts: Operation<unknown>[] = [];
  const removals: Operation<unknown>[] = [];
  for (const thing of added) {
    const row = rows.get(keyOf(thing));
    if (row === undefined) puts.push((sp) => sp.web.getList(path).items.add(fieldsOf(table.write(thing))));
    else if (!isAs(row, thing)) return undefined;
  }
  for (const { before, after } of [...changed, ...gone]) {
    const row = rows.get(keyOf(before));
    if (row === undefined) {
      if (after !== undefined) return undefined;
    } else if (after !== undefined && isAs(row, after)) {
      continue;
    } else if (!isAs(row, before)) {
      return undefined;
    } else if (after === undefined) {
      removals.push(emptyRow(site, table, row));
    } else {
      puts.push((sp) => merge(sp.web.getList(path).items.getById(itemIdOf(row)), fieldsOf(wanted(after))));
    }
  }
  return { puts, removals };
};

const ofKind = async (
  site: Site,
  kind: OrganisationKind,
  changes: OrganisationChanges,
): Promise<Writes | undefined> => {
  const own = changes[kind] as KindChanges<OrganisationThing[OrganisationKind]>;
  if (own.added.length + own.changed.length + own.gone.length === 0) return { puts: [], removals: [] };
  const table = tables[kind] as Table<OrganisationThing[OrganisationKind]>;
  const keyOf = organisationKeys[kind] as (thing: OrganisationThing[OrganisationKind]) => string;
  return writesOf(site, table, keyOf, own, await readRows(site, table));
};

/**
 * Writes changes into the Register's lists: what is pointed at before what points at it, and what goes last of all, so that
 * whoever reads meanwhile finds everything that they look for. Everything is looked at before anything is written: where
 * somebody else has changed a row since, nothing is. What was cut off is made whole by doing it again; what is there
 * already is not written twice.
 */
export const applyOrganisation = async (
  { register: site }: Connection,
  changes: OrganisationChanges,
  report: ApplyProgress = () => undefined,
): Promise<Result<{ readonly written: number }, ApplyRefusal>> => {
  const writes: Writes[] = [];
  for (const kind of order) {
    const own = await ofKind(site, kind, changes);
    if (own === undefined) return refuse({ code: 'organisation-changed-meanwhile' });
    writes.push(own);
  }
  const operations = [
    ...writes.flatMap(({ puts }) => puts),
    ...[...writes].reverse().flatMap(({ removals }) => removals),
  ];
  report(0, operations.length);
  for (let done = 0; done < operations.length; done += batch) {
    await inBatches(site, operations.slice(done, done + batch));
    report(Math.min(done + batch, operations.length), operations.length);
  }
  return accept({ written: operations.length });
};
