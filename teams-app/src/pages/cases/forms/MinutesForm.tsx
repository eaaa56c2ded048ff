import { Button, Caption1 } from '@fluentui/react-components';
import type { MinutesContent } from '@loggkontroll/core/case-documents';
import type { Language } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../session/index.ts';
import { useFormStyles } from './form-styles.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { minutesFaults, minutesOf } from './minutes-draft.ts';
import type { MinutesDraft, MinutesFault } from './minutes-draft.ts';
import { Participants } from './Participants.tsx';
import { Questions } from './Questions.tsx';
import { TextLine } from './TextLine.tsx';

/** The minutes of the conversation. What is written lives in this form alone until it is kept. */
export const MinutesForm = ({
  initial,
  initialLanguage,
  caseNumber,
  rightStated,
  busy,
  onKeep,
  onLeave,
}: {
  readonly initial: MinutesDraft;
  readonly initialLanguage: Language;
  readonly caseNumber: string;
  readonly rightStated: boolean;
  readonly busy: boolean;
  readonly onKeep: (content: MinutesContent, language: Language) => void;
  readonly onLeave?: () => void;
}) => {
  const { t } = useTranslation(['cases', 'common']);
  const today = useToday();
  const styles = useFormStyles();
  const [draft, setDraft] = useState(initial);
  const [language, setLanguage] = useState(initialLanguage);
  const [faults, setFaults] = useState<readonly MinutesFault[]>([]);
  const set =
    <Field extends keyof MinutesDraft>(field: Field) =>
    (value: MinutesDraft[Field]) =>
      setDraft({ ...draft, [field]: value });
  const fault = (field: MinutesFault) => (faults.includes(field) ? t(`fault.${field}`) : undefined);
  const keep = (): void => {
    const wrong = minutesFaults(draft, today);
    setFaults(wrong);
    if (wrong.length === 0) onKeep(minutesOf(draft, { caseNumber, rightStated }), language);
  };
  return (
    <form
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className={styles.row}>
        <TextLine
          label={t('minutes.day')}
          required
          type="date"
          max={today}
          className={styles.short}
          value={draft.day}
          fault={faults.includes('day') ? t('fault.heldDay') : undefined}
          onChange={set('day')}
        />
        <TextLine
          label={t('minutes.from')}
          required
          type="time"
          className={styles.short}
          value={draft.time}
          fault={fault('time')}
          onChange={set('time')}
        />
        <TextLine
          label={t('minutes.until')}
          type="time"
          className={styles.short}
          value={draft.until}
          onChange={set('until')}
        />
        <TextLine
          label={t('field.place')}
          required
          className={styles.grow}
          value={draft.place}
          fault={fault('place')}
          onChange={set('place')}
        />
      </div>
      <Participants present={draft.present} fault={fault('present')} onChange={set('present')} />
      <TextLine
        label={t('minutes.matter')}
        required
        rows={2}
        value={draft.matter}
        fault={fault('matter')}
        onChange={set('matter')}
      />
      <Questions questions={draft.questions} fault={fault('questions')} onChange={set('questions')} />
      <TextLine label={t('minutes.added')} rows={2} value={draft.added} onChange={set('added')} />
      <TextLine label={t('minutes.next')} rows={2} value={draft.next} onChange={set('next')} />
      <div className={styles.row}>
        <TextLine
          label={t('invite.sender')}
          required
          className={styles.grow}
          value={draft.sender}
          fault={fault('sender')}
          onChange={set('sender')}
        />
        <LanguageChoice value={language} onChange={setLanguage} className={styles.short} />
      </div>
      <Caption1>{t('minutes.quiet')}</Caption1>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {busy ? t('common:state.working') : t('minutes.go')}
        </Button>
        {onLeave && (
          <Button disabled={busy} onClick={onLeave}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
