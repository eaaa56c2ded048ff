import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Controller } from 'react-hook-form';
import { useSay } from './texts/index.ts';
import { faultIn } from './use-registration-form.ts';
import type { Form } from './use-registration-form.ts';

export interface RadioFieldProps {
  readonly form: Form;
  readonly name: 'outcome' | 'breach';
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly hint?: string;
}

/** A required choice where every answer is shown. */
export const RadioField = ({ form, name, options, hint }: RadioFieldProps): ReactElement => {
  const { t } = useSay();
  return (
    <Field
      label={t(`registrationForm:field.${name}`)}
      required
      {...(hint !== undefined && { hint })}
      {...faultIn(form, name)}
    >
      <Controller
        control={form.control}
        name={name}
        render={({ field }) => (
          <RadioGroup
            value={field.value}
            onChange={(_, data) => {
              field.onChange(data.value);
            }}
          >
            {options.map(({ value, text }, index) => (
              <Radio key={value} value={value} label={text} {...(index === 0 && { ref: field.ref })} />
            ))}
          </RadioGroup>
        )}
      />
    </Field>
  );
};
