import type { AuthorisationRules } from '../authorisation-schema.ts';
import type { Source } from '../source.ts';

/**
 * FFS 5: lists for providers come from the local support and are answered to it, those for an authority from the business
 * developer; who has access to protected persons is listed by the business developer for both.
 */
export const ffsAuthorisation = {
  list: 'sent',
  branches: {
    provider: {
      listedBy: 'local-support',
      decidedBy: 'unit-manager',
      answeredTo: 'local-support',
      carriedOutBy: 'local-support',
      decisions: ['keep', 'change', 'end'],
    },
    authority: {
      listedBy: 'planner',
      decidedBy: 'unit-manager',
      answeredTo: 'planner',
      carriedOutBy: 'planner',
      decisions: ['keep', 'change', 'end'],
    },
  },
  protectedPersons: {
    listedBy: 'planner',
    decidedBy: 'unit-manager',
    answeredTo: 'planner',
    carriedOutBy: 'planner',
    decisions: ['keep', 'change', 'end'],
  },
  controller: 'planner',
  ownAccessDecidedBy: 'manager-manager',
  secrecyFlaw: { deviation: true, breachAssessed: true },
  protocol: ['what', 'when', 'by-whom'],
  withinWorkingDays: { list: 10, decide: 15, 'carry-out': 5, close: 5 },
} as const satisfies AuthorisationRules;

const section = (number: string): Source => ({ by: 'routine', section: number });
const organisationSets: Source = { by: 'organisation-sets' };
const extension: Source = { by: 'extension' };

/** Where each value of {@link ffsAuthorisation} comes from. */
export const ffsAuthorisationSources: Record<string, Source> = {
  'authorisation.list': section('5.4.1, 5.4.2'),
  'authorisation.branches.provider': section('5.4.1'),
  'authorisation.branches.provider.carriedOutBy': organisationSets,
  'authorisation.branches.provider.decisions': organisationSets,
  'authorisation.branches.authority': section('5.4.2'),
  'authorisation.branches.authority.carriedOutBy': section('5.3.2'),
  'authorisation.protectedPersons': section('5.4.1'),
  'authorisation.protectedPersons.answeredTo': organisationSets,
  'authorisation.protectedPersons.carriedOutBy': organisationSets,
  'authorisation.protectedPersons.decisions': organisationSets,
  'authorisation.controller': section('5.5'),
  'authorisation.ownAccessDecidedBy': extension,
  'authorisation.secrecyFlaw': section('5.4.1'),
  'authorisation.protocol': section('5.5'),
  'authorisation.withinWorkingDays': organisationSets,
};
