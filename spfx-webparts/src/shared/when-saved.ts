import type { Refused, Result } from '@loggkontroll/core/result';

/** Tells `then` what was saved, and gives the result on as it is. */
export const whenSaved = <T, R extends Refused>(
  result: Result<T, R>,
  then: (value: T) => void,
): Result<T, R> => {
  if (result.ok) then(result.value);
  return result;
};
