import { formatPeriod } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { capitalise } from '../capitalise.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { cadenceFor, periodChoices } from './form-choices.ts';
import type { FormChoices } from './form-choices.ts';
import { useSay } from './texts/index.ts';
import type { Form } from './use-registration-form.ts';

const kinds = ['systematic-review', 'targeted-review', 'authorisation-review'] as const;

export interface ChoiceFieldsProps {
  readonly form: Form;
  readonly choices: FormChoices;
  /** The routine that is chosen. */
  readonly policyId: string;
}

/** Which control it is: unit, routine where there are several, kind and period. */
export const ChoiceFields = ({ form, choices, policyId }: ChoiceFieldsProps): ReactElement => {
  const { t, language } = useSay();
  const { units, policies, today } = choices;
  return (
    <>
      <ChoiceField
        form={form}
        name="unitId"
        options={units.map(({ unitId, name }) => ({ value: unitId, text: name }))}
      />
      {policies.length > 1 && (
        <ChoiceField
          form={form}
          name="policyId"
          options={policies.map((policy) => ({ value: policy.policyId, text: policy.title }))}
        />
      )}
      <ChoiceField
        form={form}
        name="kind"
        options={kinds.map((kind) => ({ value: kind, text: t(`common:controlKind.${kind}`) }))}
      />
      <ChoiceField
        form={form}
        name="period"
        hint={t('registrationForm:hint.period')}
        options={periodChoices(cadenceFor(policies, policyId), today).map((period) => ({
          value: period,
          text: capitalise(formatPeriod(language, period)),
        }))}
      />
    </>
  );
};
