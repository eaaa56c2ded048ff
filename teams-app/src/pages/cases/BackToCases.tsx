import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../app/index.ts';

/** The way back to all cases. */
export const BackToCases = () => {
  const { t } = useTranslation('cases');
  return <BackLink to={tabPath.cases}>{t('back')}</BackLink>;
};
