import type { Source } from '../source.ts';
import type { TargetedRules } from '../targeted-schema.ts';

/**
 * What NPO demands of a targeted review: the head of operations always decides, and so is told by a delegate before
 * anything is read; the HR strategist and the business-area manager are told of a suspicion. Deciding together with the
 * HR strategist comes afterwards and stands in `suspicion`.
 */
export const npoTargeted = {
  reasons: {
    suspicion: ['employee', 'client'],
    'public-or-media-interest': ['client'],
    'sensitive-diagnosis': ['client'],
    'sensitive-situation': ['client'],
    'relative-is-a-client': ['employee', 'client'],
  },
  requestedBy: ['head-of-operations', 'delegated-reviewer'],
  decides: { kind: 'by', party: 'head-of-operations' },
  told: [
    { party: 'head-of-operations', when: 'requested' },
    { party: 'hr-strategist', when: 'decided', only: 'suspicion' },
    { party: 'business-area-manager', when: 'decided', only: 'suspicion' },
  ],
  order: {
    kind: 'taken-out',
    in: 'national-log-service',
    by: 'delegated-reviewer',
    searchedBy: ['client', 'employee'],
  },
  attest: { kind: 'none' },
  subject: { from: 'requester', given: 'with-the-request' },
  receiver: 'named-by-the-requester',
  reviewer: 'receiver',
  haste: { kind: 'promptly', withinWorkingDays: 3 },
  withinWorkingDays: {
    decide: 1,
    order: 0,
    attest: 1,
    'take-on': 1,
    'give-subject': 1,
    'verify-orderer': 1,
    deliver: 1,
    'hand-over': 2,
    supplement: 2,
    review: 10,
  },
  privateProviders: null,
} as const satisfies TargetedRules;

const section = (heading: string): Source => ({ by: 'routine', section: heading });
const organisationSets: Source = { by: 'organisation-sets' };
const targeted = section('Riktad kontroll av loggarna, vid t ex misstanke om obehörig åtkomst');
const responsibility = section('Ansvar');

/** Where each value of {@link npoTargeted} comes from. */
export const npoTargetedSources: Record<string, Source> = {
  'targeted.reasons': targeted,
  'targeted.requestedBy': responsibility,
  'targeted.decides': targeted,
  'targeted.told': targeted,
  'targeted.order': section('Instruktioner och protokoll som hör till rutinen'),
  'targeted.order.searchedBy': organisationSets,
  'targeted.attest': organisationSets,
  'targeted.subject': organisationSets,
  'targeted.receiver': responsibility,
  'targeted.reviewer': responsibility,
  'targeted.haste': organisationSets,
  'targeted.withinWorkingDays': organisationSets,
  'targeted.privateProviders': organisationSets,
};
