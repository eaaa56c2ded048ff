import { Button, Caption1, Checkbox } from '@fluentui/react-components';
import { acts } from '@loggkontroll/core/log';
import { dataCategories } from '@loggkontroll/ui/documents';
import type { Language } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Several } from '../../../app/index.ts';
import { useToday } from '../../../session/index.ts';
import { breachFaults, breachIntents, breachOngoing, breachRisks, breachTold } from './breach-draft.ts';
import type { BreachDraft, BreachFault } from './breach-draft.ts';
import { One } from './One.tsx';
import { useFormStyles } from './form-styles.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { TextLine } from './TextLine.tsx';

/** The report to the data-protection contact (P16): what happened, to how many, and what is done about it. */
export const BreachForm = ({
  initial,
  isLate,
  busy,
  onKeep,
  onLeave,
}: {
  readonly initial: BreachDraft;
  /** Whether the 72 hours have passed. */
  readonly isLate: boolean;
  readonly busy: boolean;
  readonly onKeep: (draft: BreachDraft, language: Language) => void;
  readonly onLeave: () => void;
}) => {
  const { t } = useTranslation(['cases', 'common']);
  const today = useToday();
  const styles = useFormStyles();
  const [draft, setDraft] = useState(initial);
  const [language, setLanguage] = useState<Language>('sv');
  const [faults, setFaults] = useState<readonly BreachFault[]>([]);
  const set =
    <Field extends keyof BreachDraft>(field: Field) =>
    (value: BreachDraft[Field]) =>
      setDraft({ ...draft, [field]: value });
  const fault = (field: BreachFault) => (faults.includes(field) ? t(`fault.${field}`) : undefined);
  const keep = (): void => {
    const wrong = breachFaults(draft, today);
    setFaults(wrong);
    if (wrong.length === 0) onKeep(draft, language);
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
      <Caption1>{t('breach.nameless')}</Caption1>
      <TextLine
        label={t('breach.what')}
        required
        rows={3}
        value={draft.what}
        fault={fault('what')}
        onChange={set('what')}
      />
      <div className={styles.row}>
        <TextLine
          label={t('breach.persons')}
          required
          type="number"
          min={1}
          className={styles.short}
          value={draft.persons}
          fault={fault('persons')}
          onChange={set('persons')}
        />
        <TextLine
          label={t('breach.protected')}
          hint={t('breach.protectedHint')}
          type="number"
          min={0}
          className={styles.grow}
          value={draft.protectedPersons}
          fault={fault('protected')}
          onChange={set('protectedPersons')}
        />
      </div>
      <Checkbox
        label={t('breach.about')}
        checked={draft.isAbout}
        onChange={(_, { checked }) => set('isAbout')(checked === true)}
      />
      <Several
        label={t('breach.acts')}
        inColumns
        codes={[...acts, 'unknown']}
        wordOf={(code) => t(`breach.act.${code}`)}
        chosen={draft.acts}
        onChange={set('acts')}
      />
      <Several
        label={t('breach.categories')}
        inColumns
        codes={dataCategories}
        wordOf={(code) => t(`breach.category.${code}`)}
        chosen={draft.categories}
        onChange={set('categories')}
      />
      <div className={styles.row}>
        {(['from', 'to'] as const).map((end) => (
          <TextLine
            key={end}
            label={t(`breach.${end}`)}
            type="date"
            max={today}
            className={styles.short}
            value={draft[end]}
            fault={end === 'to' ? fault('period') : undefined}
            onChange={set(end)}
          />
        ))}
        <One
          label={t('breach.ongoing')}
          codes={breachOngoing}
          wordOf={(code) => t(`breach.goesOn.${code}`)}
          className={styles.short}
          value={draft.ongoing}
          onChange={set('ongoing')}
        />
      </div>
      <One
        label={t('breach.intent')}
        codes={breachIntents}
        wordOf={(code) => t(`breach.intended.${code}`)}
        value={draft.intent}
        onChange={set('intent')}
      />
      <TextLine
        label={t('breach.consequences')}
        rows={2}
        value={draft.consequences}
        onChange={set('consequences')}
      />
      <div className={styles.row}>
        <One
          label={t('breach.risk')}
          codes={breachRisks}
          wordOf={(code) => t(`breach.riskOf.${code}`)}
          className={styles.grow}
          value={draft.risk}
          onChange={set('risk')}
        />
        <One
          label={t('breach.told')}
          codes={breachTold}
          wordOf={(code) => t(`breach.toldOf.${code}`)}
          className={styles.grow}
          value={draft.told}
          onChange={set('told')}
        />
      </div>
      {isLate && (
        <TextLine
          label={t('breach.lateBecause')}
          rows={2}
          value={draft.lateBecause}
          onChange={set('lateBecause')}
        />
      )}
      <div className={styles.row}>
        <TextLine
          label={t('breach.recipient')}
          required
          className={styles.grow}
          value={draft.recipient}
          fault={fault('recipient')}
          onChange={set('recipient')}
        />
        <TextLine
          label={t('invite.sender')}
          required
          className={styles.grow}
          value={draft.sender}
          fault={fault('sender')}
          onChange={set('sender')}
        />
      </div>
      <div className={styles.row}>
        <TextLine
          label={t('invite.phone')}
          type="tel"
          className={styles.grow}
          value={draft.phone}
          onChange={set('phone')}
        />
        <TextLine
          label={t('invite.email')}
          type="email"
          className={styles.grow}
          value={draft.email}
          onChange={set('email')}
        />
        <LanguageChoice value={language} onChange={setLanguage} className={styles.short} />
      </div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {busy ? t('common:state.working') : t('breach.go')}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
};
