import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { extractClientFaults, extractClientOf } from '@loggkontroll/core/extract-text';
import type { ExtractClientDraft } from '@loggkontroll/core/extract-text';
import { accept } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { authorityGrounds, identityWays } from '@loggkontroll/core/workflow';
import type { AuthorityGround, ExtractCommand, IdentityWay } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import { giveClient } from '../room-files.ts';
import type { PanelProps, StoredExtract } from '../stored-extract.ts';
import { CodeRadios } from './CodeRadios.tsx';
import { usePanelStyles } from './panel-styles.ts';

const empty: ExtractClientDraft = {
  name: '',
  client: '',
  representative: '',
  capacity: '',
  from: '',
  to: '',
};

/** Who asks, for which period, and how they showed who they are and that they may ask: what is missing of it. */
export const ClientPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const [draft, setDraft] = useState(empty);
  const [how, setHow] = useState<IdentityWay>();
  const [ground, setGround] = useState<AuthorityGround>();
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const { requestedBy, rules, subjectSha256, identity, authority, requestedOn } = record.state;
  const isRepresented = requestedBy === 'representative';
  const asksClient = subjectSha256 === undefined;
  const asksIdentity = rules.identityShown && !identity;
  const asksAuthority = isRepresented && rules.authorityShown && !authority;
  const faults = asksClient ? extractClientFaults(draft, isRepresented, today) : {};
  const isMissing =
    Object.keys(faults).length > 0 ||
    (asksIdentity && how === undefined) ||
    (asksAuthority && ground === undefined);
  const faultAt = (field: keyof ExtractClientDraft) => {
    const fault = tried ? faults[field] : undefined;
    return fault === undefined ? {} : { validationMessage: t(`fault.${fault}`) };
  };
  const input = (field: keyof ExtractClientDraft, type: 'text' | 'date' = 'text') => (
    <Field key={field} label={t(`client.${field}`)} required {...faultAt(field)}>
      <Input
        type={type}
        value={draft[field]}
        autoComplete="off"
        maxLength={120}
        onChange={(_, { value }) => setDraft({ ...draft, [field]: value })}
      />
    </Field>
  );
  const give = async (): Promise<Result<StoredExtract, Refusal>> => {
    let now: Result<StoredExtract, Refusal> = accept(record);
    if (asksClient) now = await giveClient(session, record, extractClientOf(draft, isRepresented));
    const commands: readonly ExtractCommand[] = [
      ...(asksIdentity && how ? [{ type: 'showIdentity', how, on: requestedOn } as const] : []),
      ...(asksAuthority && ground ? [{ type: 'showAuthority', ground, on: requestedOn } as const] : []),
    ];
    for (const command of commands) if (now.ok) now = await act(session, now.value, command);
    return now;
  };
  return (
    <ActionPanel title={t('client.title')}>
      <Body1>{t('client.body')}</Body1>
      <form
        className={styles.form}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isMissing) void perform(give, t('client.done'));
        }}
      >
        {asksClient && (
          <>
            {input('name')}
            {input('client')}
            {isRepresented && [input('representative'), input('capacity')]}
            <div className={styles.row}>{[input('from', 'date'), input('to', 'date')]}</div>
          </>
        )}
        {asksIdentity && (
          <CodeRadios
            label={t('client.identity')}
            codes={identityWays}
            words={(code) => t(`identity.${code}`)}
            value={how}
            onChange={setHow}
            fault={tried && how === undefined ? t('missing') : undefined}
          />
        )}
        {asksAuthority && (
          <CodeRadios
            label={t('client.authority')}
            codes={authorityGrounds}
            words={(code) => t(`authority.${code}`)}
            value={ground}
            onChange={setGround}
            fault={tried && ground === undefined ? t('missing') : undefined}
          />
        )}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabled={busy}>
            {busy ? t('going') : t('client.go')}
          </Button>
        </div>
      </form>
    </ActionPanel>
  );
};
