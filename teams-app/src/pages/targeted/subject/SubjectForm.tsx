import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { checkSubject } from '@loggkontroll/core/subject';
import type { Subject, SubjectDesk, SubjectDraft, SubjectFaultAt } from '@loggkontroll/core/subject';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubjectPeople } from './SubjectPeople.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  period: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The questions to whoever says whom or what it is about. What is written lives in this form alone until it is given. */
export const SubjectForm = ({
  initial,
  desk,
  busy,
  onGive,
  onLeave,
}: {
  readonly initial: SubjectDraft;
  readonly desk: SubjectDesk;
  readonly busy: boolean;
  readonly onGive: (subject: Subject) => void;
  readonly onLeave?: () => void;
}) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<readonly SubjectFaultAt[]>([]);
  const faultAt = (field: SubjectFaultAt['field'], index?: number) => {
    const found = faults.find((each) => each.field === field && each.index === index);
    return found ? { validationMessage: t(`subject.fault.${found.fault}`) } : {};
  };
  const change = (next: Partial<SubjectDraft>): void => setDraft({ ...draft, ...next });
  const give = (): void => {
    const made = checkSubject(draft, desk);
    setFaults(made.ok ? [] : made.refusal.faults);
    if (made.ok) onGive(made.value);
  };
  const { about, reasonAsked, today } = desk;
  return (
    <form
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      {about === 'employee' && (
        <SubjectPeople people={draft.people} faultAt={faultAt} onChange={(people) => change({ people })} />
      )}
      {about === 'client' && (
        <Field label={t('subject.client')} hint={t('subject.clientHint')} required {...faultAt('client')}>
          <Input
            value={draft.client}
            autoComplete="off"
            inputMode="numeric"
            maxLength={32}
            onChange={(_, { value }) => change({ client: value })}
          />
        </Field>
      )}
      {about === 'event' && (
        <Field label={t('subject.event')} required {...faultAt('event')}>
          <Textarea
            value={draft.event}
            autoComplete="off"
            maxLength={2000}
            onChange={(_, { value }) => change({ event: value })}
          />
        </Field>
      )}
      <Field label={t('subject.scope')} hint={t('subject.scopeHint')} required {...faultAt('scope')}>
        <Textarea
          value={draft.scope}
          autoComplete="off"
          maxLength={2000}
          onChange={(_, { value }) => change({ scope: value })}
        />
      </Field>
      <div className={styles.period}>
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`subject.${end}`)} required {...faultAt(end)}>
            <Input
              type="date"
              value={draft[end]}
              max={today}
              autoComplete="off"
              onChange={(_, { value }) => change({ [end]: value })}
            />
          </Field>
        ))}
      </div>
      {reasonAsked && (
        <Field label={t('subject.reason')} required {...faultAt('reason')}>
          <Textarea
            value={draft.reason}
            autoComplete="off"
            maxLength={2000}
            onChange={(_, { value }) => change({ reason: value })}
          />
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {busy ? t('subject.going') : t('subject.go')}
        </Button>
        {onLeave && (
          <Button disabled={busy} onClick={onLeave}>
            {t('subject.keep')}
          </Button>
        )}
      </div>
    </form>
  );
};
