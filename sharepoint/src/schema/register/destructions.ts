import type { Destruction } from '@loggkontroll/core/retention';
import { counted, keyOf, recordList } from '../record-list.ts';

/** What has been destroyed when its time was out, and how. Holds no personal data: records stand there as hashes. */
export const destructions = recordList<Destruction>()({
  list: {
    name: 'Destructions',
    title: 'Gallringar',
    description: 'Vad som har gallrats, när och enligt vilken regel. Här står aldrig vad som stod i det.',
    views: [
      {
        title: 'Alla gallringar',
        fields: ['LinkTitle', 'Status', 'Year', 'Kind', 'PolicyId', 'DueOn', 'Records'],
        orderBy: 'Year',
      },
    ],
    rights: { Planners: 'Read', DepartmentHeads: 'Read', Administrators: 'Read' },
  },
  idOf: (destruction) => destruction.destructionId,
  titleOf: (destruction) => `${destruction.year} ${destruction.kind}`,
  folderOf: () => undefined,
  projections: {
    Year: keyOf('År', (destruction: Destruction) => String(destruction.year)),
    Kind: keyOf('Slag', (destruction: Destruction) => destruction.kind),
    PolicyId: keyOf('Rutin', (destruction: Destruction) => destruction.policyId),
    DueOn: keyOf('Kunde gallras från', (destruction: Destruction) => destruction.dueOn),
    Records: counted('Antal poster', (destruction: Destruction) => destruction.records.length),
  },
});
