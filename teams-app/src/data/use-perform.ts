import type { Result } from '@loggkontroll/core/result';
import { useSaving } from '@loggkontroll/ui/components/saving';
import type { SavingState } from '@loggkontroll/ui/components/saving';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useState } from 'react';

/** Something a person asks for: the record as it became, or why not. */
export type Command<T> = () => Promise<Result<T, Refusal>>;

/** What the parts of a record's page need to do things, while the page itself tells how it went. */
export interface Performing<T> {
  readonly busy: boolean;
  /** Does it; the page then shows the record as it became, or as it is. `said` is told when it is done. */
  readonly perform: (command: Command<T>, said?: string) => Promise<boolean>;
  /** For a dialog, which tells by itself how it went: shows the record only once it was accepted. */
  readonly accepted: (outcome: Result<T, Refusal>) => Result<T, Refusal>;
  readonly refresh: () => Promise<void>;
}

/**
 * One action at a time on the record that a page shows. How it went is kept above what it was done with, so that a
 * refusal stays in sight when the page has changed under it.
 */
export const usePerform = <T>(
  show: (record: T) => void,
  refresh: () => Promise<void>,
): {
  readonly performing: Performing<T>;
  readonly saving: SavingState;
  readonly said: string | undefined;
} => {
  const { saving, run } = useSaving();
  const [said, setSaid] = useState<string>();
  const accepted = (outcome: Result<T, Refusal>): Result<T, Refusal> => {
    if (outcome.ok) show(outcome.value);
    return outcome;
  };
  const perform = async (command: Command<T>, words?: string): Promise<boolean> => {
    setSaid(words);
    const done = await run(() => command().then(accepted));
    if (!done) await refresh();
    return done;
  };
  return { performing: { busy: saving.status === 'saving', perform, accepted, refresh }, saving, said };
};
