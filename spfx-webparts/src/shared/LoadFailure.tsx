import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { FailureNotice } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export interface LoadFailureProps {
  readonly kind: FailureKind;
  readonly onRetry: () => void;
}

/**
 * Why a web part has nothing to show. What is missing is the Register itself: the web part's settings name a wrong
 * address, or SharePoint hides it from the person.
 */
export const LoadFailure = ({ kind, onRetry }: LoadFailureProps): ReactElement => {
  const { t } = useTranslation(['webPart', 'common']);
  if (kind !== 'missing') return <FailureNotice kind={kind} onRetry={onRetry} />;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('webPart:registerMissingTitle')}</MessageBarTitle> {t('webPart:registerMissing')}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{t('common:action.retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
