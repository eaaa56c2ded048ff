import { makeStyles, tokens } from '@fluentui/react-components';
import type { Branch } from '@loggkontroll/core/organisation';
import { useTranslation } from 'react-i18next';

const box = { width: 590, height: 200, left: 44, right: 130, top: 12, bottom: 34 };

const useStyles = makeStyles({
  chart: {
    width: '100%',
    maxWidth: '640px',
    height: 'auto',
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
  },
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
  const last = curves[0]?.chances.length ?? 1;
  const top = topOf(curves.flatMap(({ chances }) => chances));
  const x = (day: number) =>
    box.left + ((day - 1) / Math.max(1, last - 1)) * (box.width - box.left - box.right);
  const y = (chance: number) =>
    box.height - box.bottom - (chance / top) * (box.height - box.top - box.bottom);
  const ends = curves.map(({ chances }) => y(chances.at(-1) ?? 0));
  /** Keeps the names of two curves that end close together apart. */
  const labelAt = (index: number): number => {
    const [first = 0, second = 0] = ends;
    const close = ends.length === 2 && Math.abs(first - second) < 16;
    const upper = first <= second ? 0 : 1;
    return (ends[index] ?? 0) + (close ? (index === upper ? -6 : 10) : 0);
  };
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      className={styles.chart}
      role="img"
      aria-label={t('coverage.chart')}
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            x1={box.left}
            x2={box.width - box.right}
            y1={y(part * top)}
            y2={y(part * top)}
            className={styles.grid}
          />
          <text x={box.left - 8} y={y(part * top) + 4} textAnchor="end" className={styles.words}>
            {t('coverage.percent', { percent: Math.round(part * top * 100) })}
          </text>
        </g>
      ))}
      {[1, 5, 10, 15, 20, 25, last].map((day) => (
        <text
          key={day}
          x={x(day)}
          y={box.height - box.bottom + 18}
          textAnchor="middle"
          className={styles.words}
        >
          {day}
        </text>
      ))}
      <text x={box.width - box.right + 14} y={box.height - box.bottom + 18} className={styles.words}>
        {t('coverage.axis')}
      </text>
      <line x1={x(days)} x2={x(days)} y1={box.top} y2={box.height - box.bottom} className={styles.marker} />
      {curves.map(({ branch, chances }, index) => (
        <g key={branch}>
          <polyline
            points={chances.map((chance, day) => `${x(day + 1)},${y(chance)}`).join(' ')}
            className={`${styles.curve} ${styles[branch]}`}
          />
          <circle cx={x(days)} cy={y(chances[days - 1] ?? 0)} r={4.5} className={styles.dot} />
          <text x={box.width - box.right + 8} y={labelAt(index) + 4} className={styles.words}>
            {t(`population.${branch}`)}
          </text>
        </g>
      ))}
    </svg>
  );
};
