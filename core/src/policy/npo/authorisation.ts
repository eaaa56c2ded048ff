import type { AuthorisationRules } from '../authorisation-schema.ts';
import type { Source } from '../source.ts';

/** NPO: the head of operations orders, revises and ends access all the while, as each employee needs it. */
export const npoAuthorisation = {
  list: 'sent',
  branches: {
    provider: {
      listedBy: 'local-support',
      decidedBy: 'head-of-operations',
      answeredTo: 'local-support',
      carriedOutBy: 'local-support',
      decisions: ['keep', 'add', 'change', 'end'],
    },
  },
  protectedPersons: null,
  controller: 'head-of-operations',
  ownAccessDecidedBy: 'business-area-manager',
  secrecyFlaw: { deviation: false, breachAssessed: true },
  protocol: ['what', 'when', 'by-whom'],
  withinWorkingDays: { list: 5, decide: 5, 'carry-out': 5, close: 5 },
} as const satisfies AuthorisationRules;

const upkeep: Source = { by: 'routine', section: 'Underhålla behörigheter' };
const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link npoAuthorisation} comes from. */
export const npoAuthorisationSources: Record<string, Source> = {
  'authorisation.list': organisationSets,
  'authorisation.branches.provider.listedBy': organisationSets,
  'authorisation.branches.provider.decidedBy': upkeep,
  'authorisation.branches.provider.answeredTo': organisationSets,
  'authorisation.branches.provider.carriedOutBy': organisationSets,
  'authorisation.branches.provider.decisions': upkeep,
  'authorisation.protectedPersons': organisationSets,
  'authorisation.controller': { by: 'routine', section: 'Ansvar' },
  'authorisation.ownAccessDecidedBy': { by: 'extension' },
  'authorisation.secrecyFlaw': organisationSets,
  'authorisation.protocol': organisationSets,
  'authorisation.withinWorkingDays': organisationSets,
};
