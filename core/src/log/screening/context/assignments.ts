import { assignmentKinds, type AssignmentRow } from '../../registers/shapes.ts';
import { plainSubject } from '../dictionaries.ts';
import { createColumns } from './columns.ts';
import type { Assignments } from './context.ts';
import { groupedBy, inOrder } from './grouped.ts';
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
      const sorted = (column: readonly number[]): number[] =>
        Array.from(bySubject, (row) => column[row] ?? 0);
      const { starts, order } = groupedBy(sorted(client), words.clients.size());
      return {
        starts,
        subject: inOrder(order, sorted(subject), new Uint32Array(order.length)),
        from: inOrder(order, sorted(from), new Int32Array(order.length)),
        to: inOrder(order, sorted(to), new Int32Array(order.length)),
        kind: inOrder(order, sorted(kind), new Uint8Array(order.length)),
      };
    },
  };
};
