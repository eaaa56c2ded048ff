import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { RadioField } from './RadioField.tsx';
import { TextField } from './TextField.tsx';
import { useSay } from './texts/index.ts';
import type { Form } from './use-registration-form.ts';

const outcomes = ['no-remark', 'remark'] as const;
const breachAnswers = ['reported', 'to-be-reported', 'not-applicable'] as const;
const digits = { inputMode: 'numeric', autoComplete: 'off' } as const;

export interface ResultFieldsProps {
  readonly form: Form;
  /** ISO date in Sweden. */
  readonly today: string;
  /** P16: a remark always means a breach report. */
  readonly breachAlways: boolean;
  /** It is known how many employees' logs were reviewed. */
  readonly employeesKnown?: boolean;
  /** The number of rows is of one employee and not shown: left empty it stays. */
  readonly accessesKept?: boolean;
}

/** What is documented of a finished control (P9), besides which one it was. */
export const ResultFields = ({
  form,
  today,
  breachAlways,
  employeesKnown = false,
  accessesKept = false,
}: ResultFieldsProps): ReactElement => {
  const { t } = useSay();
  const [outcome, breach] = useWatch({ control: form.control, name: ['outcome', 'breach'] });
  return (
    <>
      <TextField
        form={form}
        name="finishedOn"
        hint={t('registrationForm:hint.finishedOn')}
        input={{
          ...digits,
          contentAfter: (
            <Button
              appearance="transparent"
              size="small"
              onClick={() => form.setValue('finishedOn', today, { shouldDirty: true, shouldValidate: true })}
            >
              {t('registrationForm:today')}
            </Button>
          ),
        }}
      />
      {!employeesKnown && <TextField form={form} name="employees" input={digits} />}
      <TextField
        form={form}
        name="accesses"
        required={!accessesKept}
        hint={t(`registrationForm:hint.${accessesKept ? 'accessesKept' : 'accesses'}`)}
        input={digits}
      />
      <RadioField
        form={form}
        name="outcome"
        options={outcomes.map((value) => ({ value, text: t(`common:outcome.${value}`) }))}
      />
      {outcome === 'remark' && (
        <RadioField
          form={form}
          name="breach"
          {...(breachAlways && { hint: t('registrationForm:hint.breach') })}
          options={breachAnswers
            .filter((value) => !(breachAlways && value === 'not-applicable'))
            .map((value) => ({ value, text: t(`registrationForm:breach.${value}`) }))}
        />
      )}
      {outcome === 'remark' && breach === 'reported' && (
        <TextField form={form} name="breachPersons" input={digits} />
      )}
    </>
  );
};
