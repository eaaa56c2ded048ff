import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { failureKindOf, FailureNotice, PolicyNotice } from '@loggkontroll/ui/components';
import type { FailureKind, UnusablePolicy } from '@loggkontroll/ui/components';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Host } from '../host/host.ts';
import { NobodyChosen, openSession } from '../session/open-session.ts';
import { PolicyUnusable } from '../session/read-policies.ts';
import { SettingsMissing } from '../session/settings.ts';
import type { Session } from '../session/index.ts';
import { SessionContext } from '../session/index.ts';
import { NobodyNotice } from './NobodyNotice.tsx';
import { WaitingPage } from './WaitingPage.tsx';

const useStyles = makeStyles({
  root: {
    maxWidth: '720px',
    margin: '0 auto',
    padding: '48px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
});

/** What is shown instead of the pages. */
const Closed = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <Title3 as="h1">{t('product')}</Title3>
      {children}
    </main>
  );
};

type Gate =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: Session }
  | { readonly state: 'nobody' }
  | { readonly state: 'policy-unusable'; readonly unusable: readonly UnusablePolicy[] }
  | { readonly state: 'failed'; readonly failure: FailureKind };

const gateOf = (error: unknown): Gate => {
  if (error instanceof NobodyChosen) return { state: 'nobody' };
  if (error instanceof PolicyUnusable) return { state: 'policy-unusable', unusable: error.unusable };
  return {
    state: 'failed',
    failure: error instanceof SettingsMissing ? 'settings' : failureKindOf(error),
  };
};

/** Shows the pages once it is known who is using them. */
export const SessionGate = ({ host, children }: { readonly host: Host; readonly children: ReactNode }) => {
  const [gate, setGate] = useState<Gate>({ state: 'opening' });
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
      return (
        <SessionContext.Provider value={gate.session}>
          {gate.session.unusable.map((unusable) => (
            <PolicyNotice key={unusable.setting} unusable={unusable} othersWork onRetry={open} />
          ))}
          {children}
        </SessionContext.Provider>
      );
    case 'nobody':
      return (
        <Closed>
          <NobodyNotice />
        </Closed>
      );
    case 'policy-unusable':
      return (
        <Closed>
          {gate.unusable.map((unusable) => (
            <PolicyNotice key={unusable.setting} unusable={unusable} onRetry={open} />
          ))}
        </Closed>
      );
    case 'failed':
      return (
        <Closed>
          <FailureNotice kind={gate.failure} onRetry={open} />
        </Closed>
      );
  }
};
