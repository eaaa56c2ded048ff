import { Body1, Button } from '@fluentui/react-components';
import type { ExtractCommand } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { usePanelStyles } from './panel-styles.ts';

/** A step that is done by saying so. */
export const ConfirmPanel = ({
  what,
  command,
  record,
  performing,
  onDone,
}: PanelProps & {
  readonly what: 'order' | 'orderAgain' | 'takeOn';
  readonly command: ExtractCommand;
  /** Where it stands in place of the next step: when it is done, or left. */
  readonly onDone?: () => void;
}) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const { busy, perform } = performing;
  const confirm = async (): Promise<void> => {
    if (await perform(() => act(session, record, command), t(`${what}.done`))) onDone?.();
  };
  return (
    <ActionPanel title={t(`${what}.title`)}>
      <Body1>{t(`${what}.body`)}</Body1>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void confirm()}>
          {busy ? t('going') : t(`${what}.go`)}
        </Button>
        {onDone && <Button onClick={onDone}>{t('assess.leave')}</Button>}
      </div>
    </ActionPanel>
  );
};
