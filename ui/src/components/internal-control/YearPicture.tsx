import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { controlStates } from './control-state.ts';
import type { ControlState } from './control-state.ts';
import { periodTallies } from './tally.ts';
import type { PeriodTally } from './tally.ts';
import type { YearRegister } from './year-register.ts';
import { capitalise } from '../capitalise.ts';
import { useSay } from './texts/index.ts';

const height = 28;
const width = 100;

/** Order from left to right: what is done first. */
const drawn: readonly ControlState[] = ['no-remark', 'remark', 'deviation', 'expected', 'late'];

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  bar: {
    display: 'block',
    width: '100%',
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    marginBlock: tokens.spacingVerticalXS,
    forcedColorAdjust: 'none',
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  counts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const fills: Record<ControlState, string> = {
  'no-remark': tokens.colorStatusSuccessForeground1,
  remark: tokens.colorStatusWarningBorder2,
  deviation: tokens.colorPalettePurpleBorderActive,
  expected: tokens.colorNeutralForeground4,
  late: tokens.colorStatusDangerForeground1,
};

const Bar = ({ tally, total }: PeriodTally): ReactElement => {
  const styles = useStyles();
  let from = 0;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {drawn.map((state) => {
        const share = total === 0 ? 0 : (tally[state] / total) * width;
        const bar = <rect key={state} x={from} y={0} width={share} height={height} fill={fills[state]} />;
        from += share;
        return bar;
      })}
    </svg>
  );
};

export interface YearPictureProps {
  readonly register: YearRegister;
  /** ISO date in Sweden. */
  readonly today: string;
}

/** One bar a period, in proportion, with the same figures in words below it. */
export const YearPicture = ({ register, today }: YearPictureProps): ReactElement => {
  const { t, language, lower } = useSay();
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={t('internalControl:picture.title')}>
      {periodTallies(register, today).map((period) => {
        const counts = controlStates
          .filter((state) => period.tally[state] > 0)
          .map((state) =>
            t('internalControl:picture.count', {
              count: period.tally[state],
              state: lower(t(`internalControl:state.${state}`)),
            }),
          );
        const none = t(`internalControl:picture.${period.planned ? 'none' : 'not-planned'}`);
        return (
          <li key={period.period}>
            <span className={styles.label}>{capitalise(formatPeriod(language, period.period))}</span>
            <Bar {...period} />
            <span className={styles.counts}>{counts.length > 0 ? counts.join(', ') : none}</span>
          </li>
        );
      })}
    </ul>
  );
};
