import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { doerOf } from '@loggkontroll/core/workflow';
import type { TargetedPart } from '@loggkontroll/core/workflow';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { StandingWait } from './StandingWait.tsx';
import { useStanding } from './use-standing.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** Whether those under review, by their accounts, have a part in the record themselves; then somebody else is asked for. `children`: what may be done if not. */
export const ApartNotice = ({
  accounts,
  record,
  performing,
  children,
}: PanelProps & { readonly accounts: readonly string[]; readonly children: ReactNode }) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const styles = useStyles();
  const stands = useStanding(accounts, record, record.state.takenOutIn === undefined);
  const isTakers = doerOf('deliver', record.state) === session.me.personId;
  const { busy, perform } = performing;
  const askFor = ([first, ...others]: readonly TargetedPart[]): void => {
    if (first === undefined) return;
    const command = { type: 'askForAnother', parts: [first, ...others] } as const;
    void perform(() => act(session, record, command), t('another.done'));
  };
  return (
    <Answered answer={stands}>
      {({ standing }) => {
        if (standing === undefined) return <StandingWait whose={isTakers ? 'taker' : 'giver'} />;
        const { parts, unknown } = standing;
        const words = parts.map((part) => t(`partIn.${part}`)).join(', ');
        return (
          <>
            {parts.length > 0 && (
              <>
                <MessageBar intent="error" layout="multiline" role="alert">
                  <MessageBarBody>
                    <MessageBarTitle>{t('apart.title')}</MessageBarTitle> {t('apart.body', { parts: words })}
                  </MessageBarBody>
                </MessageBar>
                <Button
                  appearance="primary"
                  className={styles.action}
                  disabled={busy}
                  onClick={() => askFor(parts)}
                >
                  {t('apart.go')}
                </Button>
              </>
            )}
            {unknown.length > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t('apart.unknown', { accounts: unknown.join(', ') })}</MessageBarBody>
              </MessageBar>
            )}
            {parts.length === 0 && unknown.length === 0 && <Body1>{t('apart.clear')}</Body1>}
            {parts.length === 0 && children}
          </>
        );
      }}
    </Answered>
  );
};
