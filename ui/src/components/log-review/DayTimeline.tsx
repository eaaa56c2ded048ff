import { makeStyles, tokens } from '@fluentui/react-components';
import type { Access } from '@loggkontroll/core/log';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { dayPictureOf, minutesOf } from './model/day-picture.ts';
import type { Day, Group } from './model/outline.ts';

const laneStep = 18;
const lanes = { shifts: 4, visits: 22, accesses: 40, findings: 58 };
const laneHeight = 14;
const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24];

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  names: {
    display: 'grid',
    gridAutoRows: `${laneStep}px`,
    paddingTop: '2px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
  },
  picture: { display: 'block', width: '100%', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, vectorEffect: 'non-scaling-stroke' },
  shift: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStrokeAccessible,
    vectorEffect: 'non-scaling-stroke',
  },
  visit: { fill: tokens.colorPaletteTealBorderActive },
  visitOther: {
    fill: 'none',
    stroke: tokens.colorPaletteTealBorderActive,
    strokeWidth: 1,
    vectorEffect: 'non-scaling-stroke',
  },
  accesses: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    vectorEffect: 'non-scaling-stroke',
  },
  findings: {
    fill: 'none',
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: 4,
    vectorEffect: 'non-scaling-stroke',
  },
  chosen: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 4,
    vectorEffect: 'non-scaling-stroke',
  },
  axis: {
    gridColumn: 2,
    position: 'relative',
    height: tokens.lineHeightBase100,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  hour: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    ':first-child': { transform: 'none' },
    ':last-child': { transform: 'translateX(-100%)' },
  },
});

const strokes = (minutes: readonly number[], top: number, length: number): string =>
  minutes.map((minute) => `M${minute} ${top}v${length}`).join('');

export interface DayTimelineProps {
  readonly day: Day;
  /** What is chosen of this day stands out. */
  readonly chosen: Group | undefined;
  /** The picture in words. */
  readonly label: string;
  readonly isFinding: (access: Access) => boolean;
  /** The names of the lanes; the last is there only when something is to be looked at. */
  readonly lanes: Readonly<Record<'shifts' | 'visits' | 'accesses' | 'findings', string>>;
}

/**
 * A day from midnight to midnight: when the employee was to work, whom to visit, when the log has a row, and which of
 * them are to be looked at.
 */
export const DayTimeline = ({
  day,
  chosen,
  label,
  isFinding,
  lanes: names,
}: DayTimelineProps): ReactElement => {
  const styles = useStyles();
  const picture = useMemo(() => dayPictureOf(day, isFinding), [day, isFinding]);
  const found = picture.findings.length > 0;
  const height = (found ? 4 : 3) * laneStep + 6;
  return (
    <div className={styles.root} role="img" aria-label={label}>
      <div className={styles.names} aria-hidden>
        <span>{names.shifts}</span>
        <span>{names.visits}</span>
        <span>{names.accesses}</span>
        {found && <span>{names.findings}</span>}
      </div>
      <svg
        className={styles.picture}
        style={{ height }}
        viewBox={`0 0 1440 ${height}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        <path className={styles.grid} d={hours.map((hour) => `M${hour * 60} 0v${height}`).join('')} />
        {picture.shifts.map(({ from, to }) => (
          <rect
            key={from}
            className={styles.shift}
            x={from}
            y={lanes.shifts}
            width={to - from}
            height={laneHeight}
          />
        ))}
        {picture.visits.map(({ from, to, client }, index) => (
          <rect
            key={index}
            className={client === null ? styles.visitOther : styles.visit}
            x={from}
            y={lanes.visits}
            width={Math.max(to - from, 4)}
            height={laneHeight}
          />
        ))}
        <path className={styles.accesses} d={strokes(picture.minutes, lanes.accesses, laneHeight)} />
        <path className={styles.findings} d={strokes(picture.findings, lanes.findings, laneHeight)} />
        {chosen && (
          <path
            className={styles.chosen}
            d={strokes(minutesOf(chosen.accesses), lanes.accesses - 3, laneHeight + 6)}
          />
        )}
      </svg>
      <div className={styles.axis} aria-hidden>
        {hours.map((hour) => (
          <span key={hour} className={styles.hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
    </div>
  );
};
