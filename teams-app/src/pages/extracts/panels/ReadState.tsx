import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ReadingNotice } from '../../../app/index.ts';
import type { Reading } from '../../../data/index.ts';
import { usePanelStyles } from './panel-styles.ts';

/** The button that reads something of a room, and how it went. */
export const ReadState = ({
  label,
  primary = false,
  reading: { state, start },
}: {
  readonly label: string;
  readonly primary?: boolean;
  readonly reading: Pick<Reading<unknown>, 'state' | 'start'>;
}) => {
  const { t } = useTranslation('extracts');
  const styles = usePanelStyles();
  return (
    <>
      <ReadingNotice state={state} missing={t('unreadable')} />
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
