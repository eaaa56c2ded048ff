import { Field, Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from './texts/index.ts';
import { faultIn } from './use-registration-form.ts';
import type { Form } from './use-registration-form.ts';

export interface TextFieldProps {
  readonly form: Form;
  readonly name: 'finishedOn' | 'employees' | 'accesses' | 'breachPersons';
  readonly hint?: string;
  readonly input: Partial<Pick<InputProps, 'type' | 'inputMode' | 'max' | 'autoComplete'>>;
}

/** A required field to write in. */
export const TextField = ({ form, name, hint, input }: TextFieldProps): ReactElement => {
  const { t } = useSay();
  return (
    <Field
      label={t(`registrationForm:field.${name}`)}
      required
      {...(hint !== undefined && { hint })}
      {...faultIn(form, name)}
    >
      <Input {...input} {...form.register(name)} />
    </Field>
  );
};
