import { refuseSubstitution } from '../organisation/index.ts';
import type { PersonId } from '../organisation/index.ts';
import { organisationKeys } from './keys.ts';
import { organisationKinds } from './kinds.ts';
import type { OrganisationKind, OrganisationState, OrganisationThing, SaidOrganisation } from './kinds.ts';
import { personLookup, placeLookups } from './lookups.ts';
import type { OrganisationProblem } from './problem.ts';
import type { OrganisationTable } from './read-tables.ts';
import { resolvers } from './resolve.ts';
import type { ResolveDesk } from './resolve.ts';

/** What tables say, as far as they hold together, and everything that does not. */
export interface SaidByTables {
  readonly said: SaidOrganisation;
  readonly problems: readonly OrganisationProblem[];
}

/** What tables are read beside. */
export interface TablesDesk {
  readonly current: OrganisationState;
  readonly planners: readonly PersonId[];
  /** ISO date. */
  readonly today: string;
}

const twiceCode = (kind: OrganisationKind, before: unknown, now: unknown): 'said-twice' | 'two-managers' => {
  const managerIn = (thing: unknown) => (thing as { readonly managerId?: string }).managerId;
  return kind === 'units' && managerIn(before) !== managerIn(now) ? 'two-managers' : 'said-twice';
};

const takeIn = <K extends OrganisationKind>(
  kind: K,
  { rows, faults }: OrganisationTable,
  desk: ResolveDesk,
  problems: OrganisationProblem[],
): readonly (OrganisationThing[K] & { readonly line: number })[] => {
  const taken = new Map<string, OrganisationThing[K] & { readonly line: number }>();
  for (const { line } of faults) problems.push({ code: 'row-unreadable', kind, line });
  for (const row of rows) {
    const thing = resolvers[kind](row, desk);
    if (typeof thing === 'string') {
      problems.push({ code: thing, kind, line: row.line });
      continue;
    }
    const key = organisationKeys[kind](thing);
    const before = taken.get(key);
    if (before) problems.push({ code: twiceCode(kind, before, thing), kind, line: row.line });
    else taken.set(key, { ...thing, line: row.line });
  }
  return [...taken.values()];
};

const withoutLine = <T extends { readonly line: number }>({ line: _, ...thing }: T): Omit<T, 'line'> => thing;

/** Makes of tables what they say of an organisation. Each row at fault is told, and then nothing may be written. */
export const saidByTables = (
  tables: readonly OrganisationTable[],
  { current, planners, today }: TablesDesk,
): SaidByTables => {
  const problems: OrganisationProblem[] = [];
  const said: Partial<Record<OrganisationKind, readonly unknown[]>> = {};
  const tableOf = (kind: OrganisationKind) => tables.filter((table) => table.kind === kind);
  const person = personLookup(current.people, tableOf('people')[0]?.rows);
  for (const kind of organisationKinds) {
    const [table, ...more] = tableOf(kind);
    if (table === undefined) continue;
    if (more.length > 0) problems.push({ code: 'table-twice', kind });
    const known = said as SaidOrganisation;
    const places = placeLookups({
      departments: known.departments ?? current.departments,
      units: known.units ?? current.units,
    });
    const taken = takeIn(kind, table, { current, find: { person, ...places }, today }, problems);
    if (kind === 'substitutions') {
      const named = taken as readonly (OrganisationThing['substitutions'] & { readonly line: number })[];
      for (const [index, each] of named.entries()) {
        const isKnown = current.substitutions.some(
          (other) => organisationKeys.substitutions(other) === organisationKeys.substitutions(each),
        );
        const code = refuseSubstitution(each, { others: named.slice(0, index), planners, today });
        if (code !== undefined && !(isKnown && code === 'substitute-is-over'))
          problems.push({ code, kind, line: each.line });
      }
    }
    said[kind] = taken.map(withoutLine);
  }
  return { said: said as SaidOrganisation, problems };
};
