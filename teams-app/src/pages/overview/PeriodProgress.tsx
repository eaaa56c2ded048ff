import {
  Body1,
  Caption1,
  Link,
  ProgressBar,
  Subtitle1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay, formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';
import { useSession, useToday } from '../../session/index.ts';
import type { PlanSight } from './plan-sight.ts';
import { progressOf, stages } from './progress.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  stages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  stage: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground2 },
});

/** How far the period has come, for planners. */
export const PeriodProgress = ({ sight }: { readonly sight: PlanSight }) => {
  const { t } = useTranslation('overview');
  const { language } = useSession();
  const today = useToday();
  const orders = useHref(`/${tabPath.orders}`);
  const styles = useStyles();
  const { total, passed } = progressOf(sight.orders);
  return (
    <section className={styles.section} aria-labelledby="progress">
      <Subtitle1 as="h2" id="progress">
        {t('progress.title', { period: formatPeriod(language, sight.period) })}
      </Subtitle1>
      {sight.status === 'ordered' ? (
        <>
          <ul className={styles.stages}>
            {stages.map((stage) => (
              <li key={stage} className={styles.stage}>
                <Caption1 className={styles.name}>{t(`progress.${stage}`)}</Caption1>
                <Body1>{t('progress.of', { done: passed[stage], total })}</Body1>
                <ProgressBar
                  aria-label={t(`progress.${stage}`)}
                  thickness="large"
                  max={Math.max(1, total)}
                  value={passed[stage]}
                  color={passed[stage] === total && total > 0 ? 'success' : 'brand'}
                />
              </li>
            ))}
          </ul>
          <Link href={orders}>{t('progress.see')}</Link>
        </>
      ) : (
        <Body1>
          {sight.status === 'none'
            ? t('progress.unplanned', { day: formatDay(language, sight.dueOn, today) })
            : t(`progress.${sight.status}`)}
        </Body1>
      )}
    </section>
  );
};
