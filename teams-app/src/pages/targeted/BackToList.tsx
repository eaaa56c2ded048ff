import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../app/index.ts';

/** The way back to all targeted reviews. */
export const BackToList = () => {
  const { t } = useTranslation('targeted');
  return <BackLink to={tabPath.targetedList}>{t('back')}</BackLink>;
};
