import { Body1, Button, Field, Input } from '@fluentui/react-components';
import type { ExtractWay } from '@loggkontroll/core/policy';
import { identityWays, isReleased } from '@loggkontroll/core/workflow';
import type { IdentityWay } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { CodeRadios } from './CodeRadios.tsx';
import { DocumentFile } from './DocumentFile.tsx';
import { ReadablePanel } from './ReadablePanel.tsx';
import { usePanelStyles } from './panel-styles.ts';

/** It reaches the client in a way that the routine allows: which, and when. */
export const HandOverPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const [way, setWay] = useState<ExtractWay>();
  const [identity, setIdentity] = useState<IdentityWay>();
  const [on, setOn] = useState<string>(today);
  const [tried, setTried] = useState(false);
  const [isRemaking, setIsRemaking] = useState(false);
  const { busy, perform } = performing;
  const { state } = record;
  const isInPerson = way === 'handed-over-against-identification';
  const handOver = (): void => {
    setTried(true);
    const documentSha256 = state.document?.sha256;
    if (way === undefined || documentSha256 === undefined || on === '') return;
    if (isInPerson && identity === undefined) return;
    const shown = isInPerson && identity !== undefined ? { identity } : {};
    const command = { type: 'handOverExtract', way, on, documentSha256, ...shown } as const;
    void perform(() => act(session, record, command), t('handOver.done'));
  };
  return (
    <>
      <ActionPanel title={t('handOver.title')}>
        <Body1>{t('handOver.body')}</Body1>
        <DocumentFile extract={state} />
        <div className={styles.form}>
          <CodeRadios
            label={t('handOver.way')}
            codes={state.rules.ways}
            words={(code) => t(`way.${code}`)}
            value={way}
            onChange={setWay}
            fault={tried && way === undefined ? t('missing') : undefined}
          />
          {isInPerson && (
            <CodeRadios
              label={t('handOver.identity')}
              codes={identityWays}
              words={(code) => t(`identity.${code}`)}
              value={identity}
              onChange={setIdentity}
              fault={tried && identity === undefined ? t('missing') : undefined}
            />
          )}
          <Field label={t('handOver.on')} required>
            <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
          </Field>
          <div className={styles.actions}>
            <Button appearance="primary" disabled={busy} onClick={handOver}>
              {busy ? t('going') : t('handOver.go')}
            </Button>
            {isReleased(state) && !isRemaking && (
              <Button disabled={busy} onClick={() => setIsRemaking(true)}>
                {t('handOver.remake')}
              </Button>
            )}
          </div>
        </div>
      </ActionPanel>
      {isRemaking && <ReadablePanel record={record} performing={performing} />}
    </>
  );
};
