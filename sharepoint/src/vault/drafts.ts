import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { SharePointFailure } from '../connection/index.ts';
import type { DraftFiles } from './draft-files.ts';
import type { Draft, DraftChanged } from './log-rooms.ts';

type Saved = Result<Draft, DraftChanged>;

const newestOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : Math.max(...numbers);

const readDraft = async (files: DraftFiles, number: number | undefined): Promise<Draft | undefined> => {
  const file = number === undefined ? undefined : await files.read(number);
  return number === undefined || file === undefined ? undefined : { ...file, number };
};

/** The newest draft. */
export const loadDraft = async (files: DraftFiles): Promise<Draft | undefined> =>
  readDraft(files, newestOf(await files.numbers()));

/**
 * Saves what a window has judged, in a file that this window alone writes, begun one above the draft that it goes on from
 * (ADR 0019). Who writes looks afterwards: whoever goes on from a draft at the same time as it is written is seen by its
 * writer, or sees what was written. What SharePoint makes of an ETag is not asked.
 */
export const saveDraft = async (
  files: DraftFiles,
  window: string,
  text: string,
  over: Draft | undefined,
): Promise<Saved> => {
  const isOwn = over?.window === window;
  const number = isOwn ? over.number : (over?.number ?? 0) + 1;
  const written: Draft = { text, number, window };

  /** Another's draft stands: told, unless it says the same. */
  const standing = (current: Draft | undefined): Saved | Promise<Saved> => {
    if (current === undefined && over !== undefined) return saveDraft(files, window, text, undefined);
    if (current === undefined) throw new SharePointFailure('conflict');
    return current.text === text ? accept(current) : refuse({ code: 'draft-changed', current });
  };

  /** What was gone on from is as it was, or its writer's word is put in its place until the person has chosen. */
  const begun = async (numbers: readonly number[]): Promise<Saved> => {
    const below = await readDraft(files, newestOf(numbers.filter((one) => one < number)));
    if (below === undefined || below.text === over?.text || below.text === text) return accept(written);
    const current: Draft = { text: below.text, number, window };
    await files.write(number, current);
    return refuse({ code: 'draft-changed', current });
  };

  if (isOwn) {
    await files.write(number, written);
  } else {
    const isChanged = over !== undefined && (await files.read(over.number))?.text !== over.text;
    const newest = isChanged ? await loadDraft(files) : undefined;
    if (isChanged && newest?.window !== window) return standing(newest);
    if (!(await files.create(number, written))) {
      // Its own where an answer was lost.
      if ((await files.read(number))?.window !== window) return standing(await loadDraft(files));
      await files.write(number, written);
    }
  }
  const numbers = await files.numbers();
  if (numbers.some((one) => one > number)) return standing(await loadDraft(files));
  return isOwn ? accept(written) : begun(numbers);
};
