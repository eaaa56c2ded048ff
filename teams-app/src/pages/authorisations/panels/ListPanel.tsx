import {
  Body1,
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { readAccessList } from '@loggkontroll/core/authorisations';
import type { ReadList } from '@loggkontroll/core/authorisations';
import type { FileRefusal } from '@loggkontroll/core/log';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { sendList } from '../access-room.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { ListPreview } from './ListPreview.tsx';
import { usePanelStyles } from './panel-styles.ts';

type FileState =
  | { readonly is: 'none' | 'reading' | 'gone' }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'read'; readonly read: ReadList };

/** Whoever makes the list chooses the file, sees what was read of it, and sends it. The file is read in the browser. */
export const ListPanel = ({
  record,
  performing: { busy, perform },
  onDone,
}: PanelProps & { readonly onDone?: () => void }) => {
  const { t } = useTranslation(['authorisations', 'common']);
  const session = useSession();
  const styles = usePanelStyles();
  const today = useToday();
  const [file, setFile] = useState<FileState>({ is: 'none' });
  const [takenOn, setTakenOn] = useState<string>(today);
  const [accepted, setAccepted] = useState(false);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setFile({ is: 'reading' });
    setAccepted(false);
    try {
      const read = readAccessList(new Uint8Array(await chosen.arrayBuffer()));
      setFile(read.ok ? { is: 'read', read: read.value } : { is: 'refused', refusal: read.refusal });
    } catch {
      setFile({ is: 'gone' });
    }
  };
  const read = file.is === 'read' ? file.read : undefined;
  const isWhole = read !== undefined && (read.faults.length === 0 || accepted);
  const send = async (): Promise<void> => {
    if (!read) return;
    const list = { reviewId: record.state.authorisationId, takenOn, rows: read.rows };
    if (await perform(() => sendList(session, record, list), t('list.done'))) onDone?.();
  };
  return (
    <ActionPanel title={t('list.title')}>
      <Body1>{t(`list.body.${record.state.scope}`)}</Body1>
      <div className={styles.form}>
        <Field label={t('list.file')} hint={t('list.hint')} required>
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".csv,.txt,.xlsx"
              onChange={({ target }) => void choose(target.files?.[0])}
            />
          )}
        </Field>
        <Field label={t('list.takenOn')} required>
          <Input type="date" value={takenOn} max={today} onChange={(_, { value }) => setTakenOn(value)} />
        </Field>
      </div>
      {file.is === 'reading' && <Body1 role="status">{t('list.reading')}</Body1>}
      {file.is === 'gone' && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{t('list.refused.file-gone')}</MessageBarBody>
        </MessageBar>
      )}
      {file.is === 'refused' && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {t(`list.refused.${file.refusal.code}`, {
              columns: 'columns' in file.refusal ? file.refusal.columns.join(', ') : '',
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {read && <ListPreview read={read} />}
      {read && read.faults.length > 0 && read.rows.length > 0 && (
        <Checkbox
          label={t('list.without', { count: read.faults.length })}
          checked={accepted}
          onChange={(_, { checked }) => setAccepted(checked === true)}
        />
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || !isWhole || read.rows.length === 0 || takenOn === ''}
          onClick={() => void send()}
        >
          {busy ? t('going') : t('list.send')}
        </Button>
        {onDone && (
          <Button disabled={busy} onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </ActionPanel>
  );
};
