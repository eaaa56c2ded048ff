import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { instantOf, isoInstantOf, localOf, parseClockTime, parseIsoDate } from '@loggkontroll/core/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-case.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** When it was discovered: moved only back in time, since nobody gains hours by correcting it. */
export const DiscoveryForm = ({
  record,
  performing,
  onLeave,
}: PanelProps & { readonly onLeave: () => void }) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const today = useToday();
  const styles = useStyles();
  const known = localOf(isoInstantOf(record.state.discoveredAt));
  const [date, setDate] = useState<string>(known.date);
  const [time, setTime] = useState<string>(known.time);
  const { busy, perform } = performing;
  const [day, clock] = [parseIsoDate(date), parseClockTime(time)];
  const correct = async (): Promise<void> => {
    if (day === undefined || clock === undefined) return;
    const command = { type: 'correctDiscovery', discoveredAt: instantOf(day, clock) } as const;
    const done = await perform(() => act(session, record, command), t('discovery.done'));
    if (done) onLeave();
  };
  return (
    <div className={styles.form}>
      <Body1>{t('discovery.body')}</Body1>
      <div className={styles.row}>
        <Field label={t('field.day')} required>
          <Input type="date" value={date} max={today} onChange={(_, { value }) => setDate(value)} />
        </Field>
        <Field label={t('field.time')} required>
          <Input type="time" value={time} onChange={(_, { value }) => setTime(value)} />
        </Field>
      </div>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={busy || day === undefined || clock === undefined}
          onClick={() => void correct()}
        >
          {busy ? t('common:state.working') : t('discovery.confirm')}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
};
