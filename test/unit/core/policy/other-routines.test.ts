import { parsePolicy, ffsPolicy } from '@loggkontroll/core/policy';
import { leanClientExtract } from '../../../../core/src/policy/lean/client-extract.ts';

/** The systematic reviews of the other routines (VON, R1177, NPO, LEAN), to show that the schema has room for them. */

const everySource = Object.fromEntries(
  Object.keys(ffsPolicy)
    .filter((part) => !['schemaVersion', 'id', 'version', 'sources'].includes(part))
    .map((part) => [part, { by: 'organisation-sets' }]),
);

const policyWith = (parts: object): unknown => ({ ...ffsPolicy, ...parts, sources: everySource });

const none = {
  attest: { kind: 'none' },
  handOver: { kind: 'none' },
  toldWhenOrdered: [],
  toldWhenReviewed: [],
};

const von = {
  ...none,
  sample: { kind: 'share-per-unit', percent: 10 },
  drawnBy: 'unit-manager',
  reviewedTime: { kind: 'window', hours: 24, chosenBy: 'unit-manager' },
  order: { kind: 'ordered', by: 'unit-manager', from: 'log-administrator' },
  receiver: 'unit-manager',
  reviewer: 'unit-manager',
  lookFor: [
    'relation-tied-to-assignment',
    'hours-outside-schedule',
    'private-ties',
    'local-or-media-interest',
    'no-use-of-the-system',
  ],
};

const r1177 = {
  ...none,
  sample: { kind: 'employees', employees: 5 },
  drawnBy: 'delegated-reviewer',
  reviewedTime: { kind: 'dates', atMostDays: 31, chosenBy: 'delegated-reviewer' },
  order: {
    kind: 'taken-out',
    in: 'record-system',
    by: 'delegated-reviewer',
    searchedBy: ['client', 'employee'],
  },
  receiver: 'delegated-reviewer',
  reviewer: 'delegated-reviewer',
  toldWhenReviewed: ['unit-manager'],
  lookFor: ['local-or-media-interest', 'colleague-or-former-colleague', 'protected-identity'],
  lookForByUserKind: {
    'case-receiver': ['colleague-or-former-colleague', 'own-case', 'closed-case', 'case-no-longer-current'],
    'case-handler': ['closed-case'],
    'access-administrator': ['role-given-to-oneself'],
  },
};

const npo = {
  ...none,
  sample: { kind: 'likely-within-year', probability: 0.8 },
  drawnBy: 'head-of-operations',
  reviewedTime: { kind: 'window', hours: 24, chosenBy: 'head-of-operations' },
  order: {
    kind: 'taken-out',
    in: 'national-log-service',
    by: 'head-of-operations',
    searchedBy: ['employee'],
  },
  receiver: 'head-of-operations',
  reviewer: 'delegated-reviewer',
  lookFor: [
    'local-or-media-interest',
    'sensitive-diagnosis',
    'sensitive-situation',
    'relative-in-the-operation',
  ],
};

const lean = {
  ...none,
  sample: { kind: 'rotation', periods: 4 },
  drawnBy: 'unit-manager',
  reviewedTime: { kind: 'window', hours: 24, chosenBy: 'unit-manager' },
  order: {
    kind: 'ordered',
    by: 'unit-manager',
    from: 'log-administrator',
    supplements: ['ip-address', 'workstation', 'fuller-description-of-changes'],
  },
  receiver: 'unit-manager',
  reviewer: 'unit-manager',
  lookFor: ['not-needed-for-the-work', 'needed-before-a-shift', 'deviating-pattern', 'sensitive-diagnosis'],
};

describe('the schema has room for the systematic review of', () => {
  test.each([
    ['VON: a tenth of every unit, twice a year', 'half-year', false, { provider: von, authority: von }],
    ['R1177: each month, by a delegate', 'month', false, { provider: r1177 }],
    ['NPO: everybody likely within a year', 'half-year', true, { provider: npo }],
    ['LEAN: everybody by turns', 'quarter', true, { provider: lean, authority: lean }],
  ])('%s', (_, cadence, moreOftenAllowed, branches) => {
    const policy = policyWith({ systematic: { cadence, moreOftenAllowed, branches } });
    expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
  });
});

describe('the schema has room for what follows', () => {
  test.each([
    [
      'VON keeps forms two years',
      { retention: { ...ffsPolicy.retention, registration: { kind: 'years', years: 2 } } },
    ],
    ['VON tells the annual report', { documentation: { ...ffsPolicy.documentation, annualReport: true } }],
    ['NPO reviews access all the time', { authorisationReview: { kind: 'ongoing' } }],
    ['R1177 reviews access with each review', { authorisationReview: { kind: 'with-each-review' } }],
    [
      'NPO informs health-care staff at hiring, and again',
      {
        informing: ['at-hiring', 'repeatedly'].map((when) => ({
          branches: ['provider'],
          only: 'health-care-staff',
          when,
          by: 'head-of-operations',
          points: ['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'],
          confirmed: true,
        })),
      },
    ],
    [
      'NPO decides with the HR strategist and tells the head before',
      {
        suspicion: {
          ...ffsPolicy.suspicion,
          haste: { kind: 'promptly', withinWorkingDays: 2 },
          decides: 'head-of-operations',
          decidesWith: 'hr-strategist',
          told: [
            { party: 'head-of-operations', when: 'before-the-review' },
            { party: 'business-area-manager', when: 'at-suspicion' },
          ],
        },
      },
    ],
    [
      'LEAN has the client identify themselves and reviews the log as well',
      {
        clientExtract: leanClientExtract,
      },
    ],
  ])('%s', (_, parts) => {
    const policy = policyWith(parts);
    expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
  });
});
