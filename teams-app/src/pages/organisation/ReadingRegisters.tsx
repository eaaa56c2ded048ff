import { Body1, Caption1, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { usePageStyles } from './page-styles.ts';

/** Says that the registers are being read, and how far it has come where that takes long. */
export const ReadingRegisters = ({ employees }: { readonly employees: number }) => {
  const { t } = useTranslation('organisation');
  const { language } = useSession();
  const styles = usePageStyles();
  return (
    <div className={styles.reading}>
      <Body1 role="status">{t('reading.now')}</Body1>
      <ProgressBar aria-label={t('reading.now')} />
      {employees > 0 && (
        <Caption1>{t('reading.soFar', { employees: employees.toLocaleString(language) })}</Caption1>
      )}
    </div>
  );
};
