import { authorisationDueOn, authorisationWaitsFor } from '@loggkontroll/core/workflow';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { keyOf, recordList, shown } from '../record-list.ts';

/**
 * Authorisation reviews: one folder a unit, where its manager and the manager's manager answer; planners open, list and
 * sign; whoever else lists is let in to the one item. Nobody with access is named.
 */
export const authorisations = recordList<Authorisation>()({
  list: {
    name: 'Authorisations',
    title: 'Behörighetskontroller',
    description: 'Genomgångar av vilka som har behörighet. Här står aldrig vilka det är.',
    views: [
      { title: 'Alla behörighetskontroller', fields: ['LinkTitle', 'Status', 'DueOn'], orderBy: 'DueOn' },
    ],
    rights: { Planners: 'Loggkontroll Act' },
    folders: {
      per: 'unit',
      rights: { 'unit-manager': 'Loggkontroll Answer', 'managers-manager': 'Loggkontroll Answer' },
    },
  },
  idOf: (authorisation) => authorisation.authorisationId,
  titleOf: (authorisation) => authorisation.number,
  /* Of protected persons at the root: that a unit has such cases is for those alone who have a part in it. */
  folderOf: (authorisation) => (authorisation.scope === 'unit' ? authorisation.unitId : undefined),
  projections: {
    WaitsFor: keyOf('Väntar på', authorisationWaitsFor),
    DueOn: keyOf('Senast', authorisationDueOn),
    DoneBy: keyOf('Klar senast', (authorisation: Authorisation) => authorisation.doneBy),
    PolicyId: keyOf('Rutin', (authorisation: Authorisation) => authorisation.policyId),
    UnitId: keyOf('Enhet', (authorisation: Authorisation) => authorisation.unitId),
    DepartmentId: keyOf('Avdelning', (authorisation: Authorisation) => authorisation.departmentId),
    Decider: keyOf('Avgör', (authorisation: Authorisation) => authorisation.decider),
    Branch: shown('Gren', (authorisation: Authorisation) => authorisation.branch),
  },
});
