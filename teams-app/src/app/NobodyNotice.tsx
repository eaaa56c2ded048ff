import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';

/** On this computer one says who one is; nobody has been chosen yet. */
export const NobodyNotice = () => {
  const { t } = useTranslation('shell');
  return <EmptyState title={t('nobody.title')}>{t('nobody.body')}</EmptyState>;
};
