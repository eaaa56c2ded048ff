import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PolicyRefusal } from '@loggkontroll/core/policy';
import { useTranslation } from 'react-i18next';

/** The organisation's policy cannot be read: where it is wrong, and who corrects it. */
export const PolicyNotice = ({ refusal }: { readonly refusal: PolicyRefusal }) => {
  const { t } = useTranslation('shell');
  const path = 'path' in refusal ? refusal.path : '';
  const suggestion = 'suggestion' in refusal ? refusal.suggestion : undefined;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('policy.title')}</MessageBarTitle> {path !== '' && t('policy.place', { path })}{' '}
        {suggestion !== undefined && t('policy.suggestion', { suggestion })} {t('policy.what')}
      </MessageBarBody>
    </MessageBar>
  );
};
