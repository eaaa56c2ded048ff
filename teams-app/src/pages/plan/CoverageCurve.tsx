import { makeStyles, tokens } from '@fluentui/react-components';
import type { Branch } from '@loggkontroll/core/organisation';
import { useTranslation } from 'react-i18next';
import { useWidth } from './use-width.ts';

const margin = { left: 46, right: 84, top: 12, bottom: 48 };
const height = 220;
const usualWidth = 620;
const widest = 700;

const useStyles = makeStyles({
  frame: { width: '100%', maxWidth: `${widest}px` },
  chart: { display: 'block', fontFamily: tokens.fontFamilyBase, fontSize: '12px' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  words: { fill: tokens.colorNeutralForeground2 },
  curve: { fill: 'none', strokeWidth: 2.5 },
  provider: { stroke: tokens.colorBrandForeground1 },
  authority: { stroke: tokens.colorNeutralForeground1, strokeDasharray: '6 4' },
  marker: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, strokeDasharray: '2 3' },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
});

/** The highest line of the grid: the next 10 % above the curves, so that small chances are not squeezed flat. */
const topOf = (chances: readonly number[]): number =>
  Math.min(1, Math.ceil(Math.max(0.1, ...chances) * 10) / 10);

/** Where the names of the curves stand: at their ends, apart from one another where two end close together. */
const labelsAt = (ends: readonly number[]): readonly number[] => {
  const [first = 0, second = 0] = ends;
  if (ends.length !== 2 || Math.abs(first - second) >= 16) return ends;
  return first <= second ? [first - 6, second + 10] : [first + 10, second - 6];
};

/** The chance of finding a misuse, by how many days a month it happens; the days chosen are marked. */
export const CoverageCurve = ({
  curves,
  days,
}: {
  readonly curves: readonly { readonly branch: Branch; readonly chances: readonly number[] }[];
  readonly days: number;
}) => {
  const { t } = useTranslation('plan');
  const styles = useStyles();
  const { ref, width } = useWidth<HTMLDivElement>(usualWidth);
  const last = curves[0]?.chances.length ?? 1;
  const top = topOf(curves.flatMap(({ chances }) => chances));
  const right = width - margin.right;
  const floor = height - margin.bottom;
  const x = (day: number) => margin.left + ((day - 1) / Math.max(1, last - 1)) * (right - margin.left);
  const y = (chance: number) => floor - (chance / top) * (floor - margin.top);
  const labels = labelsAt(curves.map(({ chances }) => y(chances.at(-1) ?? 0)));
  return (
    <div ref={ref} className={styles.frame}>
      <svg width={width} height={height} className={styles.chart} role="img" aria-label={t('coverage.chart')}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={margin.left} x2={right} y1={y(part * top)} y2={y(part * top)} className={styles.grid} />
            <text x={margin.left - 8} y={y(part * top) + 4} textAnchor="end" className={styles.words}>
              {t('coverage.percent', { percent: Math.round(part * top * 100) })}
            </text>
          </g>
        ))}
        {[1, 5, 10, 15, 20, 25, last].map((day) => (
          <text key={day} x={x(day)} y={floor + 18} textAnchor="middle" className={styles.words}>
            {day}
          </text>
        ))}
        <text x={(margin.left + right) / 2} y={floor + 38} textAnchor="middle" className={styles.words}>
          {t('coverage.axis')}
        </text>
        <line x1={x(days)} x2={x(days)} y1={margin.top} y2={floor} className={styles.marker} />
        {curves.map(({ branch, chances }, index) => (
          <g key={branch}>
            <polyline
              points={chances.map((chance, day) => `${x(day + 1)},${y(chance)}`).join(' ')}
              className={`${styles.curve} ${styles[branch]}`}
            />
            <circle cx={x(days)} cy={y(chances[days - 1] ?? 0)} r={4.5} className={styles.dot} />
            <text x={right + 8} y={(labels[index] ?? 0) + 4} className={styles.words}>
              {t(`population.${branch}`)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
};
