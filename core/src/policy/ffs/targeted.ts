import type { Source } from '../source.ts';
import type { TargetedRules } from '../targeted-schema.ts';

/**
 * What FFS demands of a targeted review (section 7): the operation names only attestant and receiver, the planner orders
 * without knowing whom it is about, and the manager's manager says that to the named log administrator alone.
 */
export const ffsTargeted = {
  reasons: { suspicion: ['employee'] },
  requestedBy: ['unit-manager'],
  decides: { kind: 'none' },
  told: [],
  order: { kind: 'ordered', by: 'planner', from: 'log-administrator' },
  attest: {
    kind: 'by',
    party: 'named-by-the-requester',
    ownRequestAllowed: true,
    ownOrderAllowed: false,
  },
  subject: { from: 'manager-manager', given: 'when-asked', learnt: 'in-person-or-by-phone' },
  receiver: 'named-by-the-requester',
  reviewer: 'receiver',
  haste: { kind: 'promptly', withinWorkingDays: 10 },
  withinWorkingDays: {
    decide: 1,
    order: 1,
    attest: 1,
    'take-on': 1,
    'give-subject': 1,
    'verify-orderer': 1,
    deliver: 1,
    'hand-over': 1,
    supplement: 2,
    review: 5,
  },
  privateProviders: null,
} as const satisfies TargetedRules;

const section = (number: string): Source => ({ by: 'routine', section: number });
const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link ffsTargeted} comes from. */
export const ffsTargetedSources: Record<string, Source> = {
  'targeted.reasons': section('7.1'),
  'targeted.requestedBy': section('7.3'),
  'targeted.decides': section('7.2'),
  'targeted.told': organisationSets,
  'targeted.order': section('7.2'),
  'targeted.attest': section('7.2'),
  'targeted.attest.ownOrderAllowed': organisationSets,
  'targeted.subject': section('7.3'),
  'targeted.subject.learnt': organisationSets,
  'targeted.receiver': section('7.2'),
  'targeted.reviewer': section('7.4'),
  'targeted.haste': organisationSets,
  'targeted.withinWorkingDays': organisationSets,
  'targeted.privateProviders': organisationSets,
};
