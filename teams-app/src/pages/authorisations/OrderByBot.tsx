import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '40rem' },
  title: { margin: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How a head of operations orders, revises and ends access, where the routine has that done all the while. */
export const OrderByBot = () => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  return (
    <section className={styles.all} aria-label={t('byBot.title')}>
      <Body1Strong as="h2" className={styles.title}>
        {t('byBot.title')}
      </Body1Strong>
      <ol className={styles.steps}>
        {(['write', 'list', 'decide', 'done'] as const).map((step) => (
          <li key={step}>
            <Body1>{t(`byBot.${step}`)}</Body1>
          </li>
        ))}
      </ol>
    </section>
  );
};
