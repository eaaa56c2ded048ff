import { Button, Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFormStyles } from './form-styles.ts';
import { conversationRoles } from './minutes-draft.ts';
import type { ParticipantDraft } from './minutes-draft.ts';
import { TextLine } from './TextLine.tsx';

/** Everybody at the conversation, and what they did there. */
export const Participants = ({
  present,
  fault,
  onChange,
}: {
  readonly present: readonly ParticipantDraft[];
  readonly fault: string | undefined;
  readonly onChange: (present: readonly ParticipantDraft[]) => void;
}) => {
  const { t } = useTranslation('cases');
  const styles = useFormStyles();
  const change = (index: number, next: Partial<ParticipantDraft>): void =>
    onChange(present.map((each, at) => (at === index ? { ...each, ...next } : each)));
  return (
    <>
      {present.map(({ name, role }, index) => (
        <fieldset
          key={index}
          className={`${styles.plain} ${styles.row}`}
          aria-label={t('minutes.participant', { n: index + 1 })}
        >
          <TextLine
            label={t('minutes.name')}
            className={styles.grow}
            value={name}
            fault={index === 0 ? fault : undefined}
            onChange={(value) => change(index, { name: value })}
          />
          <Field label={t('minutes.role')} className={styles.grow}>
            <Select
              value={role}
              onChange={(_, chosen) =>
                change(index, { role: conversationRoles.find((each) => each === chosen.value) ?? role })
              }
            >
              {conversationRoles.map((each) => (
                <option key={each} value={each}>
                  {t(`minutes.roleOf.${each}`)}
                </option>
              ))}
            </Select>
          </Field>
          {index > 1 && (
            <Button
              className={styles.remove}
              aria-label={t('minutes.removeParticipant', { n: index + 1 })}
              onClick={() => onChange(present.filter((_, at) => at !== index))}
            >
              {t('minutes.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        className={styles.start}
        onClick={() => onChange([...present, { name: '', role: 'union-representative' }])}
      >
        {t('minutes.addParticipant')}
      </Button>
    </>
  );
};
