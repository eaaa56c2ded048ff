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

/** See {@link organisationSv}. */
export const organisationEn: typeof organisationSv = {
  description: 'Read units, managers, employees and functions from tables (CSV, Excel)',
  planDescription: 'Show what the tables would change; nothing is written',
  applyDescription: 'Carry out what the tables say',
  file: 'A table; may be given several times',
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
