import type { AuthorisationRules } from '../authorisation-schema.ts';
import type { Source } from '../source.ts';

/** R1177 3.1: the delegated reviewer goes through the list in the record system with each control, and takes away there whoever should no longer have access. */
export const r1177Authorisation = {
  list: 'gone-through',
  branches: {
    provider: {
      listedBy: 'delegated-reviewer',
      decidedBy: 'delegated-reviewer',
      answeredTo: 'unit-manager',
      carriedOutBy: 'delegated-reviewer',
      decisions: ['keep', 'end'],
    },
  },
  protectedPersons: null,
  controller: 'delegated-reviewer',
  ownAccessDecidedBy: 'unit-manager',
  secrecyFlaw: { deviation: false, breachAssessed: true },
  protocol: ['what', 'when', 'by-whom'],
  withinWorkingDays: { list: 0, decide: 8, 'carry-out': 0, close: 0 },
} as const satisfies AuthorisationRules;

const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link r1177Authorisation} comes from. */
export const r1177AuthorisationSources: Record<string, Source> = {
  'authorisation.list': { by: 'routine', section: '3.1' },
  'authorisation.branches.provider': { by: 'routine', section: '3.1' },
  'authorisation.branches.provider.answeredTo': { by: 'routine', section: '2.2' },
  'authorisation.protectedPersons': organisationSets,
  'authorisation.controller': { by: 'routine', section: '2.2' },
  'authorisation.ownAccessDecidedBy': { by: 'extension' },
  'authorisation.secrecyFlaw': organisationSets,
  'authorisation.protocol': organisationSets,
  'authorisation.withinWorkingDays': organisationSets,
};
