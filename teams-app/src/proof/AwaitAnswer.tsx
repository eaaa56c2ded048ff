import { Body1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** After so long it is worth asking whether the service runs. */
const slowAfter = 60_000;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '46rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The bot is drawing its numbers; the page looks again by itself. */
export const AwaitAnswer = () => {
  const { t } = useTranslation('proof');
  const styles = useStyles();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.root} role="status">
      <Body1>{t('await.waiting')}</Body1>
      <ProgressBar aria-label={t('await.title')} />
      <Body1 className={styles.quiet}>{slow ? t('await.slow') : t('await.leave')}</Body1>
    </div>
  );
};
