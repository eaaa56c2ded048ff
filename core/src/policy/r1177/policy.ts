import { ordinaryScreening } from '../ordinary-screening.ts';
import type { PolicyInput } from '../schema.ts';
import { r1177Authorisation } from './authorisation.ts';
import { r1177Case } from './case.ts';
import { r1177Sources } from './sources.ts';
import { r1177TakenOut } from './taken-out.ts';
import { r1177Targeted } from './targeted.ts';

/**
 * The routine for log reviews in a region's e-services at 1177 (R1177), version 1.0, approved 2026-05-04. Where each
 * value comes from stands in `sources`, section by section.
 */
export const r1177 = {
  schemaVersion: 1,
  id: 'r1177',
  version: 1,
  routine: { title: 'Loggkontroller i e-tjänsterna på 1177', revised: '2026-05-04', recordSystem: '1177' },
  systematic: {
    cadence: 'month',
    moreOftenAllowed: false,
    branches: {
      provider: {
        sample: { kind: 'employees', employees: 5 },
        drawnBy: 'delegated-reviewer',
        reviewedTime: { kind: 'dates', atMostDays: 31, chosenBy: 'delegated-reviewer' },
        order: r1177TakenOut,
        attest: { kind: 'none' },
        receiver: 'delegated-reviewer',
        toldWhenOrdered: [],
        handOver: { kind: 'none' },
        reviewer: 'delegated-reviewer',
        toldWhenReviewed: ['unit-manager'],
        lookFor: ['local-or-media-interest', 'colleague-or-former-colleague', 'protected-identity'],
        lookForByUserKind: {
          'case-receiver': [
            'colleague-or-former-colleague',
            'own-case',
            'closed-case',
            'case-no-longer-current',
          ],
          'case-handler': ['closed-case'],
          'access-administrator': ['role-given-to-oneself'],
        },
      },
    },
  },
  workingTime: {
    from: '08:00',
    to: '17:00',
    freeEves: ['holy-saturday', 'midsummer-eve', 'christmas-eve', 'new-years-eve'],
  },
  deadlines: {
    withinWorkingDays: { plan: 5, attest: 0, deliver: 2, 'hand-over': 0, review: 8 },
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
  authorisationReview: { kind: 'with-each-review' },
  authorisation: r1177Authorisation,
  yearEnd: { signedBy: 'department-head', statedDeviationAllowed: true },
  retention: {
    'log-without-remark': { kind: 'on-registration' },
    'log-with-remark': { kind: 'with-its-case' },
    registration: { kind: 'years', years: 5 },
    'yearly-compilation': { kind: 'years', years: 5 },
    case: { kind: 'years', years: 10 },
  },
  informing: [],
  reviewedAreTold: false,
  targeted: r1177Targeted,
  suspicion: {
    haste: { kind: 'immediately', withinWorkingDays: 1 },
    decides: 'employee-manager',
    told: [],
    policeReport: { assessed: 'in-serious-cases', filedBy: 'employee-manager' },
    breachReport: {
      duty: 'position-taken',
      to: 'data-protection-contact',
      clockHours: 72,
      lexSarahConsidered: false,
    },
  },
  case: r1177Case,
  clientExtract: null,
  screening: ordinaryScreening,
  sources: r1177Sources,
} as const satisfies PolicyInput;
