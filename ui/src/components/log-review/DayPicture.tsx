import type { Delivery } from '@loggkontroll/core/log';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { DayTimeline } from './DayTimeline.tsx';
import { findingTest } from './model/findings.ts';
import type { Day, Group } from './model/outline.ts';
import { pictureWords } from './model/words.ts';
import { useSay } from './texts/index.ts';

/** One day of a delivery in a picture, and the picture in words. */
export const DayPicture = ({
  day,
  delivery,
  chosen,
}: {
  readonly day: Day;
  readonly delivery: Delivery;
  readonly chosen: Group | undefined;
}): ReactElement => {
  const { t } = useSay();
  const isFinding = useMemo(() => findingTest(delivery), [delivery]);
  return (
    <DayTimeline
      day={day}
      chosen={chosen}
      label={pictureWords(t, delivery, day)}
      isFinding={isFinding}
      lanes={{
        shifts: t('logReview:picture.shifts'),
        visits: t('logReview:picture.visits'),
        accesses: t('logReview:picture.accesses'),
        findings: t('logReview:picture.findings'),
      }}
    />
  );
};
