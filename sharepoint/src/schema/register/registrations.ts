import type { Registration } from '@loggkontroll/core/workflow';
import { counted, keyOf, recordList, shown } from '../record-list.ts';

/** Registrations of finished controls: what is documented by FFS 6.5, without names of the reviewed. */
export const registrations = recordList<Registration>()({
  list: {
    name: 'Registrations',
    title: 'Registrerade loggkontroller',
    description: 'Genomförda loggkontroller',
    views: [
      {
        title: 'Alla registreringar',
        fields: ['LinkTitle', 'FinishedOn', 'UnitId', 'Outcome', 'Employees', 'Accesses', 'Breach'],
        orderBy: 'FinishedOn',
      },
    ],
    rights: { Planners: 'Loggkontroll Act' },
    folders: {
      per: 'unit',
      rights: {
        'unit-manager': 'Loggkontroll Act',
        'managers-manager': 'Loggkontroll Act',
        'department-head': 'Read',
      },
    },
  },
  idOf: (registration) => registration.registrationId,
  titleOf: (registration) => `${registration.policyId} ${registration.period}`,
  /* Of what a cause or a client's request led to, at the root: as its review. */
  folderOf: ({ kind, reviewId, unitId }) =>
    kind !== 'systematic-review' && reviewId !== undefined ? undefined : unitId,
  projections: {
    Kind: keyOf('Slag', (registration: Registration) => registration.kind),
    PolicyId: keyOf('Rutin', (registration: Registration) => registration.policyId),
    Period: keyOf('Period', (registration: Registration) => registration.period),
    UnitId: keyOf('Enhet', (registration: Registration) => registration.unitId),
    DepartmentId: keyOf('Avdelning', (registration: Registration) => registration.departmentId),
    ReviewId: keyOf('Granskning', (registration: Registration) => registration.reviewId),
    Reviewer: keyOf('Granskare', (registration: Registration) => registration.reviewer),
    FinishedOn: keyOf('Klar', (registration: Registration) => registration.result.finishedOn),
    Outcome: shown('Utfall', (registration: Registration) => registration.result.outcome),
    Employees: counted('Antal medarbetare', (registration: Registration) => registration.result.employees),
    Accesses: counted('Antal loggrader', (registration: Registration) => registration.result.accesses),
    Breach: shown('Incidentanmälan', (registration: Registration) => registration.result.breach.status),
  },
});
