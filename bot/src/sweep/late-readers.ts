import { readerOf, readersPart } from '@loggkontroll/core/workflow';
import type { TargetedOnBoard } from './fitting-targeted.ts';
import type { Memory } from './world.ts';

/**
 * What is to be looked up before somebody reads a log: who was appointed to it after it was delivered, and of which file.
 * Undefined of whoever was there before: whether they stood in it was seen before it was delivered.
 */
export const lateReaderKey = ({ state, history }: TargetedOnBoard): string | undefined => {
  const part = readersPart(state);
  const reader = readerOf(state);
  if (part === undefined || reader === undefined) return undefined;
  const delivered = history.findLastIndex(({ event }) => event.type === 'logDelivered');
  const isLate = history
    .slice(delivered + 1)
    .some(({ event }) => event.type === 'personAppointed' && event.part === part);
  return isLate ? `${reader}/${state.delivered?.file.sha256 ?? ''}` : undefined;
};

/** Whether whoever has the log may have it: nobody new reads it before the bot has seen that they do not stand in it (S3). */
export const isReaderKnown = (
  record: TargetedOnBoard,
  { lateReaders }: Pick<Memory, 'lateReaders'>,
): boolean => {
  const key = lateReaderKey(record);
  if (key === undefined) return true;
  const seen = lateReaders.get(record.recordId);
  return seen?.key === key && !seen.standsInLog;
};

/** Whether whoever was appointed to read the log is known to stand in it. */
export const isReadersOwn = (
  record: TargetedOnBoard,
  { lateReaders }: Pick<Memory, 'lateReaders'>,
): boolean => {
  const seen = lateReaders.get(record.recordId);
  return seen !== undefined && seen.standsInLog && seen.key === lateReaderKey(record);
};
