import type { Role } from '@loggkontroll/core/organisation';

/** The groups of the Register site; the Vault has only `LogAdministrators`. */
export type GroupName =
  'Planners' | 'LogAdministrators' | 'DepartmentHeads' | 'UnitManagers' | 'Administrators';

/** Each group's description for people, and the role that its members have in the suite. */
export const groups: Readonly<Record<GroupName, { readonly description: string; readonly role: Role }>> = {
  Planners: { description: 'Verksamhetsutvecklare som planerar och beställer', role: 'planner' },
  LogAdministrators: { description: 'Systemförvaltning som tar ut loggar', role: 'log-administrator' },
  DepartmentHeads: { description: 'Avdelningschefer som signerar året', role: 'department-head' },
  UnitManagers: { description: 'Enhetschefer', role: 'unit-manager' },
  Administrators: { description: 'Sköter register och inställningar', role: 'administrator' },
};

/** All groups of the Register. */
export const groupNames = Object.keys(groups) as readonly GroupName[];

/** The roles that membership in these groups gives. Other groups give none. */
export const rolesOf = (titles: readonly string[]): readonly Role[] =>
  groupNames.filter((name) => titles.includes(name)).map((name) => groups[name].role);
