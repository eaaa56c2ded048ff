import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type {
  Absence,
  Department,
  Employee,
  FunctionHolder,
  Person,
  PersonId,
  Role,
  Unit,
} from '@loggkontroll/core/organisation';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { loginNameOf } from '../connection/principals.ts';
import { itemIdOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { groupOf } from '../schema/index.ts';
import type { GroupName } from '../schema/index.ts';
import { emptyRow } from './emptied.ts';
import { readRows } from './read.ts';
import {
  absenceTable,
  departmentTable,
  employeeTable,
  functionTable,
  personTable,
  unitTable,
} from './rows.ts';
import type { Table, Value } from './rows.ts';

/** An organisation as it comes from the outside. */
export interface OrganisationData {
  readonly departments: readonly Department[];
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly employees: readonly Employee[];
  /** Who is away, where the organisation says it: of those that it no longer says nothing is kept. */
  readonly absences?: readonly Absence[];
  /** Who has a function, where the organisation says it. */
  readonly functions?: readonly FunctionHolder[];
  /** Who is in the group of each role. */
  readonly members: Readonly<Record<Exclude<Role, 'bot'>, readonly PersonId[]>>;
}

/** What an import wrote. */
export interface ImportCount {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

const same = (row: Row, column: string, value: Value): boolean => (row[column] ?? undefined) === value;

const upsert = async <T>(site: Site, table: Table<T>, things: readonly T[]): Promise<ImportCount> => {
  const existing = await readRows(site, table);
  const path = pathOf(site, table.list);
  const added: Operation<unknown>[] = [];
  const changed: Operation<unknown>[] = [];
  for (const thing of things) {
    const values = table.write(thing);
    const row = existing.get(String(values[table.key]));
    const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
    if (row === undefined) {
      added.push((sp) => sp.web.getList(path).items.add(fields));
    } else if (Object.entries(values).some(([column, value]) => !same(row, column, value))) {
      changed.push((sp) => merge(sp.web.getList(path).items.getById(itemIdOf(row)), fields));
    }
  }
  await inBatches(site, [...added, ...changed]);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: things.length - added.length - changed.length,
  };
};

/** Nobody needs to know who was away once, or was to be and is not. */
const emptyOthers = async <T>(site: Site, table: Table<T>, things: readonly T[]): Promise<void> => {
  const said = new Set(things.map((thing) => String(table.write(thing)[table.key])));
  const others = [...(await readRows(site, table))].filter(([key]) => !said.has(key));
  await inBatches(
    site,
    others.map(([, row]) => emptyRow(site, table, row)),
  );
};

const join = async (site: Site, group: GroupName, upns: readonly string[]): Promise<void> => {
  const users = await site.sp.web.siteGroups.getByName(group).users.select('LoginName').top(5000)();
  const there = new Set(users.map(({ LoginName }) => LoginName.toLowerCase()));
  const missing = upns.map(loginNameOf).filter((login) => !there.has(login.toLowerCase()));
  await inBatches(
    site,
    missing.map((login) => (sp) => sp.web.siteGroups.getByName(group).users.add(login)),
  );
};

const roles: readonly Exclude<Role, 'bot'>[] = [
  'planner',
  'log-administrator',
  'department-head',
  'unit-manager',
  'administrator',
];

const joinGroups = async (connection: Connection, data: OrganisationData): Promise<void> => {
  const upns = new Map(data.people.map(({ personId, upn }) => [personId, upn]));
  const upnsOf = (people: readonly PersonId[]) => people.flatMap((personId) => upns.get(personId) ?? []);
  await join(connection.register, 'Members', [...upns.values()]);
  for (const role of roles) await join(connection.register, groupOf(role), upnsOf(data.members[role]));
  await join(connection.vault, 'LogAdministrators', upnsOf(data.members['log-administrator']));
};

/**
 * Writes an organisation into the Register's lists and the groups of both sites: adds what is new by its key and
 * changes what differs. Nobody is removed; of absences that are no longer said nothing is kept. A second run writes nothing. People's `reachable` is the bot's: an import
 * leaves it as it is.
 */
export const importOrganisation = async (
  connection: Connection,
  data: OrganisationData,
): Promise<
  Readonly<Record<'departments' | 'units' | 'people' | 'employees' | 'absences' | 'functions', ImportCount>>
> => {
  const { register } = connection;
  const known = await readRows(register, personTable);
  const people = data.people.map((person) => ({
    ...person,
    reachable: known.has(person.personId)
      ? known.get(person.personId)?.['Reachable'] === true
      : person.reachable,
  }));
  const counts = {
    departments: await upsert(register, departmentTable, data.departments),
    units: await upsert(register, unitTable, data.units),
    people: await upsert(register, personTable, people),
    employees: await upsert(register, employeeTable, data.employees),
    absences: await upsert(register, absenceTable, data.absences ?? []),
    functions: await upsert(register, functionTable, data.functions ?? []),
  };
  if (data.absences) await emptyOthers(register, absenceTable, data.absences);
  await joinGroups(connection, data);
  return counts;
};
