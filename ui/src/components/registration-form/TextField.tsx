import { Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useSay } from './texts/index.ts';
import { faultIn } from './use-registration-form.ts';
import type { Form } from './use-registration-form.ts';

export interface TextFieldProps {
  readonly form: Form;
  readonly name: 'finishedOn' | 'employees' | 'accesses' | 'breachPersons' | 'reason';
  readonly hint?: string;
  readonly required?: boolean;
  /** How a line is written; several lines where it is absent. */
  readonly input?: Partial<Pick<InputProps, 'inputMode' | 'autoComplete' | 'contentAfter'>>;
}

const useStyles = makeStyles({ short: { maxWidth: '14rem' } });

/** A field to write in. */
export const TextField = ({ form, name, hint, required = true, input }: TextFieldProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const { field } = useController({ control: form.control, name });
  return (
    <Field
      label={t(`registrationForm:field.${name}`)}
      required={required}
      {...(hint !== undefined && { hint })}
      {...faultIn(form, name)}
    >
      {input ? (
        <Input className={styles.short} {...input} {...field} />
      ) : (
        <Textarea rows={3} maxLength={1000} {...field} />
      )}
    </Field>
  );
};
