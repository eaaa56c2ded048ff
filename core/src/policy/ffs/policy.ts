import { ordinaryScreening } from '../ordinary-screening.ts';
import type { PolicyInput } from '../schema.ts';
import { ffsAuthorisation } from './authorisation.ts';
import { ffsCase } from './case.ts';
import { ffsSources } from './sources.ts';
import { ffsTargeted } from './targeted.ts';

const drawnDays = {
  kind: 'drawn-days',
  of: 'previous-month',
  days: 3,
  drawnBy: 'log-administrator',
} as const;

const ordered = { kind: 'ordered', by: 'planner', from: 'log-administrator' } as const;

/**
 * The routine for self-monitoring in Treserva of a city's disability-support administration, revised 2026-01-27 (FFS).
 * Where each value comes from stands in `sources`, section by section.
 */
export const ffs = {
  schemaVersion: 1,
  id: 'ffs',
  version: 1,
  routine: { title: 'Egenkontroll i Treserva', revised: '2026-01-27', recordSystem: 'Treserva' },
  systematic: {
    cadence: 'quarter',
    moreOftenAllowed: false,
    branches: {
      provider: {
        sample: { kind: 'clusters', of: 'operation', clusters: 3, employees: 4 },
        drawnBy: 'planner',
        reviewedTime: drawnDays,
        order: ordered,
        attest: { kind: 'by', party: 'unit-manager', ownOrderAllowed: false },
        receiver: 'unit-manager',
        toldWhenOrdered: ['unit-manager'],
        handOver: { kind: 'none' },
        reviewer: 'unit-manager',
        toldWhenReviewed: [],
        lookFor: ['duties-against-clients'],
      },
      authority: {
        sample: { kind: 'clusters', of: 'unit', clusters: 2, employees: 4 },
        drawnBy: 'planner',
        reviewedTime: drawnDays,
        order: ordered,
        attest: { kind: 'by', party: 'orderer', ownOrderAllowed: true },
        receiver: 'orderer',
        toldWhenOrdered: [],
        handOver: {
          kind: 'to',
          party: 'employee-manager',
          with: ['notice-of-selection', 'reading-instructions'],
        },
        reviewer: 'employee-manager',
        toldWhenReviewed: [],
        lookFor: ['duties-against-clients', 'time-of-day'],
      },
    },
  },
  workingTime: {
    from: '08:00',
    to: '17:00',
    freeEves: ['holy-saturday', 'midsummer-eve', 'christmas-eve', 'new-years-eve'],
  },
  deadlines: {
    withinWorkingDays: { plan: 10, attest: 5, deliver: 5, 'hand-over': 3, review: 15 },
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
  authorisationReview: {
    kind: 'dates',
    doneBy: [
      { month: 4, day: 30 },
      { month: 10, day: 31 },
    ],
    protectedPersonsToo: true,
    controller: 'planner',
  },
  authorisation: ffsAuthorisation,
  yearEnd: { signedBy: 'department-head', statedDeviationAllowed: true },
  retention: {
    'log-without-remark': { kind: 'on-registration' },
    'log-with-remark': { kind: 'with-its-case' },
    registration: { kind: 'years', years: 5 },
    'yearly-compilation': { kind: 'years', years: 5 },
    case: { kind: 'years', years: 10 },
  },
  informing: [
    {
      branches: ['provider'],
      when: 'in-training',
      points: ['everything-is-logged', 'access-is-reviewed'],
      confirmed: false,
    },
  ],
  reviewedAreTold: false,
  targeted: ffsTargeted,
  suspicion: {
    haste: { kind: 'promptly', withinWorkingDays: 5 },
    decides: 'employee-manager',
    told: [{ party: 'department-head', when: 'intent' }],
    policeReport: { assessed: 'in-serious-cases', filedBy: 'department-head' },
    breachReport: {
      duty: 'always',
      to: 'data-protection-contact',
      clockHours: 72,
      lexSarahConsidered: false,
    },
  },
  case: ffsCase,
  clientExtract: null,
  screening: ordinaryScreening,
  sources: ffsSources,
} as const satisfies PolicyInput;
