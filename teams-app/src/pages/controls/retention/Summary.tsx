import { makeStyles, tokens } from '@fluentui/react-components';
import type { ForecastRow } from '@loggkontroll/core/retention';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../session/index.ts';
import { sayAmount } from './amount.ts';
import { goesWithin, horizonNames } from './coming.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How much goes now and in the time that comes, at a glance. */
export const Summary = ({ rows }: { readonly rows: readonly ForecastRow[] }) => {
  const { t } = useTranslation('retention');
  const styles = useStyles();
  const today = useToday();
  return (
    <dl className={styles.root} aria-label={t('summary')}>
      {horizonNames.map((horizon) => (
        <div key={horizon}>
          <dt className={styles.term}>{t(`within.${horizon}`)}</dt>
          <dd className={styles.amount}>{sayAmount(t, goesWithin(rows, today, horizon))}</dd>
        </div>
      ))}
    </dl>
  );
};
