import { ordinaryScreening } from '../ordinary-screening.ts';
import type { PolicyInput } from '../schema.ts';
import type { BranchRule } from '../systematic-schema.ts';
import { vonCase } from './case.ts';
import { vonClientExtract } from './client-extract.ts';
import { vonSources } from './sources.ts';
import { vonTargeted } from './targeted.ts';

const everyUnit = {
  sample: { kind: 'share-per-unit', percent: 10 },
  drawnBy: 'unit-manager',
  reviewedTime: { kind: 'window', hours: 24, chosenBy: 'unit-manager' },
  order: { kind: 'ordered', by: 'unit-manager', from: 'log-administrator' },
  attest: { kind: 'none' },
  receiver: 'unit-manager',
  toldWhenOrdered: [],
  handOver: { kind: 'none' },
  reviewer: 'unit-manager',
  toldWhenReviewed: [],
  lookFor: [
    'relation-tied-to-assignment',
    'hours-outside-schedule',
    'private-ties',
    'local-or-media-interest',
    'no-use-of-the-system',
  ],
} as const satisfies BranchRule;

/**
 * The guideline for log reviews of a municipality's care board (VON): its own operations and its authority, other staff
 * with access, and private providers. Where each value comes from stands in `sources`, heading by heading.
 */
export const von = {
  schemaVersion: 1,
  id: 'von',
  version: 1,
  routine: {
    title: 'Loggkontroller inom vård och omsorg',
    revised: null,
    recordSystem: 'Verksamhetssystemet inom vård och omsorg',
  },
  systematic: {
    cadence: 'half-year',
    moreOftenAllowed: false,
    branches: { provider: everyUnit, authority: everyUnit },
  },
  workingTime: {
    from: '08:00',
    to: '17:00',
    freeEves: ['holy-saturday', 'midsummer-eve', 'christmas-eve', 'new-years-eve'],
  },
  deadlines: {
    withinWorkingDays: { plan: 20, attest: 0, deliver: 5, 'hand-over': 0, review: 15 },
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
    annualReport: true,
  },
  authorisationReview: { kind: 'none' },
  yearEnd: { signedBy: 'department-head', statedDeviationAllowed: true },
  retention: {
    'log-without-remark': { kind: 'on-registration' },
    'log-with-remark': { kind: 'with-its-case' },
    registration: { kind: 'years', years: 2 },
    'yearly-compilation': { kind: 'years', years: 2 },
    case: { kind: 'years', years: 10 },
  },
  informing: [
    {
      branches: ['provider', 'authority'],
      when: 'at-hiring',
      by: 'employee-manager',
      points: ['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'],
      confirmed: true,
    },
  ],
  reviewedAreTold: false,
  targeted: vonTargeted,
  suspicion: {
    haste: { kind: 'immediately', withinWorkingDays: 0 },
    decides: 'employee-manager',
    told: [{ party: 'hr', when: 'unexplained' }],
    policeReport: { assessed: 'by-agreement-with-the-police', filedBy: 'employee-manager' },
    breachReport: {
      duty: 'position-taken',
      to: 'data-protection-contact',
      clockHours: 72,
      lexSarahConsidered: true,
    },
  },
  case: vonCase,
  clientExtract: vonClientExtract,
  screening: ordinaryScreening,
  sources: vonSources,
} as const satisfies PolicyInput;
