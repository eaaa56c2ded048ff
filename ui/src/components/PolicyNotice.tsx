import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { PolicyRefusal } from '@loggkontroll/core/policy';
import { describePolicyProblem } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  fault: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** A policy that stands in Settings and cannot be used. */
export interface UnusablePolicy {
  /** The setting's key. */
  readonly setting: string;
  readonly problem: PolicyRefusal;
}

/** A policy of the organisation's cannot be used: what is wrong where, who corrects it, and that nothing is done meanwhile. */
export const PolicyNotice = ({
  unusable: { setting, problem },
  othersWork = false,
  onRetry,
}: {
  readonly unusable: UnusablePolicy;
  /** The organisation has others, which can be used. */
  readonly othersWork?: boolean;
  readonly onRetry: () => void;
}): ReactElement => {
  const { t, i18n } = useTranslation('common');
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('policy.title')}</MessageBarTitle> {t('policy.what')}
        {othersWork && ` ${t('policy.others')}`}
        <div className={styles.fault}>
          {t('policy.place', { setting })} {describePolicyProblem(i18n, problem)}
        </div>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{t('action.retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
