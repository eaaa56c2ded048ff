import { useMemo } from 'react';
import type { Answer } from './use-answer.ts';

type Answers<T> = { readonly [Name in keyof T]: Answer<T[Name]> };

/** Several answers as one, always the same ones: here when each is, failed when one has. */
export const useJoined = <T extends object>(answers: Answers<T>): Answer<T> => {
  const named = Object.entries(answers as Readonly<Record<string, Answer<unknown>>>);
  const each = named.map(([, answer]) => answer);
  const values = each.map((answer) => (answer.state === 'here' ? answer.value : undefined));
  const value = useMemo(
    () => Object.fromEntries(named.map(([name], index) => [name, values[index]])) as T,
    values,
  );
  const refresh = async () => {
    await Promise.all(each.map((answer) => answer.refresh()));
  };
  const put = () => Promise.resolve();
  if (each.every(({ state }) => state === 'here')) {
    return { state: 'here', value, failure: undefined, refresh, put };
  }
  const failed = each.find((answer) => answer.state === 'failed');
  return failed?.state === 'failed'
    ? { state: 'failed', failure: failed.failure, refresh, put }
    : { state: 'waiting', refresh, put };
};
