import { failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useState } from 'react';

/** How the reading goes. `missing`: it is not there, or is not what the record says. */
export type ReadingState = 'idle' | 'reading' | 'missing' | FailureKind;

/** Something of a room, read when it is asked for and kept nowhere but on the page. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly state: ReadingState;
  /** Resolves to what was found, or undefined where nothing was. */
  readonly start: () => Promise<T | undefined>;
  readonly forget: () => void;
}

/** `read` gives undefined where there is nothing that can be read. */
export const useReadOnce = <T>(read: () => Promise<T | undefined>): Reading<T> => {
  const [value, setValue] = useState<T>();
  const [state, setState] = useState<ReadingState>('idle');
  const start = async (): Promise<T | undefined> => {
    setState('reading');
    try {
      const found = await read();
      setValue(found);
      setState(found === undefined ? 'missing' : 'idle');
      return found;
    } catch (error) {
      setState(failureKindOf(error));
      return undefined;
    }
  };
  return { value, state, start, forget: () => setValue(undefined) };
};
