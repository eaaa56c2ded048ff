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
  /** Does what changes more than the record: the page asks for everything again afterwards. */
  readonly performAll: (command: Command<unknown>) => Promise<boolean>;
  /** Shows the record as it became, for a dialog, which tells by itself how it went. */
  readonly show: (record: T) => void;
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
  const perform = async (command: Command<T>, words?: string): Promise<boolean> => {
    setSaid(words);
    const done = await run(async () => {
      const outcome = await command();
      if (outcome.ok) show(outcome.value);
      return outcome;
    });
    if (!done) await refresh();
    return done;
  };
  const performAll = async (command: Command<unknown>): Promise<boolean> => {
    setSaid(undefined);
    const done = await run(command);
    await refresh();
    return done;
  };
  return {
    performing: { busy: saving.status === 'saving', perform, performAll, show, refresh },
    saving,
    said,
  };
};
