import { reviewDueOn, reviewWaitsFor } from '@loggkontroll/core/workflow';
import type { Review } from '@loggkontroll/core/workflow';
import { keyOf, recordList, shown } from '../record-list.ts';

/** Reviews: made by the bot alone; the unit's manager and the manager's manager work on them. */
export const reviews = recordList<Review>()({
  list: {
    name: 'Reviews',
    title: 'Granskningar',
    description: 'Loggar som granskas',
    views: [
      {
        title: 'Alla granskningar',
        fields: ['LinkTitle', 'Status', 'ClusterName', 'Period', 'DueOn'],
        orderBy: 'Period',
      },
    ],
    rights: { Planners: 'Read' },
    folders: {
      per: 'unit',
      rights: { 'unit-manager': 'Loggkontroll Answer', 'managers-manager': 'Loggkontroll Answer' },
    },
  },
  idOf: (review) => review.reviewId,
  titleOf: (review) => review.number,
  /* A targeted one, or one of a client extract, at the root: what comes of it may warn the one it is about. */
  folderOf: ({ kind, unitId }) => (kind === undefined ? unitId : undefined),
  projections: {
    WaitsFor: keyOf('Väntar på', reviewWaitsFor),
    DueOn: keyOf('Senast', reviewDueOn),
    OrderId: keyOf('Beställning', (review: Review) => review.orderId),
    PolicyId: keyOf('Rutin', (review: Review) => review.policyId),
    Period: keyOf('Period', (review: Review) => review.period),
    UnitId: keyOf('Enhet', (review: Review) => review.unitId),
    DepartmentId: keyOf('Avdelning', (review: Review) => review.departmentId),
    Reviewer: keyOf('Granskare', (review: Review) => review.reviewer),
    ClusterName: shown('Verksamhet eller enhet', (review: Review) => review.clusterName),
    Branch: shown('Gren', (review: Review) => review.branch),
  },
});
