import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FailureNotice } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { usePanelStyles } from './panel-styles.ts';
import type { useReadOnce } from './use-read-once.ts';

/** The button that reads something of a room, and how it went. */
export const ReadState = ({
  label,
  primary = false,
  reading: { state, start },
}: {
  readonly label: string;
  readonly primary?: boolean;
  readonly reading: Pick<ReturnType<typeof useReadOnce>, 'state' | 'start'>;
}) => {
  const { t } = useTranslation('extracts');
  const styles = usePanelStyles();
  return (
    <>
      {state === 'missing' && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t('unreadable')}</MessageBarBody>
        </MessageBar>
      )}
      {state !== 'idle' && state !== 'reading' && state !== 'missing' && <FailureNotice kind={state} />}
      <div className={styles.actions}>
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          disabled={state === 'reading'}
          onClick={() => void start()}
        >
          {state === 'reading' ? t('reading') : label}
        </Button>
      </div>
    </>
  );
};
