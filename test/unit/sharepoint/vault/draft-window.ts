import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Draft } from '@loggkontroll/sharepoint/vault';
import type { DraftFiles } from '../../../../sharepoint/src/vault/draft-files.ts';
import { loadDraft, saveDraft } from '../../../../sharepoint/src/vault/drafts.ts';

/** What whoever wrote a text had seen by then: each text with all that was known to it. */
export type Known = Map<string, ReadonlySet<string>>;

const untilAnswered = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isSharePointFailure(error, 'unreachable')) throw error;
    }
  }
};

/** A window as the page has it: it tries again until it is answered, and goes on from what it was told. */
export const openWindow = (files: DraftFiles, window: string, known: Known) => {
  const seen = new Set<string>();
  let over: Draft | undefined;
  let attempts = 0;
  let told = 0;
  let standing: string | undefined;
  const see = (text: string): void => {
    for (const one of [text, ...(known.get(text) ?? [])]) seen.add(one);
  };
  return {
    load: async () => {
      over = await untilAnswered(() => loadDraft(files));
      if (over) see(over.text);
    },
    /** Saves another judgement, or yet another one each time that no answer came. */
    judge: async (choice: 'mine' | 'theirs') => {
      for (;;) {
        const saved = await untilAnswered(() => {
          attempts += 1;
          const text = `${window}${attempts}`;
          seen.add(text);
          known.set(text, new Set(seen));
          return saveDraft(files, window, text, over);
        });
        if (saved.ok) {
          over = saved.value;
          standing = saved.value.text;
          return;
        }
        over = saved.refusal.current;
        see(over.text);
        told += 1;
        standing = undefined;
        if (choice === 'theirs') return;
      }
    },
    told: () => told,
    /** What it believes to be saved; undefined once it has taken the other's. */
    standing: () => standing,
  };
};
