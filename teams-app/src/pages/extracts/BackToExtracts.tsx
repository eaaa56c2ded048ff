import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../app/index.ts';

/** The way back to all client extracts. */
export const BackToExtracts = () => {
  const { t } = useTranslation('extracts');
  return <BackLink to={tabPath.extracts}>{t('back')}</BackLink>;
};
