import { Body1, Button, Field, Input, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { addDays } from '@loggkontroll/core/calendar';
import { refuseSubstitution } from '@loggkontroll/core/organisation';
import type { Substitution } from '@loggkontroll/core/organisation';
import { accept } from '@loggkontroll/core/result';
import { nameSubstitute } from '@loggkontroll/sharepoint/organisation';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { usePageStyles } from './page-styles.ts';

const usualDays = 7;

/** Who, from when, until when. */
export const NameSubstitute = ({
  own,
  refresh,
}: {
  readonly own: readonly Substitution[];
  readonly refresh: () => Promise<void>;
}) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const { connection, me } = useSession();
  const { people, nameOf } = usePeople();
  const today = useToday();
  const [substituteId, setSubstituteId] = useState('');
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState<string>(addDays(today, usualDays));
  const [pressed, setPressed] = useState(false);
  const { saving, run, clear } = useSaving();
  const substitution = { managerId: me.personId, substituteId, from, to };
  const refusal =
    substituteId === '' || from === '' || to === ''
      ? undefined
      : refuseSubstitution(substitution, { others: own, planners: [], today });
  const missing = (value: string): { readonly validationMessage?: string } =>
    pressed && value === '' ? { validationMessage: t('substitutes.missing') } : {};
  const name = async (): Promise<void> => {
    setPressed(true);
    if ([substituteId, from, to].includes('') || refusal !== undefined) return;
    await run(async () => {
      await nameSubstitute(connection, substitution);
      setSubstituteId('');
      setPressed(false);
      await refresh();
      return accept(undefined);
    });
  };
  const others = people
    .filter(({ personId }) => personId !== me.personId)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <div className={styles.form}>
      <Field label={t('substitutes.who')} required {...missing(substituteId)}>
        <Select
          value={substituteId}
          onChange={(_, { value }) => {
            clear();
            setSubstituteId(value);
          }}
        >
          <option value="">{t('substitutes.choose')}</option>
          {others.map(({ personId, name: label }) => (
            <option key={personId} value={personId}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field label={t('substitutes.from')} required {...missing(from)}>
          <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label={t('substitutes.to')} required {...missing(to)}>
          <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
        </Field>
      </div>
      <Body1>{t('substitutes.hint')}</Body1>
      {refusal !== undefined && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{t(`problem.${refusal}`)}</MessageBarBody>
        </MessageBar>
      )}
      <SavingMessage saving={saving} nameOf={nameOf} saved={t('substitutes.named')} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={saving.status === 'saving'}
          onClick={() => void name()}
        >
          {t('substitutes.name')}
        </Button>
      </div>
    </div>
  );
};
