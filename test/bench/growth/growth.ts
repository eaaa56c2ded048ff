import type { Figure, Table } from '../table.ts';
import { visits } from './pages.ts';
import type { Visit } from './pages.ts';

/** Requests of the same page in both towns: it costs in the large one what it costs in the small one. */
const requestsIn = (small: Visit, grown: Visit): Figure => ({
  name: small.name,
  value: small.requests,
  unit: '',
  tenfold: { value: grown.requests, limit: small.requests },
  note: `${Math.round(small.kilobytes)} kB; grown: ${Math.round(grown.kilobytes)} kB`,
});

/** Every page and web part in a small town, and in one with 200,000 controls, 2,000 units and 50,000 employees. */
export const growth = async (): Promise<readonly Table[]> => {
  const { small, grown } = await visits();
  const pairs = small.flatMap((visit, index) => {
    const other = grown[index];
    return other === undefined ? [] : [[visit, other] as const];
  });
  const failed = grown.flatMap((visit) => visit.failed);
  return [
    {
      title: 'Requests of each page, in a small town and in one that has grown',
      larger: '200,000 controls',
      figures: pairs.map(([visit, other]) => requestsIn(visit, other)),
    },
    {
      title: 'Refused by the list view threshold, or otherwise failed',
      figures: [{ name: 'requests', value: failed.length, unit: '', limit: 0 }],
    },
  ];
};
