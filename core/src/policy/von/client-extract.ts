import type { ClientExtractRules } from '../client-extract-schema.ts';
import type { Source } from '../source.ts';

/**
 * How VON has clients learn who has read about them: the manager assesses, orders and hands over; request and hand-over
 * are noted in the client's record, and the log-control form is filled in.
 */
export const vonClientExtract = {
  haste: 'none',
  withinWorkingDays: { assess: 3, order: 1, deliver: 5, 'make-readable': 3, 'hand-over': 2, note: 1 },
  identityShown: true,
  authorityShown: true,
  assessedBy: 'unit-manager',
  orderedBy: 'unit-manager',
  log: 'from-log-administrator',
  ordererVerified: false,
  reviewedToo: true,
  staff: 'name',
  groundsShown: false,
  ways: ['registered-mail', 'handed-over-against-identification'],
  notedIn: 'client-record',
  notes: ['request', 'hand-over'],
} as const satisfies ClientExtractRules;

const section: Source = {
  by: 'routine',
  section: 'Tillvägagångssätt vid loggutdrag på brukares/patients eller legal företrädares begäran',
};
const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link vonClientExtract} comes from. */
export const vonClientExtractSources: Record<string, Source> = {
  clientExtract: section,
  'clientExtract.haste': organisationSets,
  'clientExtract.withinWorkingDays': organisationSets,
  'clientExtract.identityShown': organisationSets,
  'clientExtract.authorityShown': organisationSets,
  'clientExtract.ordererVerified': organisationSets,
  'clientExtract.groundsShown': organisationSets,
};
