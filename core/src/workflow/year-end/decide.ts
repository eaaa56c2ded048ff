import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { Context } from '../decider.ts';
import { digestRecords, sortRecords } from './digest.ts';
import type { YearEndCommand, YearEndEvent, YearEndRefusal, YearEndState } from './year-end.ts';

/**
 * The department head signs exactly these records, once nothing is missing (Y2, Y3). Signing again is for records that
 * have changed since. Where a routine says so it waits for informing too (N1). Source: FFS 5.5.
 */
export const decide = (
  command: YearEndCommand,
  state: YearEndState,
  { actor }: Context,
): Result<readonly YearEndEvent[], YearEndRefusal> => {
  const { departmentId, year, missing, informingLeft: left = [] } = command;
  if (actor.personId !== command.departmentHead) return refuse({ code: 'year-not-the-department-head' });
  if (missing.length > 0) return refuse({ code: 'year-controls-missing', missing });
  if (left.length > 0) return refuse({ code: 'year-informing-left', left });
  const digest = digestRecords(command.records);
  if (state.status === 'signed' && state.signatures.at(-1)?.digest === digest) {
    return refuse({ code: 'year-already-signed' });
  }
  const records = sortRecords(command.records);
  return accept([{ type: 'yearSigned', departmentId, year, records, digest }]);
};
