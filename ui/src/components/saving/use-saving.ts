import type { Result } from '@loggkontroll/core/result';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../texts/index.ts';
import { failureKindOf } from '../failure-kind.ts';
import type { FailureKind } from '../failure-kind.ts';

/** What a surface does when somebody saves: the record's answer, or a rejection when SharePoint cannot be reached. */
export type Save<R extends Refusal = Refusal> = Promise<Result<unknown, R>>;

/** How the last attempt to save went. */
export type SavingState =
  | { readonly status: 'idle' | 'saving' | 'saved' }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'failed'; readonly kind: FailureKind };

/** Runs one attempt at a time and keeps how it went; nothing that was entered is lost when it fails. */
export const useSaving = (): {
  readonly saving: SavingState;
  /** True when it was saved. An attempt that gives nothing was given up: it neither was saved nor went wrong. */
  readonly run: (attempt: () => Promise<Awaited<Save> | undefined>) => Promise<boolean>;
  readonly clear: () => void;
} => {
  const [saving, setSaving] = useState<SavingState>({ status: 'idle' });
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const tell = (state: SavingState): void => {
    if (mounted.current) setSaving(state);
  };
  const clear = useCallback((): void => {
    if (mounted.current) setSaving({ status: 'idle' });
  }, []);
  const run = async (attempt: () => Promise<Awaited<Save> | undefined>): Promise<boolean> => {
    tell({ status: 'saving' });
    try {
      const result = await attempt();
      if (result === undefined) {
        tell({ status: 'idle' });
        return false;
      }
      tell(result.ok ? { status: 'saved' } : { status: 'refused', refusal: result.refusal });
      return result.ok;
    } catch (error) {
      tell({ status: 'failed', kind: failureKindOf(error) });
      return false;
    }
  };
  return { saving, run, clear };
};
