import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '@loggkontroll/core/policy';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({ root: { display: 'block', color: tokens.colorNeutralForeground3 } });

/** Where a value comes from. */
export const SourceWords = ({ source }: { readonly source: Source | undefined }) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  if (source === undefined) return null;
  return (
    <Caption1 className={styles.root}>
      {source.by === 'routine' ? t('source.routine', { section: source.section }) : t(`source.${source.by}`)}
    </Caption1>
  );
};
