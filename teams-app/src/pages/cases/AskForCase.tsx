import { Button } from '@fluentui/react-components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';

/** The way to have a case opened of what no review has shown. */
export const AskForCase = () => {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  return <Button onClick={() => navigate(`/${tabPath.requestCase}`)}>{t('ask.button')}</Button>;
};
