import type { FieldProps } from '@fluentui/react-components';
import { useForm } from 'react-hook-form';
import type { FieldErrors, UseFormReturn } from 'react-hook-form';
import { useSay } from './texts/index.ts';
import { faultsOf } from './values.ts';
import type { FieldName, FormRules, RegistrationValues } from './values.ts';

export type Form = UseFormReturn<RegistrationValues>;

/** The form's state; faults are told in words when it is submitted, and fade as they are mended. */
export const useRegistrationForm = (defaultValues: RegistrationValues, rules: FormRules): Form => {
  const { t } = useSay();
  return useForm<RegistrationValues>({
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    resolver: (values) => {
      const faults = Object.entries(faultsOf(values, rules));
      if (faults.length === 0) return { values, errors: {} };
      const errors = Object.fromEntries(
        faults.map(([field, fault]) => [
          field,
          { type: fault, message: t(`registrationForm:fault.${fault}`) },
        ]),
      );
      return { values: {}, errors: errors as FieldErrors<RegistrationValues> };
    },
  });
};

/**
 * What Fluent's Field shows below a field that is wrong. It is no alert of its own: the form says how many there are,
 * the first gets the focus, and each is its field's description.
 */
export const faultIn = (
  { formState }: Form,
  field: FieldName,
): { readonly validationMessage?: FieldProps['validationMessage'] } => {
  const message = formState.errors[field]?.message;
  return message === undefined ? {} : { validationMessage: { children: message, role: undefined } };
};
