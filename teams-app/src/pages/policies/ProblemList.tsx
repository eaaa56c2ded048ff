import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { PolicyRefusal } from '@loggkontroll/core/policy';
import { describePolicyProblem } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** Everything that is wrong with a file, a line each. */
export const ProblemList = ({ problems }: { readonly problems: readonly PolicyRefusal[] }) => {
  const { t, i18n } = useTranslation('policies');
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {t('import.problems', { count: problems.length })}
        <ul className={styles.list}>
          {problems.map((problem, at) => (
            <li key={at}>{describePolicyProblem(i18n, problem)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
};
