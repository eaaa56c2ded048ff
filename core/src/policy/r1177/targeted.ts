import type { Source } from '../source.ts';
import type { TargetedRules } from '../targeted-schema.ts';
import { r1177TakenOut } from './taken-out.ts';

/**
 * What R1177 demands of a targeted review: followed up at once; the delegated reviewer takes the log out in the record
 * system, by client or by employee, and the manager gets a report.
 */
export const r1177Targeted = {
  reasons: {
    suspicion: ['employee', 'client'],
    'public-or-media-interest': ['client'],
    'locally-known': ['client'],
  },
  requestedBy: ['delegated-reviewer', 'unit-manager'],
  decides: { kind: 'none' },
  told: [{ party: 'unit-manager', when: 'reviewed' }],
  order: r1177TakenOut,
  attest: { kind: 'none' },
  subject: { from: 'requester', given: 'with-the-request' },
  receiver: 'delegated-reviewer',
  reviewer: 'receiver',
  haste: { kind: 'immediately', withinWorkingDays: 1 },
  withinWorkingDays: {
    decide: 1,
    order: 0,
    attest: 1,
    'take-on': 1,
    'give-subject': 1,
    'verify-orderer': 1,
    deliver: 2,
    'hand-over': 2,
    supplement: 2,
    review: 10,
  },
  privateProviders: null,
} as const satisfies TargetedRules;

const section = (number: string): Source => ({ by: 'routine', section: number });
const organisationSets: Source = { by: 'organisation-sets' };

/** Where each value of {@link r1177Targeted} comes from. */
export const r1177TargetedSources: Record<string, Source> = {
  'targeted.reasons': section('3.2'),
  'targeted.reasons.suspicion': section('2.2'),
  'targeted.requestedBy': section('2.1, 2.2'),
  'targeted.decides': organisationSets,
  'targeted.told': section('2.1, 2.2'),
  'targeted.order': section('3.2, 3.3'),
  'targeted.order.needs': section('2.2'),
  'targeted.attest': organisationSets,
  'targeted.subject': organisationSets,
  'targeted.receiver': section('2.2'),
  'targeted.reviewer': section('2.2'),
  'targeted.haste.kind': section('2.1'),
  'targeted.haste.withinWorkingDays': organisationSets,
  'targeted.withinWorkingDays': organisationSets,
  'targeted.privateProviders': organisationSets,
};
