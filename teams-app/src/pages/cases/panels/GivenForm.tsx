import { Button } from '@fluentui/react-components';
import { instantOf, localOf, parseClockTime, parseIsoDate } from '@loggkontroll/core/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { sayReported } from '../documents/keep.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import { TextLine } from '../forms/TextLine.tsx';
import type { PanelProps } from '../stored-case.ts';

/** When the report was given to the data-protection contact. */
export const GivenForm = ({
  record,
  performing,
  report,
}: PanelProps & {
  /** The report's hash. */
  readonly report: string;
}) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const today = useToday();
  const styles = useFormStyles();
  const now = localOf(session.clock.now());
  const [date, setDate] = useState<string>(now.date);
  const [time, setTime] = useState<string>(now.time);
  const { busy, perform } = performing;
  const [day, clock] = [parseIsoDate(date), parseClockTime(time)];
  const say = (): void => {
    if (day === undefined || clock === undefined) return;
    const at = instantOf(day, clock);
    void perform(() => sayReported(session, record, report, at), t('breach.done'));
  };
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <TextLine
          label={t('breach.givenOn')}
          type="date"
          max={today}
          required
          className={styles.short}
          value={date}
          onChange={setDate}
        />
        <TextLine
          label={t('field.time')}
          type="time"
          required
          className={styles.short}
          value={time}
          onChange={setTime}
        />
      </div>
      <Button
        className={styles.start}
        disabled={busy || day === undefined || clock === undefined}
        onClick={say}
      >
        {busy ? t('common:state.working') : t('breach.given')}
      </Button>
    </div>
  );
};
