import { Body1, Body1Strong, Button, Checkbox } from '@fluentui/react-components';
import type { Targeted } from '@loggkontroll/core/workflow';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { accept } from '@loggkontroll/core/result';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { sayConcerned } from './concerns.ts';
import type { Concerned } from './concerns.ts';
import { useSupplementStyles } from './supplement-styles.ts';

/** The reviewer says whom a file concerns, so that it goes along to the cases of those and of nobody else. */
export const ConcernsForm = ({
  targeted,
  sha256,
  what,
  concerned: { employees, concerns },
}: {
  readonly targeted: Targeted;
  readonly sha256: string;
  readonly what: string;
  readonly concerned: Concerned;
}) => {
  const { t } = useTranslation('supplements');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useSupplementStyles();
  const { saving, run } = useSaving();
  const everybody = employees.map(({ account }) => account);
  const before = concerns[sha256];
  const [chosen, setChosen] = useState<readonly string[]>(before ?? []);
  const [isFaulty, setFaulty] = useState(false);
  const busy = saving.status === 'saving';
  const save = async (): Promise<void> => {
    setFaulty(chosen.length === 0);
    if (chosen.length === 0) return;
    await run(async () => {
      await sayConcerned(session, targeted, sha256, chosen);
      return accept(undefined);
    });
  };
  return (
    <div className={styles.form} role="group" aria-label={t('concerns.of', { what })}>
      <div>
        <Body1Strong as="p" block className={styles.words}>
          {t('concerns.label')}
        </Body1Strong>
        <Body1 as="p" block className={styles.words}>
          {t(before === undefined ? 'concerns.unsaid' : 'concerns.hint')}
        </Body1>
        {employees.map(({ account, name }) => (
          <Checkbox
            key={account}
            className={styles.choice}
            label={name === '' ? account : name}
            checked={chosen.includes(account)}
            onChange={(_, { checked }) => {
              setFaulty(false);
              setChosen(everybody.filter((each) => (each === account ? checked : chosen.includes(each))));
            }}
          />
        ))}
        {isFaulty && (
          <Body1 role="alert" className={styles.fault}>
            {t('concerns.nobody')}
          </Body1>
        )}
      </div>
      <SavingMessage saving={saving} nameOf={nameOf} saved={t('concerns.saved')} />
      <Button className={styles.action} disabled={busy} onClick={() => void save()}>
        {busy ? t('going') : t('concerns.save')}
      </Button>
    </div>
  );
};
