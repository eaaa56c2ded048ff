import {
  Body1,
  Body1Strong,
  Caption1,
  Field,
  Slider,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { daysOf } from '@loggkontroll/core/calendar';
import type { Month } from '@loggkontroll/core/calendar';
import type { BranchFigures, Spread } from '@loggkontroll/core/draw';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { coverageFor, curvesFor } from './coverage.ts';
import { CoverageCurve } from './CoverageCurve.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  slider: { maxWidth: '460px' },
});

const percent = (chance: number): string => {
  const value = chance * 100;
  return value > 0 && value < 1 ? '< 1' : String(Math.round(value));
};

/** What the sample is enough for, in figures and as a picture. No figure is about a named employee. */
export const CoverageFigures = ({
  figures,
  month,
}: {
  readonly figures: readonly BranchFigures[];
  readonly month: string;
}) => {
  const { t } = useTranslation('plan');
  const { policy } = useSession();
  const styles = useStyles();
  const [days, setDays] = useState(1);
  const curves = useMemo(() => curvesFor(policy, figures, month), [policy, figures, month]);
  const coverages = coverageFor(policy, figures, month, days);
  const dayWords = t('coverage.days', { count: days });
  const spread = ({ average, least, most }: Spread) => (
    <>
      <Body1Strong>{t('coverage.percent', { percent: percent(average) })}</Body1Strong>{' '}
      {least !== most && (
        <Caption1 className={styles.quiet}>
          {t('coverage.between', { least: percent(least), most: percent(most) })}
        </Caption1>
      )}
    </>
  );
  return (
    <section className={styles.root} aria-label={t('coverage.title')}>
      <Subtitle2 as="h3" className={styles.title}>
        {t('coverage.title')}
      </Subtitle2>
      <Field label={`${t('coverage.slider')}: ${dayWords}`} className={styles.slider}>
        <Slider
          min={1}
          max={daysOf(month as Month).length}
          value={days}
          aria-valuetext={dayWords}
          onChange={(_, { value }) => setDays(value)}
        />
      </Field>
      <CoverageCurve curves={curves} days={days} />
      <div className={styles.figures}>
        {coverages.map(({ branch, reviewedWithinYear, misuseCaught }) => (
          <div key={branch} className={styles.figure}>
            <Body1Strong>{t(`population.${branch}`)}</Body1Strong>
            <Body1>
              {t('coverage.reviewed')}: {spread(reviewedWithinYear)}
            </Body1>
            <Body1>
              {t('coverage.caught', { days: dayWords })}: {spread(misuseCaught)}
            </Body1>
          </div>
        ))}
      </div>
      <Caption1 className={styles.quiet}>{t('coverage.note')}</Caption1>
    </section>
  );
};
