import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Population } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  branch: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many there are to draw from in each branch, and how many the policy draws. */
export const PopulationFacts = ({ population }: { readonly population: Population }) => {
  const { t } = useTranslation('plan');
  const { branches } = useSession().policy.systematic;
  const styles = useStyles();
  const groups = (of: 'operation' | 'unit', count: number) =>
    of === 'operation' ? t('population.operations', { count }) : t('population.units', { count });
  const order: readonly Branch[] = ['provider', 'authority'];
  return (
    <ul className={styles.facts}>
      {order.flatMap((branch) => {
        const sample = branches[branch]?.sample;
        if (sample?.kind !== 'clusters') return [];
        const clusters = population.clusters.filter((cluster) => cluster.branch === branch);
        const employees = new Set(clusters.flatMap(({ employeeIds }) => employeeIds)).size;
        return [
          <li key={branch} className={styles.branch}>
            <Body1Strong>{t(`population.${branch}`)}</Body1Strong>
            <Body1>
              {groups(sample.of, clusters.length)}, {t('population.employees', { count: employees })}
            </Body1>
            <Caption1 className={styles.quiet}>
              {t('population.drawn', {
                clusters: groups(sample.of, sample.clusters),
                employees: t('population.employees', { count: sample.employees }),
              })}
            </Caption1>
          </li>,
        ];
      })}
    </ul>
  );
};
