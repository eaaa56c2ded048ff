import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { addWorkingDays } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Policy, Supplement } from '@loggkontroll/core/policy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered, usePolicyOf } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { useSupplementStyles } from './supplement-styles.ts';

type Props = PanelProps & { readonly offered: readonly Supplement[] };

const Asking = ({ record, performing, offered, firstDueOn }: Props & { readonly firstDueOn: string }) => {
  const { t } = useTranslation('supplements');
  const session = useSession();
  const today = useToday();
  const styles = useSupplementStyles();
  const [chosen, setChosen] = useState<Supplement>();
  const [dueOn, setDueOn] = useState(firstDueOn);
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

const dueUnder = (policy: Policy | undefined, today: IsoDate): string =>
  policy?.targeted
    ? addWorkingDays(today, policy.targeted.withinWorkingDays.supplement, policy.workingTime)
    : today;

/** The reviewer asks for one of what the routine offers, by a day. */
export const AskForm = (props: Props) => {
  const today = useToday();
  return (
    <Answered answer={usePolicyOf(props.record.state)}>
      {({ policy }) => <Asking {...props} firstDueOn={dueUnder(policy, today)} />}
    </Answered>
  );
};
