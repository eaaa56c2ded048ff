import { failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useState } from 'react';

/** Something of a room, read when it is asked for and kept nowhere. `missing`: it is not there, or is not what the record says. */
export const useReadOnce = <T>(
  read: () => Promise<T | undefined>,
): {
  readonly value: T | undefined;
  readonly state: 'idle' | 'reading' | 'missing' | FailureKind;
  readonly start: () => Promise<void>;
} => {
  const [value, setValue] = useState<T>();
  const [state, setState] = useState<'idle' | 'reading' | 'missing' | FailureKind>('idle');
  const start = async (): Promise<void> => {
    setState('reading');
    try {
      const found = await read();
      setValue(found);
      setState(found === undefined ? 'missing' : 'idle');
    } catch (error) {
      setState(failureKindOf(error));
    }
  };
  return { value, state, start };
};
