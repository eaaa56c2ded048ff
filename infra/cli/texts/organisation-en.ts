import type {
  DirectoryFailure,
  DirectoryMapRefusal,
  DirectoryProblem,
} from '@loggkontroll/core/organisation-directory';
import type {
  LargeRemoval,
  OrganisationConsequence,
  OrganisationKind,
  OrganisationProblem,
} from '@loggkontroll/core/organisation-import';
import type { organisationSv } from './organisation-sv.ts';

const kinds: Readonly<Record<OrganisationKind, string>> = {
  departments: 'Departments',
  units: 'Units',
  people: 'People',
  employees: 'Employees',
  functions: 'Functions',
  absences: 'Absences',
  substitutions: 'Substitutes',
};

const consequence = (of: OrganisationConsequence): string => {
  switch (of.code) {
    case 'unit-new-manager':
      return `Unit ${of.unitId} gets a new manager. ${of.open ?? 0} controls under way go over.`;
    case 'unit-new':
      return `Unit ${of.unitId} is new.`;
    case 'unit-moves':
      return `Unit ${of.unitId} moves to ${of.departmentId}.`;
    case 'department-new-head':
      return `Department ${of.departmentId} gets a new head.`;
    case 'manager-without-unit':
      return `${of.personId} leads no unit any more.`;
    case 'employees-move':
      return `${of.count} employees change unit.`;
    case 'employees-leave':
      return `${of.count} employees leave as of yesterday.`;
    case 'substitute-begins':
      return `${of.substituteId} begins to stand in for ${of.managerId}.`;
    case 'substitute-ends':
      return `${of.substituteId} stands in for ${of.managerId} no more.`;
  }
};

const directoryProblem = (problem: DirectoryProblem): string => {
  switch (problem.code) {
    case 'unit-unknown':
      return `FAULT: the register has no unit ${problem.unitId}. Read it in from a table first.`;
    case 'department-unknown':
      return `FAULT: the register has no department ${problem.departmentId}. Read it in from a table first.`;
    case 'group-empty':
      return `FAULT: group ${problem.groupId} is empty, or its members may not be read.`;
    case 'group-within-group':
      return `FAULT: there is a group within group ${problem.groupId}. Its members are not read; put them in the group themselves.`;
    case 'group-not-of-one':
      return `FAULT: group ${problem.groupId} is to have exactly one member.`;
    case 'manager-missing':
      return `FAULT: nobody who works in unit ${problem.unitId} has a manager.`;
    case 'managers-differ':
      return `FAULT: those who work in unit ${problem.unitId} have different managers. Name a group for the manager.`;
    case 'employees-in-several-units':
      return `FAULT: ${problem.count} employees are in several units' groups, and not in that of their own unit.`;
  }
};

const directoryFailure = (failure: DirectoryFailure): string => {
  switch (failure.code) {
    case 'directory-refuses':
      return 'Microsoft Graph refused. Check the permissions (GroupMember.Read.All, User.Read.All). Nothing is written.';
    case 'group-missing':
      return `There is no group ${failure.groupId}. Nothing is written.`;
    case 'directory-hides-people':
      return 'Microsoft Graph does not show who the members are: the permission User.Read.All is missing. Nothing is written.';
    case 'directory-busy':
      return 'Microsoft Graph is too busy to answer. Nothing is written. Try again in a while.';
    case 'directory-fails':
      return 'Microsoft Graph did not answer whole. Nothing is written. Try again.';
  }
};

/** See {@link organisationSv}. */
export const organisationEn: typeof organisationSv = {
  description: 'Read units, managers, employees and functions from tables (CSV, Excel) or Microsoft Graph',
  planDescription: 'Show what would change; nothing is written',
  applyDescription: 'Carry out what the tables or groups say',
  file: 'A table; may be given several times',
  graph: 'Instead of tables: a file (JSON) that says what the groups in Entra ID mean',
  graphAddress: 'where Microsoft Graph is',
  oneSource: 'Give either --file or --graph.',
  mapRefused: (file: string, { code, at }: DirectoryMapRefusal): string =>
    code === 'map-says-twice'
      ? `${file} says the same twice: ${at}`
      : `${file} cannot be understood${at === '' ? '' : `: ${at}`}`,
  notGraph: (address: string): string => `${address} is not Microsoft Graph (https://graph.microsoft.com).`,
  directoryFailure,
  directoryProblem,
  withoutAccount: ({ unitId, count }: { readonly unitId: string; readonly count: number }): string =>
    `In unit ${unitId}, ${count} of the group have no account in the register. A table has to say it.`,
  confirmRemovals: 'Yes, that many are to end',
  on: 'The day that counts as today, YYYY-MM-DD',
  counts: (kind: OrganisationKind, [added, changed, gone, unchanged]: readonly number[]): string =>
    `${kinds[kind]}: ${added} new, ${changed} changed, ${gone} end, ${unchanged} unchanged`,
  consequence,
  problem: (problem: OrganisationProblem): string =>
    `FAULT ${kinds[problem.kind]}${'line' in problem ? `, line ${problem.line}` : ''}: ${problem.code}`,
  largeRemoval: ({ kind, gone, of }: LargeRemoval): string =>
    `${kinds[kind]}: ${gone} of ${of} end. Give --confirm-removals if that is meant.`,
  refused: (file: string, code: string, columns: readonly string[]): string =>
    `${file} cannot be read: ${[code, ...columns].join(', ')}`,
  noDay: 'The day is to be written YYYY-MM-DD.',
  dryRun: 'Nothing is written.',
  notApplied: 'Nothing is written: put right what is wrong first.',
  meanwhile: 'Somebody has changed the register meanwhile. Nothing is written. Run it again.',
  applied: (written: number): string => `${written} rows are written. The bot follows with rights.`,
};
