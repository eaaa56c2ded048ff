import { makeStyles } from '@fluentui/react-components';
import type { PolicyRefusal } from '@loggkontroll/core/policy';
import { failureKindOf, FailureNotice } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Host } from '../host/host.ts';
import { NobodyChosen, openSession } from '../session/open-session.ts';
import { PolicyUnreadable } from '../session/read-policy.ts';
import { SettingsMissing } from '../session/settings.ts';
import type { Session } from '../session/index.ts';
import { SessionContext } from '../session/index.ts';
import { NobodyNotice } from './NobodyNotice.tsx';
import { PolicyNotice } from './PolicyNotice.tsx';
import { WaitingPage } from './WaitingPage.tsx';

const useStyles = makeStyles({ root: { maxWidth: '720px', margin: '48px auto', padding: '0 24px' } });

type Gate =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: Session }
  | { readonly state: 'nobody' }
  | { readonly state: 'policy-unreadable'; readonly refusal: PolicyRefusal }
  | { readonly state: 'failed'; readonly failure: FailureKind };

const gateOf = (error: unknown): Gate => {
  if (error instanceof NobodyChosen) return { state: 'nobody' };
  if (error instanceof PolicyUnreadable) return { state: 'policy-unreadable', refusal: error.refusal };
  return {
    state: 'failed',
    failure: error instanceof SettingsMissing ? 'settings' : failureKindOf(error),
  };
};

/** Shows the pages once it is known who is using them. */
export const SessionGate = ({ host, children }: { readonly host: Host; readonly children: ReactNode }) => {
  const [gate, setGate] = useState<Gate>({ state: 'opening' });
  const styles = useStyles();
  const open = useCallback(() => {
    setGate({ state: 'opening' });
    openSession(host).then(
      (session) => setGate({ state: 'open', session }),
      (error: unknown) => setGate(gateOf(error)),
    );
  }, [host]);
  useEffect(open, [open]);
  useEffect(() => {
    if (gate.state !== 'opening') host.shown();
  }, [gate.state, host]);
  switch (gate.state) {
    case 'opening':
      return <WaitingPage />;
    case 'open':
      return <SessionContext.Provider value={gate.session}>{children}</SessionContext.Provider>;
    case 'nobody':
      return (
        <main className={styles.root}>
          <NobodyNotice />
        </main>
      );
    case 'policy-unreadable':
      return (
        <main className={styles.root}>
          <PolicyNotice refusal={gate.refusal} />
        </main>
      );
    case 'failed':
      return (
        <main className={styles.root}>
          <FailureNotice kind={gate.failure} onRetry={open} />
        </main>
      );
  }
};
