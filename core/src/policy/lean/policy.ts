import { ordinaryScreening } from '../ordinary-screening.ts';
import type { PolicyInput } from '../schema.ts';
import type { BranchRule } from '../systematic-schema.ts';
import { leanCase } from './case.ts';
import { leanClientExtract } from './client-extract.ts';
import { leanSources } from './sources.ts';
import { leanTargeted } from './targeted.ts';

const everybody = {
  sample: { kind: 'rotation', periods: 4 },
  drawnBy: 'unit-manager',
  reviewedTime: { kind: 'window', hours: 24, chosenBy: 'unit-manager' },
  order: {
    kind: 'ordered',
    by: 'unit-manager',
    from: 'log-administrator',
    ordererVerified: true,
    supplements: ['ip-address', 'workstation', 'fuller-description-of-changes'],
    sent: { as: ['post', 'encrypted-mail'], arrivesWithinWorkingDays: 4, destroyedWithinWorkingDays: 5 },
  },
  attest: { kind: 'none' },
  receiver: 'unit-manager',
  toldWhenOrdered: [],
  handOver: { kind: 'none' },
  reviewer: 'unit-manager',
  toldWhenReviewed: [],
  lookFor: [
    'not-needed-for-the-work',
    'needed-before-a-shift',
    'deviating-pattern',
    'sensitive-diagnosis',
    'colleague-or-former-colleague',
    'local-or-media-interest',
  ],
} as const satisfies BranchRule;

const informed = (when: 'at-hiring' | 'once-a-year'): PolicyInput['informing'][number] => ({
  branches: ['provider', 'authority'],
  when,
  by: 'employee-manager',
  points: ['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'],
  confirmed: true,
});

/**
 * The routine for log reviews in Treserva of a municipality's social and care administration (LEAN). Where each value
 * comes from stands in `sources`, heading by heading.
 */
export const lean = {
  schemaVersion: 1,
  id: 'lean',
  version: 3,
  routine: { title: 'Loggningskontroll i Treserva', revised: null, recordSystem: 'Treserva' },
  systematic: {
    cadence: 'quarter',
    moreOftenAllowed: true,
    branches: { provider: everybody, authority: everybody },
  },
  workingTime: {
    from: '08:00',
    to: '17:00',
    freeEves: ['holy-saturday', 'midsummer-eve', 'christmas-eve', 'new-years-eve'],
  },
  deadlines: {
    withinWorkingDays: { plan: 10, attest: 0, deliver: 5, 'hand-over': 0, review: 15 },
    yearEndSignBy: { month: 1, day: 31 },
  },
  reminders: { atPeriodStart: true, before: [2, 0], late: [1, 3], escalateAfter: 5 },
  documentation: {
    fields: [
      'finished-on',
      'reviewer',
      'number-reviewed',
      'with-or-without-remark',
      'breach-reported',
      'breach-persons',
    ],
    internalControlRegister: true,
    annualReport: false,
  },
  authorisationReview: { kind: 'none' },
  yearEnd: { signedBy: 'department-head', statedDeviationAllowed: true },
  retention: {
    'log-without-remark': { kind: 'on-registration' },
    'log-with-remark': { kind: 'with-its-case' },
    registration: { kind: 'years', years: 5 },
    'yearly-compilation': { kind: 'years', years: 5 },
    case: { kind: 'years', years: 10 },
  },
  informing: [informed('at-hiring'), informed('once-a-year')],
  reviewedAreTold: false,
  targeted: leanTargeted,
  suspicion: {
    haste: { kind: 'promptly', withinWorkingDays: 5 },
    decides: 'employee-manager',
    told: [{ party: 'head-of-administration', when: 'at-suspicion' }],
    policeReport: { assessed: 'in-serious-cases', filedBy: 'head-of-administration' },
    breachReport: {
      duty: 'position-taken',
      to: 'data-protection-contact',
      clockHours: 72,
      lexSarahConsidered: false,
    },
  },
  case: leanCase,
  clientExtract: leanClientExtract,
  screening: ordinaryScreening,
  sources: leanSources,
} as const satisfies PolicyInput;
