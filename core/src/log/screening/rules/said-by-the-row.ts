import { rowMarks, type Act } from '../../access.ts';
import { actCodes } from '../coded-rows.ts';
import type { Evidence } from '../evidence.ts';
import { flagBit } from '../flag.ts';

/** The flags that each act raises, by the act's code. */
export const flagsByAct: Uint32Array = Uint32Array.from(actCodes, (act) =>
  act === 'printed' || act === 'copied' ? flagBit('print-or-copy') : 0,
);

/** The flags that each combination of marks raises, by the bits of the marks: every mark is a flag of the same name. */
export const flagsByMarks: Uint32Array = Uint32Array.from({ length: 1 << rowMarks.length }, (_, marks) =>
  rowMarks.reduce((flags, mark, index) => flags | ((marks & (1 << index)) === 0 ? 0 : flagBit(mark)), 0),
);

/** What was printed or copied, in the log's own words. */
export const printOrCopyEvidence = (act: Act, words: string): Evidence[] => [
  { code: 'done-by-the-log', values: { act, words } },
];

/** The row says it, and nothing more. */
export const markEvidence = (): Evidence[] => [{ code: 'said-by-the-log', values: {} }];
