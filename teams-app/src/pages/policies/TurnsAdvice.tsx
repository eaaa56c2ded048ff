import { Body1, Button, Field, Slider, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Branch } from '@loggkontroll/core/organisation';
import type { Policy, Sample } from '@loggkontroll/core/policy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { bothWays, periodsIn, yearOf } from './turns.ts';
import { TurnsPicture } from './TurnsPicture.tsx';

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
  body: { maxWidth: '46rem' },
  both: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXL },
  slider: { maxWidth: '22rem' },
  table: { borderCollapse: 'collapse' },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0` },
  left: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  right: { textAlign: 'right' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/**
 * The two ways in which everybody can be reviewed within a year, side by side: what each promises, and what it costs.
 * Nothing where the policy draws in another way. `onChoose` lets one take the other.
 */
export const TurnsAdvice = ({
  policy,
  branch,
  onChoose,
}: {
  readonly policy: Policy;
  readonly branch: Branch;
  readonly onChoose?: (sample: Sample) => void;
}) => {
  const { t } = useTranslation('policies');
  const { language } = useSession();
  const styles = useStyles();
  const [staff, setStaff] = useState(40);
  const sample = policy.systematic.branches[branch]?.sample;
  if (sample?.kind !== 'likely-within-year' && sample?.kind !== 'rotation') return null;
  const periods = periodsIn(policy);
  const ways = bothWays(sample, periods);
  const [likely, rotation] = [yearOf(ways.likely, periods, staff), yearOf(ways.rotation, periods, staff)];
  if (likely === undefined || rotation === undefined) return null;
  const number = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const last = (reached: readonly number[]): number => reached.at(-1) ?? 0;
  const percent = (share: number): string =>
    t('turns.percent', { percent: number(Math.round(share * 1000) / 10) });
  const rows: readonly (readonly [string, string, string])[] = [
    [t('turns.perPeriod'), number(likely.perPeriod), number(rotation.perPeriod)],
    [t('turns.perYear'), number(likely.perYear), number(rotation.perYear)],
    [t('turns.reached'), percent(last(likely.reached)), percent(last(rotation.reached))],
    [
      t('turns.missed'),
      number(staff * (1 - last(likely.reached))),
      number(staff * (1 - last(rotation.reached))),
    ],
  ];
  return (
    <section className={styles.root} aria-label={t('turns.title')}>
      <Subtitle2 as="h3" className={styles.title}>
        {t('turns.title')}
      </Subtitle2>
      <Body1 className={styles.body}>{t('turns.body')}</Body1>
      <Field label={`${t('turns.staff')}: ${staff}`} className={styles.slider}>
        <Slider min={4} max={200} value={staff} onChange={(_, { value }) => setStaff(value)} />
      </Field>
      <div className={styles.both}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.cell} />
              <th scope="col" className={`${styles.cell} ${styles.right}`}>
                {t('turns.likely')}
              </th>
              <th scope="col" className={`${styles.cell} ${styles.right}`}>
                {t('turns.rotation')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, a, b]) => (
              <tr key={name}>
                <th scope="row" className={`${styles.cell} ${styles.left}`}>
                  {name}
                </th>
                <td className={`${styles.cell} ${styles.right}`}>{a}</td>
                <td className={`${styles.cell} ${styles.right}`}>{b}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <TurnsPicture likely={likely.reached} rotation={rotation.reached} />
      </div>
      {onChoose && (
        <div className={styles.buttons}>
          {sample.kind === 'likely-within-year' ? (
            <Button onClick={() => onChoose(ways.rotation)}>{t('turns.choose')}</Button>
          ) : (
            <Button onClick={() => onChoose(ways.likely)}>{t('turns.choseLikely')}</Button>
          )}
        </div>
      )}
    </section>
  );
};
