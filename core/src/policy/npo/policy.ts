import { ordinaryScreening } from '../ordinary-screening.ts';
import type { PolicyInput } from '../schema.ts';
import { npoAuthorisation } from './authorisation.ts';
import { npoCase } from './case.ts';
import { npoClientExtract } from './client-extract.ts';
import { npoSources } from './sources.ts';
import { npoTargeted } from './targeted.ts';

const informed = (when: 'at-hiring' | 'repeatedly'): PolicyInput['informing'][number] => ({
  branches: ['provider'],
  only: 'health-care-staff',
  when,
  by: 'head-of-operations',
  points: ['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'],
  confirmed: true,
});

/**
 * The routine for log reviews in the national patient overview of a municipality's welfare services (NPO). Where each
 * value comes from stands in `sources`, heading by heading.
 */
export const npo = {
  schemaVersion: 1,
  id: 'npo',
  version: 1,
  routine: { title: 'Loggkontroll i NPÖ', revised: null, recordSystem: 'NPÖ' },
  systematic: {
    cadence: 'half-year',
    moreOftenAllowed: true,
    branches: {
      provider: {
        sample: { kind: 'likely-within-year', probability: 0.8 },
        drawnBy: 'head-of-operations',
        reviewedTime: { kind: 'window', hours: 24, chosenBy: 'head-of-operations' },
        order: {
          kind: 'taken-out',
          in: 'national-log-service',
          by: 'head-of-operations',
          searchedBy: ['client', 'employee'],
        },
        attest: { kind: 'none' },
        receiver: 'head-of-operations',
        toldWhenOrdered: [],
        handOver: { kind: 'none' },
        reviewer: 'head-of-operations',
        toldWhenReviewed: [],
        lookFor: [
          'local-or-media-interest',
          'sensitive-diagnosis',
          'sensitive-situation',
          'relative-in-the-operation',
        ],
      },
    },
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
    annualReport: false,
  },
  authorisationReview: { kind: 'ongoing' },
  authorisation: npoAuthorisation,
  yearEnd: { signedBy: 'department-head', statedDeviationAllowed: true },
  retention: {
    'log-without-remark': { kind: 'on-registration' },
    'log-with-remark': { kind: 'with-its-case' },
    registration: { kind: 'years', years: 5 },
    'yearly-compilation': { kind: 'years', years: 5 },
    case: { kind: 'years', years: 10 },
  },
  informing: [informed('at-hiring'), informed('repeatedly')],
  reviewedAreTold: false,
  targeted: npoTargeted,
  suspicion: {
    haste: { kind: 'promptly', withinWorkingDays: 3 },
    decides: 'head-of-operations',
    decidesWith: 'hr-strategist',
    told: [
      { party: 'head-of-operations', when: 'before-the-review' },
      { party: 'business-area-manager', when: 'at-suspicion' },
    ],
    policeReport: { assessed: 'in-serious-cases', filedBy: 'head-of-operations' },
    breachReport: {
      duty: 'position-taken',
      to: 'data-protection-contact',
      clockHours: 72,
      lexSarahConsidered: false,
    },
  },
  case: npoCase,
  clientExtract: npoClientExtract,
  screening: ordinaryScreening,
  sources: npoSources,
} as const satisfies PolicyInput;
