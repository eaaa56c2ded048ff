import type { ClientExtractRules } from '../client-extract-schema.ts';
import type { Source } from '../source.ts';

/**
 * How NPO has clients learn who has read about them: promptly, so that they see whether access was justified, and with
 * everything filed in the municipality's case system.
 */
export const npoClientExtract = {
  haste: 'promptly',
  withinWorkingDays: { assess: 1, order: 0, deliver: 1, 'make-readable': 1, 'hand-over': 1, note: 1 },
  identityShown: true,
  authorityShown: true,
  assessedBy: 'head-of-operations',
  orderedBy: 'head-of-operations',
  log: 'taken-out',
  ordererVerified: false,
  reviewedToo: false,
  staff: 'name',
  groundsShown: true,
  ways: ['registered-mail', 'handed-over-against-identification'],
  notedIn: 'case-system',
  notes: ['request', 'hand-over'],
} as const satisfies ClientExtractRules;

const section: Source = {
  by: 'routine',
  section: 'Utlämnande av logglista till kund på begäran av denne eller dennes företrädare',
};
const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link npoClientExtract} comes from. */
export const npoClientExtractSources: Record<string, Source> = {
  clientExtract: section,
  'clientExtract.withinWorkingDays': organisationSets,
  'clientExtract.identityShown': organisationSets,
  'clientExtract.authorityShown': organisationSets,
  'clientExtract.assessedBy': { by: 'routine', section: 'Ansvar' },
  'clientExtract.orderedBy': { by: 'routine', section: 'Ansvar' },
  'clientExtract.log': { by: 'routine', section: 'Instruktioner och protokoll som hör till rutinen' },
  'clientExtract.ordererVerified': organisationSets,
  'clientExtract.reviewedToo': organisationSets,
  'clientExtract.ways': organisationSets,
  'clientExtract.notedIn': { by: 'routine', section: 'Arkivering' },
  'clientExtract.notes': { by: 'routine', section: 'Arkivering' },
};
