import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { addWorkingDays } from '@loggkontroll/core/calendar';
import type { Supplement } from '@loggkontroll/core/policy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { useSupplementStyles } from './supplement-styles.ts';

/** The reviewer asks for one of what the routine offers, by a day. */
export const AskForm = ({
  record,
  performing,
  offered,
}: PanelProps & { readonly offered: readonly Supplement[] }) => {
  const { t } = useTranslation('supplements');
  const session = useSession();
  const today = useToday();
  const styles = useSupplementStyles();
  const [chosen, setChosen] = useState<Supplement>();
  const { targeted, workingTime } = session.policy;
  const within = targeted?.withinWorkingDays.supplement ?? 0;
  const [dueOn, setDueOn] = useState<string>(addWorkingDays(today, within, workingTime));
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const isDay = dueOn >= today;
  const missing = { validationMessage: t('missing') };
  const ask = async (): Promise<void> => {
    setTried(true);
    if (chosen === undefined || !isDay) return;
    const command = { type: 'askSupplement', supplement: chosen, dueOn } as const;
    if (!(await perform(() => act(session, record, command), t('asked')))) return;
    setChosen(undefined);
    setTried(false);
  };
  return (
    <div className={styles.form}>
      <Field label={t('what')} required {...(tried && chosen === undefined ? missing : {})}>
        <RadioGroup
          value={chosen ?? ''}
          onChange={(_, { value }) => setChosen(offered.find((each) => each === value))}
        >
          {offered.map((each) => (
            <Radio key={each} value={each} label={t(`supplement.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('by')} required {...(tried && !isDay ? missing : {})}>
        <Input type="date" value={dueOn} min={today} onChange={(_, { value }) => setDueOn(value)} />
      </Field>
      <Button className={styles.action} disabled={busy} onClick={() => void ask()}>
        {busy ? t('going') : t('ask')}
      </Button>
    </div>
  );
};
