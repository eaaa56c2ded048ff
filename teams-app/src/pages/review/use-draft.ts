import { formatDraft, parseDraft } from '@loggkontroll/core/log';
import type { Judgements } from '@loggkontroll/core/log';
import type { Draft, LogRooms } from '@loggkontroll/sharepoint/vault';
import { failureKindOf } from '@loggkontroll/ui/components';
import type { DraftStanding } from '@loggkontroll/ui/components/log-review';
import { useCallback, useEffect, useRef, useState } from 'react';

/** How long nothing is judged before the draft is saved, and how long to wait after it could not be. */
const pauseMs = 1_500;
const againMs = 10_000;

export interface DraftPlace {
  readonly vault: Pick<LogRooms, 'saveDraft'>;
  readonly room: string;
  /** SHA-256 of the delivery. */
  readonly delivery: string;
  /** What was found in the room. */
  readonly found: Draft | undefined;
  /** An ISO instant. */
  readonly now: () => string;
}

/**
 * The judgements, and their draft in the log room: saved a moment after the last change, after the draft that was read
 * and no other, again and again while the connection is lost. Nothing is kept anywhere else.
 */
export const useDraft = (
  { vault, room, delivery, found, now }: DraftPlace,
  initial: Judgements,
): {
  readonly judgements: Judgements;
  readonly change: (judgements: Judgements) => void;
  readonly standing: DraftStanding;
} => {
  const [judgements, setJudgements] = useState(initial);
  const [standing, setStanding] = useState<DraftStanding>({ draft: 'empty' });
  const latest = useRef(initial);
  const over = useRef(found);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const saving = useRef(false);
  const dirty = useRef(false);
  const gone = useRef(false);

  const tell = useCallback((next: DraftStanding): void => {
    if (!gone.current) setStanding(next);
  }, []);

  const take = useCallback((next: Judgements): void => {
    latest.current = next;
    if (!gone.current) setJudgements(next);
  }, []);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (saving.current || !dirty.current) return;
    const later = (ms: number): void => {
      clearTimeout(timer.current);
      if (!gone.current) timer.current = setTimeout(() => void save(), ms);
    };
    const attempt = latest.current;
    const text = formatDraft(attempt, delivery);
    saving.current = true;
    tell({ draft: 'saving' });
    try {
      const saved = await vault.saveDraft(room, text, over.current);
      if (saved.ok) {
        over.current = saved.value;
        dirty.current = latest.current !== attempt;
        tell(dirty.current ? { draft: 'unsaved' } : { draft: 'saved', at: now() });
        if (dirty.current) later(pauseMs);
        return;
      }
      const { current } = saved.refusal;
      const settle = (theirs: boolean) => (): void => {
        over.current = current;
        const taken = theirs && parseDraft(current.text, delivery, attempt.judged.length);
        if (taken && taken.ok) take(taken.value);
        dirty.current = !(taken && taken.ok);
        tell(dirty.current ? { draft: 'unsaved' } : { draft: 'saved', at: now() });
        void save();
      };
      tell({ draft: 'conflict', takeTheirs: settle(true), keepMine: settle(false) });
    } catch (error) {
      const kind = failureKindOf(error);
      tell({ draft: kind === 'offline' || kind === 'down' ? 'offline' : 'failed' });
      later(againMs);
    } finally {
      saving.current = false;
    }
  }, [vault, room, delivery, now, tell, take]);

  const change = useCallback(
    (next: Judgements): void => {
      take(next);
      dirty.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
      setStanding((before) =>
        before.draft === 'conflict' || before.draft === 'offline' || before.draft === 'failed'
          ? before
          : { draft: 'unsaved' },
      );
    },
    [save, take],
  );

  useEffect(() => {
    gone.current = false;
    const online = (): void => void save();
    const leaving = (event: BeforeUnloadEvent): void => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leaving);
      void save();
      gone.current = true;
    };
  }, [save]);

  return { judgements, change, standing };
};
