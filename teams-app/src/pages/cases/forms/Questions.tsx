import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFormStyles } from './form-styles.ts';
import type { MinutesDraft } from './minutes-draft.ts';
import { TextLine } from './TextLine.tsx';

/** What was asked, and what was answered. */
export const Questions = ({
  questions,
  fault,
  onChange,
}: {
  readonly questions: MinutesDraft['questions'];
  readonly fault: string | undefined;
  readonly onChange: (questions: MinutesDraft['questions']) => void;
}) => {
  const { t } = useTranslation('cases');
  const styles = useFormStyles();
  return (
    <>
      {questions.map((each, index) => (
        <fieldset
          key={index}
          className={`${styles.plain} ${styles.form}`}
          aria-label={t('minutes.question', { n: index + 1 })}
        >
          {(['asked', 'answer'] as const).map((part) => (
            <TextLine
              key={part}
              label={t(`minutes.${part}`, { n: index + 1 })}
              rows={2}
              value={each[part]}
              fault={index === 0 && part === 'asked' ? fault : undefined}
              onChange={(value) =>
                onChange(questions.map((other, at) => (at === index ? { ...other, [part]: value } : other)))
              }
            />
          ))}
        </fieldset>
      ))}
      <Button className={styles.start} onClick={() => onChange([...questions, { asked: '', answer: '' }])}>
        {t('minutes.addQuestion')}
      </Button>
    </>
  );
};
