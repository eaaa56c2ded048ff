import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FailureKind } from './failure-kind.ts';

/** What went wrong and what to do about it. `onRetry` where trying again can help. */
export const FailureNotice = ({
  kind,
  onRetry,
}: {
  readonly kind: FailureKind;
  readonly onRetry?: (() => void) | undefined;
}) => {
  const { t } = useTranslation(['failures', 'common']);
  return (
    <MessageBar intent={kind === 'stale' ? 'warning' : 'error'} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t(`failures:${kind}.title`)}</MessageBarTitle> {t(`failures:${kind}.body`)}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('common:action.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
