import { useCallback, useRef, useState } from 'react';
import type { ControlAlike, ControlChoice } from './controls-alike.ts';

/** Asks the register for the controls that are like a chosen one. */
export type AskControlsAlike = (choice: ControlChoice) => Promise<readonly ControlAlike[]>;

/** So long a choice has to stand before it is asked about: who walks through a list by keyboard passes many. */
const pauseMs = 300;

const none: readonly ControlAlike[] = [];

const keyOf = ({ unitId, policyId, kind, period }: ControlChoice): string =>
  [unitId, policyId, kind, period].join('/');

export interface ControlsAlike {
  /** Of the choice that stands; nothing while it is not known. */
  readonly found: readonly ControlAlike[];
  /** Begins to ask about a choice, and shows nothing of a former one any more. */
  readonly watch: (choice: ControlChoice | undefined) => () => void;
  /** The answer as it is now: a form may have stood open for long. Rejects when it cannot be had. */
  readonly settle: (choice: ControlChoice) => Promise<readonly ControlAlike[]>;
  /** Something is about to change: every answer is asked for anew. What is shown stays. */
  readonly forget: () => void;
}

/** Looks out for controls like the one that is being registered; each choice is asked about once, and again when it is saved. */
export const useControlsAlike = (ask: AskControlsAlike): ControlsAlike => {
  const [found, setFound] = useState(none);
  const answers = useRef(new Map<string, Promise<readonly ControlAlike[]>>());
  const asking = useRef(new Set<string>());
  const stopWatching = useRef<() => void>(() => undefined);
  const look = useCallback(
    (choice: ControlChoice): Promise<readonly ControlAlike[]> => {
      const key = keyOf(choice);
      const known = answers.current.get(key);
      if (known) return known;
      const asked = ask(choice);
      answers.current.set(key, asked);
      asking.current.add(key);
      asked.catch(() => answers.current.delete(key)).finally(() => asking.current.delete(key));
      return asked;
    },
    [ask],
  );
  const watch = useCallback(
    (choice: ControlChoice | undefined): (() => void) => {
      setFound(none);
      if (!choice) return () => undefined;
      let isCurrent = true;
      const timer = setTimeout(() => {
        look(choice).then(
          (answer) => {
            if (isCurrent) setFound(answer);
          },
          // The form asks again when it is to be saved, and says then what is wrong.
          () => undefined,
        );
      }, pauseMs);
      stopWatching.current = () => {
        isCurrent = false;
        clearTimeout(timer);
      };
      return stopWatching.current;
    },
    [look],
  );
  const settle = useCallback(
    async (choice: ControlChoice): Promise<readonly ControlAlike[]> => {
      const key = keyOf(choice);
      if (!asking.current.has(key)) answers.current.delete(key);
      const answer = await look(choice);
      setFound(answer);
      return answer;
    },
    [look],
  );
  const forget = useCallback(() => {
    stopWatching.current();
    answers.current.clear();
  }, []);
  return { found, watch, settle, forget };
};
