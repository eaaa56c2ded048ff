import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { FailureNotice, LoadingRows, failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Reading<T> =
  | { readonly is: 'reading' | 'missing' }
  | { readonly is: 'failed'; readonly failure: FailureKind }
  | { readonly is: 'here'; readonly value: T };

/** Reads something of the room when it is shown, and keeps it nowhere. */
export const RoomReading = <T,>({
  read,
  children,
}: {
  /** Undefined: it is not there, or is not what the record says. */
  readonly read: () => Promise<T | undefined>;
  readonly children: (value: T) => ReactNode;
}) => {
  const { t } = useTranslation(['authorisations', 'common']);
  const [reading, setReading] = useState<Reading<T>>({ is: 'reading' });
  const [attempt, setAttempt] = useState(0);
  /* What is shown is read once an attempt; whoever shows it gives it another key when there is something else to read. */
  const ask = useRef(read);
  useEffect(() => {
    const start = async (): Promise<void> => {
      setReading({ is: 'reading' });
      try {
        const value = await ask.current();
        setReading(value === undefined ? { is: 'missing' } : { is: 'here', value });
      } catch (error) {
        setReading({ is: 'failed', failure: failureKindOf(error) });
      }
    };
    void start();
  }, [attempt]);
  const retry = (): void => setAttempt(attempt + 1);
  if (reading.is === 'here') return <>{children(reading.value)}</>;
  if (reading.is === 'failed') return <FailureNotice kind={reading.failure} onRetry={retry} />;
  if (reading.is === 'reading') return <LoadingRows rows={3} height={64} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t('unreadable')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>{t('common:action.retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
