import { Field, Select } from '@fluentui/react-components';
import { languages } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';

/** The language of a letter: its reader's, whatever the page speaks. */
export const LanguageChoice = ({
  value,
  onChange,
  className,
}: {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  readonly className?: string;
}) => {
  const { t } = useTranslation('cases');
  return (
    <Field label={t('field.language')} {...(className === undefined ? {} : { className })}>
      <Select
        value={value}
        onChange={(_, chosen) => onChange(languages.find((each) => each === chosen.value) ?? value)}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {t(`language.${language}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
