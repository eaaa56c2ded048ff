import type { Source } from '../source.ts';
import type { TargetedRules } from '../targeted-schema.ts';

/**
 * What VON demands of a targeted review: at suspicion at once, so within the same working day; the manager requests,
 * orders, says whom it is about and reads. Private providers fetch their logs in person.
 */
export const vonTargeted = {
  reasons: {
    suspicion: ['employee'],
    'public-or-media-interest': ['client'],
    'event-in-the-media': ['client', 'event'],
    'sensitive-diagnosis': ['client'],
    'locally-known': ['client'],
    'on-the-clients-request': ['client'],
    'access-to-several-operations': ['employee'],
  },
  requestedBy: ['unit-manager'],
  decides: { kind: 'none' },
  told: [],
  order: { kind: 'ordered', by: 'unit-manager', from: 'log-administrator', ordererVerified: true },
  attest: { kind: 'none' },
  subject: { from: 'requester', given: 'with-the-request' },
  receiver: 'requester',
  reviewer: 'receiver',
  haste: { kind: 'immediately', withinWorkingDays: 0 },
  withinWorkingDays: {
    decide: 1,
    order: 0,
    attest: 1,
    'take-on': 1,
    'give-subject': 1,
    'verify-orderer': 1,
    deliver: 3,
    'hand-over': 5,
    supplement: 2,
    review: 10,
  },
  privateProviders: { systematicToo: true, organisations: [] },
} as const satisfies TargetedRules;

const section = (heading: string): Source => ({ by: 'routine', section: heading });
const organisationSets: Source = { by: 'organisation-sets' };
const targeted = section('Tillvägagångssätt vid riktad kontroll');
const reasons = section('Olika anledningar till att loggkontroller initieras');
const providers = section('Information om privata utförare och loggkontroller');

/** Where each value of {@link vonTargeted} comes from. */
export const vonTargetedSources: Record<string, Source> = {
  targeted,
  'targeted.reasons.sensitive-diagnosis': reasons,
  'targeted.reasons.locally-known': reasons,
  'targeted.reasons.on-the-clients-request': reasons,
  'targeted.decides': organisationSets,
  'targeted.told': organisationSets,
  'targeted.order.ordererVerified': organisationSets,
  'targeted.attest': organisationSets,
  'targeted.withinWorkingDays': organisationSets,
  'targeted.privateProviders.systematicToo': providers,
  'targeted.privateProviders.organisations': organisationSets,
};
