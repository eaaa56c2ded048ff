import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../app/index.ts';

/** The way back to all authorisation reviews. */
export const BackToAuthorisations = () => {
  const { t } = useTranslation('authorisations');
  return <BackLink to={tabPath.authorisations}>{t('back')}</BackLink>;
};
