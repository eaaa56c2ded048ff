import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const width = 320;
const height = 170;
const margin = { left: 44, right: 92, top: 12, bottom: 26 };

const useStyles = makeStyles({
  chart: { display: 'block', maxWidth: '100%', fontFamily: tokens.fontFamilyBase, fontSize: '12px' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  words: { fill: tokens.colorNeutralForeground2 },
  likely: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: 2.5, strokeDasharray: '6 4' },
  rotation: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: 2.5 },
});

const least = 14;

/** Where the names of the two lines stand: apart from each other. */
const labelsAt = (a: number, b: number): readonly [number, number] => {
  if (Math.abs(a - b) >= least) return [a, b];
  return a > b ? [b + least, b] : [a, a + least];
};

/** The share that has been reviewed after each period, both ways. */
export const TurnsPicture = ({
  likely,
  rotation,
}: {
  readonly likely: readonly number[];
  readonly rotation: readonly number[];
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const last = likely.length - 1;
  const right = width - margin.right;
  const floor = height - margin.bottom;
  const x = (period: number): number => margin.left + (period / last) * (right - margin.left);
  const y = (share: number): number => floor - share * (floor - margin.top);
  const line = (shares: readonly number[]): string =>
    shares.map((share, period) => `${x(period)},${y(share)}`).join(' ');
  const end = (shares: readonly number[]): number => shares.at(-1) ?? 0;
  const [likelyAt, rotationAt] = labelsAt(y(end(likely)), y(end(rotation)));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.chart}
      role="img"
      aria-label={t('turns.chart', {
        likely: Math.round(end(likely) * 100),
        rotation: Math.round(end(rotation) * 100),
      })}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={margin.left} x2={right} y1={y(share)} y2={y(share)} className={styles.grid} />
          <text x={margin.left - 6} y={y(share) + 4} textAnchor="end" className={styles.words}>
            {t('turns.percent', { percent: share * 100 })}
          </text>
        </g>
      ))}
      {likely.map((_, period) =>
        last > 4 && period % 3 !== 0 ? null : (
          <text key={period} x={x(period)} y={floor + 18} textAnchor="middle" className={styles.words}>
            {period}
          </text>
        ),
      )}
      <polyline points={line(likely)} className={styles.likely} />
      <polyline points={line(rotation)} className={styles.rotation} />
      <text x={right + 6} y={likelyAt + 4} className={styles.words}>
        {t('turns.likely')}
      </text>
      <text x={right + 6} y={rotationAt + 4} className={styles.words}>
        {t('turns.rotation')}
      </text>
    </svg>
  );
};
