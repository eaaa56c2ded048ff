import { makeStyles, tokens } from '@fluentui/react-components';
import type { Delivery } from '@loggkontroll/core/log';
import { formatDay } from '@loggkontroll/ui/texts';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { DayPicture } from '../DayPicture.tsx';
import type { Day, Group } from '../model/outline.ts';
import { shiftWords } from '../model/words.ts';
import { useSay } from '../texts/index.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  title: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  nothing: { color: tokens.colorNeutralForeground2, paddingTop: tokens.spacingVerticalXS },
});

/** One day: when the employee was to work, and the day in a picture. */
export const DayRow = memo(
  ({
    day,
    delivery,
    chosen,
  }: {
    readonly day: Day;
    readonly delivery: Delivery;
    readonly chosen: Group | undefined;
  }): ReactElement => {
    const { t, language } = useSay();
    const styles = useStyles();
    const facts = [shiftWords(t, delivery, day), day.duty?.role, day.duty?.unit];
    return (
      <div className={styles.root} role="gridcell">
        <div>
          <span className={styles.title}>{formatDay(language, day.day, day.day)}</span>
          <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
        </div>
        <DayPicture day={day} delivery={delivery} chosen={chosen} />
        {day.groups.length === 0 && <div className={styles.nothing}>{t('logReview:row.nothing')}</div>}
      </div>
    );
  },
);
DayRow.displayName = 'DayRow';
