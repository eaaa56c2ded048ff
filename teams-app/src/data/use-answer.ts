import { failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useEffect, useState } from 'react';
import useSWR from 'swr';
import { useSession } from '../session/use-session.ts';
import type { Session } from '../session/session.ts';

/** What a question to SharePoint has come to. */
export type Answer<T> = {
  /** Asks again; resolves when the answer is here. */
  readonly refresh: () => Promise<void>;
  /** Sets the answer to what is known already, without asking. */
  readonly put: (value: T) => Promise<void>;
} & (
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure: FailureKind }
  /** `failure` is set when a later attempt to refresh failed: the value is then the last one known. */
  | { readonly state: 'here'; readonly value: T; readonly failure: FailureKind | undefined }
);

/** The name of a question: answers with the same name are shared between components. */
export type Question = readonly [subject: string, ...details: (string | number | undefined)[]];

/** Asks again after as many milliseconds as `pace` says of the present answer; 0 leaves it. */
const useLookingAgain = <T>(
  value: T | undefined,
  refresh: () => Promise<unknown>,
  pace: ((value: T) => number) | undefined,
): void => {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const wait = value === undefined || pace === undefined ? 0 : pace(value);
    if (wait === 0) return;
    const timer = setTimeout(() => void refresh().then(() => setLooks(looks + 1)), wait);
    return () => clearTimeout(timer);
    // `refresh` is new with every drawing of the page; what counts is the answer and how often it was looked for.
  }, [value, looks, pace]);
};

/**
 * Asks SharePoint with the session's connection and keeps the answer.
 * An undefined `question` asks nothing. `pace` (see `paceWhile`) asks again, e.g. while the bot works.
 * `steady` asks once for all components, for what hardly changes while somebody works.
 */
export const useAnswer = <T>(
  question: Question | undefined,
  ask: (session: Session) => Promise<T>,
  { pace, steady = false }: { readonly pace?: (value: T) => number; readonly steady?: boolean } = {},
): Answer<T> => {
  const session = useSession();
  const { data, error, mutate } = useSWR<T, unknown>(question ?? null, () => ask(session), {
    revalidateIfStale: !steady,
  });
  const refresh = async () => {
    await mutate().catch(() => undefined);
  };
  const put = async (value: T) => {
    await mutate(value, { revalidate: false });
  };
  useLookingAgain(data, refresh, pace);
  const failure = error === undefined ? undefined : failureKindOf(error);
  if (data !== undefined) return { state: 'here', value: data, failure, refresh, put };
  return failure === undefined
    ? { state: 'waiting', refresh, put }
    : { state: 'failed', failure, refresh, put };
};
