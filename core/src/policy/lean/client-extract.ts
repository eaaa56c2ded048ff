import type { ClientExtractRules } from '../client-extract-schema.ts';
import type { Source } from '../source.ts';

/**
 * How LEAN has clients learn who has read about them: they identify themselves when they ask; the head of operations
 * orders, reviews the log and documents that, and sends it by mail with receipt.
 */
export const leanClientExtract = {
  haste: 'none',
  withinWorkingDays: { assess: 3, order: 1, deliver: 5, 'make-readable': 3, 'hand-over': 2, note: 1 },
  identityShown: true,
  authorityShown: true,
  assessedBy: 'head-of-operations',
  orderedBy: 'head-of-operations',
  log: 'from-log-administrator',
  ordererVerified: true,
  reviewedToo: true,
  staff: 'name',
  groundsShown: false,
  ways: ['mail-with-receipt'],
  notedIn: 'registration',
  notes: ['hand-over'],
} as const satisfies ClientExtractRules;

const patient: Source = { by: 'routine', section: 'Utlämnande av loggningsuppgifter till patient' };
const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link leanClientExtract} comes from. */
export const leanClientExtractSources: Record<string, Source> = {
  clientExtract: patient,
  'clientExtract.haste': organisationSets,
  'clientExtract.withinWorkingDays': organisationSets,
  'clientExtract.authorityShown': organisationSets,
  'clientExtract.ordererVerified': { by: 'routine', section: 'Användarstöds ansvar' },
  'clientExtract.staff': organisationSets,
  'clientExtract.groundsShown': organisationSets,
  'clientExtract.notedIn': { by: 'routine', section: 'Dokumentation' },
  'clientExtract.notes': organisationSets,
};
