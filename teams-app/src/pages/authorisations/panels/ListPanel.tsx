import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { sendList } from '../access-room.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { ListFileField } from './ListFileField.tsx';
import { usePanelStyles } from './panel-styles.ts';
import { useListFile } from './use-list-file.ts';

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
  const [takenOn, setTakenOn] = useState<string>(today);
  const chosen = useListFile();
  const { whole } = chosen;
  const send = async (): Promise<void> => {
    if (!whole) return;
    const list = { reviewId: record.state.authorisationId, takenOn, rows: whole.rows };
    if (await perform(() => sendList(session, record, list), t('list.done'))) onDone?.();
  };
  return (
    <ActionPanel title={t('list.title')}>
      <Body1>{t(`list.body.${record.state.scope}`)}</Body1>
      <ListFileField chosen={chosen} takenOn={takenOn} onTakenOn={setTakenOn} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy || !whole || takenOn === ''} onClick={() => void send()}>
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
