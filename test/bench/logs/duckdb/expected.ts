import { explanations } from '../generate/label.ts';
import type { Expected } from '../generate/labels.ts';
import type { SqlFigures } from './screen.ts';

/** What must be found, under the names that the SQL gives its figures. */
export const sqlFiguresOf = ({ rows, rejected, accesses, pairs, flags, findings }: Expected): SqlFigures => ({
  rows,
  rejected: Object.values(rejected).reduce((sum, count) => sum + count, 0),
  ...Object.fromEntries(
    explanations.flatMap((explanation, index) => [
      [`accesses_${index + 1}`, accesses[explanation]],
      [`pairs_${index + 1}`, pairs[explanation]],
    ]),
  ),
  ...flags,
  findings,
});
