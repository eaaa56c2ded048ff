import type { Source } from '../source.ts';
import type { TargetedRules } from '../targeted-schema.ts';

/**
 * What LEAN demands of a targeted review: the manager requests, orders and reads; the log administrator checks that the
 * orderer may order; more can be asked for within the same order.
 */
export const leanTargeted = {
  reasons: {
    suspicion: ['employee', 'client', 'event'],
    'public-or-media-interest': ['client'],
    'sensitive-diagnosis': ['client'],
    'locally-known': ['client'],
    other: ['employee', 'client', 'event'],
  },
  requestedBy: ['unit-manager'],
  decides: { kind: 'none' },
  told: [],
  order: {
    kind: 'ordered',
    by: 'unit-manager',
    from: 'log-administrator',
    ordererVerified: true,
    supplements: ['ip-address', 'workstation', 'fuller-description-of-changes'],
  },
  attest: { kind: 'none' },
  subject: { from: 'requester', given: 'with-the-request' },
  receiver: 'requester',
  reviewer: 'receiver',
  haste: { kind: 'promptly', withinWorkingDays: 5 },
  withinWorkingDays: {
    decide: 1,
    order: 0,
    attest: 1,
    'take-on': 1,
    'give-subject': 1,
    'verify-orderer': 0,
    deliver: 2,
    'hand-over': 2,
    supplement: 2,
    review: 10,
  },
  privateProviders: null,
} as const satisfies TargetedRules;

const section = (heading: string): Source => ({ by: 'routine', section: heading });
const organisationSets: Source = { by: 'organisation-sets' };
const targeted = section('Riktad kontroll – misstanke om obehörig åtkomst/annat skäl');
const interpretation = section('Tolkning av loggutdrag');

/** Where each value of {@link leanTargeted} comes from. */
export const leanTargetedSources: Record<string, Source> = {
  targeted,
  'targeted.reasons.public-or-media-interest': interpretation,
  'targeted.reasons.sensitive-diagnosis': interpretation,
  'targeted.reasons.locally-known': interpretation,
  'targeted.decides': organisationSets,
  'targeted.told': organisationSets,
  'targeted.order.ordererVerified': section('Användarstöds ansvar'),
  'targeted.order.supplements': interpretation,
  'targeted.attest': organisationSets,
  'targeted.haste': organisationSets,
  'targeted.withinWorkingDays': organisationSets,
  'targeted.privateProviders': organisationSets,
};
