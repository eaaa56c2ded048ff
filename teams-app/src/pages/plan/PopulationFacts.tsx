import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { nextPeriod, periodOf, periodsOfYear, yearOfPeriod } from '@loggkontroll/core/calendar';
import { turnOf } from '@loggkontroll/core/draw';
import type { BranchFigures } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import type { Sample } from '@loggkontroll/core/policy';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';

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

type Counted = Omit<BranchFigures, 'branch'> & { readonly clusters: number };

const countedIn = (branch: Branch, figures: readonly BranchFigures[]): Counted => {
  const { employees, sizes } = figures.find((each) => each.branch === branch) ?? { employees: 0, sizes: [] };
  return { employees, sizes, clusters: sizes.reduce((sum, [, clusters]) => sum + clusters, 0) };
};

/** How many there are to draw from in each branch, and how many the policy draws. */
export const PopulationFacts = ({ figures }: { readonly figures: readonly BranchFigures[] }) => {
  const { t } = useTranslation('plan');
  const { policy, language } = useSession();
  const { branches, cadence } = policy.systematic;
  const period = periodOf(cadence, useToday());
  const periodsInYear = periodsOfYear(cadence, yearOfPeriod(period)).length;
  /** When everybody will have been reviewed: with the last turn of the round. */
  const turnWords = (of: number): string => {
    const turn = turnOf(period, of);
    let last = period;
    for (let each = turn; each < of; each += 1) last = nextPeriod(last);
    return t('population.turn', { turn, of, period: formatPeriod(language, last) });
  };
  const styles = useStyles();
  const groups = (of: 'operation' | 'unit', count: number) =>
    of === 'operation' ? t('population.operations', { count }) : t('population.units', { count });
  const drawnOfClusters = (
    { of, clusters: asked, employees: count }: Extract<Sample, { kind: 'clusters' }>,
    { clusters, sizes }: Counted,
  ): string => {
    if (clusters === 0) return t('population.nobody');
    const isSmallSomewhere = sizes.some(([size]) => size < count);
    return t(clusters <= asked ? 'population.all' : 'population.drawn', {
      clusters: groups(of, Math.min(asked, clusters)),
      employees: t(isSmallSomewhere ? 'population.atMost' : 'population.employees', { count }),
    });
  };
  const drawn = (sample: Sample, counted: Counted): string => {
    const { employees } = counted;
    switch (sample.kind) {
      case 'clusters':
        return drawnOfClusters(sample, counted);
      case 'share-per-unit':
        return t('population.share', { percent: sample.percent });
      case 'employees':
        return employees <= sample.employees
          ? t('population.everybody', { count: employees })
          : t('population.some', { count: sample.employees });
      case 'likely-within-year':
        return t('population.likely', { percent: Math.round(sample.probability * 100) });
      case 'rotation':
        return t('population.turns', { count: sample.periods });
    }
  };
  const order: readonly Branch[] = ['provider', 'authority'];
  return (
    <ul className={styles.facts}>
      {order.flatMap((branch) => {
        const sample = branches[branch]?.sample;
        const counted = countedIn(branch, figures);
        const { clusters, employees } = counted;
        if (sample === undefined || (sample.kind !== 'clusters' && clusters === 0)) return [];
        return [
          <li key={branch} className={styles.branch}>
            <Body1Strong>{t(`population.${branch}`)}</Body1Strong>
            <Body1>
              {groups(sample.kind === 'clusters' ? sample.of : 'unit', clusters)},{' '}
              {t('population.employees', { count: employees })}
            </Body1>
            <Caption1 className={styles.quiet}>{drawn(sample, counted)}</Caption1>
            {sample.kind === 'rotation' && (
              <Caption1 className={styles.quiet}>{turnWords(sample.periods)}</Caption1>
            )}
            {sample.kind === 'likely-within-year' && (
              <Caption1 className={styles.quiet}>
                {t('population.rotation', { count: Math.ceil(employees / periodsInYear) })}
              </Caption1>
            )}
          </li>,
        ];
      })}
    </ul>
  );
};
