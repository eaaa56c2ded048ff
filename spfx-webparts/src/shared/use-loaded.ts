import { failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What a question to SharePoint has come to; a value stays while it is asked again. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly failure: FailureKind | undefined;
  readonly reload: () => void;
  /** Puts what has just been saved in the value's place, without asking again. */
  readonly replace: (change: (value: T) => T) => void;
}

/** Asks when it is first shown, when `ask` changes, and on `reload`; an answer that comes too late is dropped. */
export const useLoaded = <T>(ask: () => Promise<T>): Loaded<T> => {
  const [value, setValue] = useState<T>();
  const [failure, setFailure] = useState<FailureKind>();
  const latest = useRef(0);
  const load = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    setFailure(undefined);
    ask().then(
      (answer) => {
        if (mine === latest.current) setValue(answer);
      },
      (error: unknown) => {
        if (mine === latest.current) setFailure(failureKindOf(error));
      },
    );
  }, [ask]);
  useEffect(() => {
    setValue(undefined);
    load();
    return () => {
      latest.current += 1;
    };
  }, [load]);
  const replace = useCallback((change: (value: T) => T) => {
    setValue((before) => (before === undefined ? before : change(before)));
  }, []);
  return { value, failure, reload: load, replace };
};
