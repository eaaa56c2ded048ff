import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { DraftFile, DraftFiles } from '../../../../sharepoint/src/vault/draft-files.ts';

/** What becomes of a request: its answer comes, or it never gets there, or only the answer is lost. */
export type Fate = 'answered' | 'lost-before' | 'lost-after';

/** A draft folder in memory, as one window reaches it: each request arrives and is answered when `turn` lets it. */
export const memoryDraftFiles = (
  folder: Map<number, DraftFile>,
  fates: readonly Fate[] = [],
  turn: () => Promise<unknown> = () => Promise.resolve(),
): DraftFiles => {
  const left = fates.values();
  const asked = async <T>(what: () => T): Promise<T> => {
    const fate = left.next().value ?? 'answered';
    await turn();
    if (fate === 'lost-before') throw new SharePointFailure('unreachable');
    const answer = what();
    await turn();
    if (fate === 'lost-after') throw new SharePointFailure('unreachable');
    return answer;
  };
  return {
    numbers: () => asked(() => [...folder.keys()]),
    read: (number) => asked(() => folder.get(number)),
    create: (number, file) =>
      asked(() => {
        const isFree = !folder.has(number);
        if (isFree) folder.set(number, file);
        return isFree;
      }),
    write: (number, file) =>
      asked(() => {
        folder.set(number, file);
      }),
  };
};
