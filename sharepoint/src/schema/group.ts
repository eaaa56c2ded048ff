import type { Role } from '@loggkontroll/core/organisation';

/** The groups of the Register site; the Vault has only `LogAdministrators`. */
export type GroupName =
  'Members' | 'Planners' | 'LogAdministrators' | 'DepartmentHeads' | 'UnitManagers' | 'Administrators';

/** Each group's description for people, and the role that its members have in the suite, if any. */
export const groups: Readonly<Record<GroupName, { readonly description: string; readonly role?: Role }>> = {
  Members: { description: 'Alla som deltar i loggkontroller' },
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
  groupNames.flatMap((name) => (titles.includes(name) ? (groups[name].role ?? []) : []));

/** The group whose members have the role. */
export const groupOf = (role: Exclude<Role, 'bot'>): GroupName => {
  switch (role) {
    case 'planner':
      return 'Planners';
    case 'log-administrator':
      return 'LogAdministrators';
    case 'department-head':
      return 'DepartmentHeads';
    case 'unit-manager':
      return 'UnitManagers';
    case 'administrator':
      return 'Administrators';
  }
};
