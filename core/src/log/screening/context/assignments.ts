import { assignmentKinds, type AssignmentRow } from '../../registers/shapes.ts';
import { plainSubject } from '../dictionaries.ts';
import { createColumns } from './columns.ts';
import { assignmentWidth, type Assignments } from './context.ts';
import { groupedBy } from './grouped.ts';
import { firstDay, lastDay } from './open-days.ts';
import type { ContextWords } from './words.ts';

/** `assignments.csv` in the making. */
export const createAssignments = (words: ContextWords) => {
  const rows = createColumns('subject', 'client', 'from', 'to', 'kind');
  return {
    add: ({ subject, clientId, from, to, kind }: AssignmentRow): void =>
      rows.push({
        subject: words.subjects.code(plainSubject(subject)),
        client: words.clients.code(clientId),
        from: firstDay(from),
        to: lastDay(to),
        kind: assignmentKinds.indexOf(kind),
      }),
    length: rows.length,
    cutTo: rows.cutTo,
    build: (): Assignments => {
      const { subject, client, from, to, kind } = rows.column;
      const bySubject = groupedBy(subject, words.subjects.size()).order;
      const { starts, order } = groupedBy(
        Array.from(bySubject, (row) => client[row] ?? 0),
        words.clients.size(),
      );
      const packed = new Int32Array(order.length * assignmentWidth);
      for (const [place, sorted] of order.entries()) {
        const row = bySubject[sorted] ?? 0;
        const values = [subject[row] ?? 0, from[row] ?? 0, to[row] ?? 0, kind[row] ?? 0];
        packed.set(values, place * assignmentWidth);
      }
      return { starts, words: packed };
    },
  };
};
