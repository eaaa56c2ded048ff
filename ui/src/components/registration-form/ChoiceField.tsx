import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from './texts/index.ts';
import { faultIn } from './use-registration-form.ts';
import type { Form } from './use-registration-form.ts';

export interface ChoiceFieldProps {
  readonly form: Form;
  readonly name: 'unitId' | 'policyId' | 'kind' | 'period';
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly hint?: string;
}

/** A required choice among a few, with nothing chosen to begin with. */
export const ChoiceField = ({ form, name, options, hint }: ChoiceFieldProps): ReactElement => {
  const { t } = useSay();
  return (
    <Field
      label={t(`registrationForm:field.${name}`)}
      required
      {...(hint !== undefined && { hint })}
      {...faultIn(form, name)}
    >
      <Select {...form.register(name)}>
        <option value="">{t('registrationForm:choose')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
};
