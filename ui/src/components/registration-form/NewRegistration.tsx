import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { RegistrationFacts } from '@loggkontroll/core/workflow';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { capitalise } from '../capitalise.ts';
import { SavingMessage, useSaving } from '../saving/index.ts';
import type { Save } from '../saving/index.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Draft } from './draft.ts';
import { cadenceFor, periodChoices } from './form-choices.ts';
import type { FormChoices } from './form-choices.ts';
import { ResultFields } from './ResultFields.tsx';
import { useSay } from './texts/index.ts';
import { useRegistrationForm } from './use-registration-form.ts';
import { emptyValues, resultOf } from './values.ts';
import type { RegistrationValues } from './values.ts';

const kinds = ['systematic-review', 'targeted-review', 'authorisation-review'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, maxWidth: '36rem' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    padding: 0,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  end: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  act: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What the form knows of a control; the shell adds the id. */
export type NewRegistrationFacts = Omit<RegistrationFacts, 'registrationId' | 'reviewer'>;

export interface NewRegistrationProps {
  readonly choices: FormChoices;
  /** Who is signed in: the reviewer. */
  readonly reviewerName: string;
  readonly draft: Draft;
  readonly register: (facts: NewRegistrationFacts) => Save;
}

/** An empty form with what there is only one of already chosen. */
const startingValues = ({ units, policies, today }: FormChoices): RegistrationValues => {
  const [unit, ...otherUnits] = units;
  const [policy, ...otherPolicies] = policies;
  const policyId = otherPolicies.length === 0 ? (policy?.policyId ?? '') : '';
  return {
    ...emptyValues,
    unitId: otherUnits.length === 0 ? (unit?.unitId ?? '') : '',
    policyId,
    period: periodChoices(cadenceFor(policies, policyId), today)[0] ?? '',
  };
};

/** The form for a control that was done anywhere. */
export const NewRegistration = ({
  choices,
  reviewerName,
  draft,
  register,
}: NewRegistrationProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { units, policies, today } = choices;
  const starting = useMemo(() => startingValues(choices), [choices]);
  const [kept] = useState(() => draft.read());
  const form = useRegistrationForm({ ...starting, ...kept }, { today, correction: false });
  const { saving, run, clear } = useSaving();
  const policyId = useWatch({ control: form.control, name: 'policyId' });
  const [draftTold, setDraftTold] = useState(kept !== undefined);

  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      if (name === undefined) return;
      draft.write({ ...emptyValues, ...values });
      clear();
    });
    return () => {
      watching.unsubscribe();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one subscription for the form's life: `clear` only sets state
  }, [form, draft]);

  const startOver = (values: RegistrationValues): void => {
    form.reset(values);
    draft.clear();
    setDraftTold(false);
  };

  const submit = form.handleSubmit(async (values) => {
    const unit = units.find(({ unitId }) => unitId === values.unitId);
    if (!unit || values.kind === '') return;
    const { kind, period } = values;
    const facts = {
      kind,
      policyId: values.policyId,
      period,
      departmentId: unit.departmentId,
      unitId: unit.unitId,
    };
    const saved = await run(() => register({ ...facts, result: resultOf(values) }));
    if (saved) startOver({ ...starting, unitId: values.unitId, policyId: values.policyId });
  });

  const faults = Object.keys(form.formState.errors).length;
  const periods = periodChoices(cadenceFor(policies, policyId), today);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      {draftTold && <Text role="status">{t('registrationForm:draft')}</Text>}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('registrationForm:about')}</legend>
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
          options={periods.map((period) => ({
            value: period,
            text: capitalise(formatPeriod(language, period)),
          }))}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('registrationForm:result')}</legend>
        <Field label={t('registrationForm:field.reviewer')}>
          <Text>{t('registrationForm:you', { name: reviewerName })}</Text>
        </Field>
        <ResultFields
          form={form}
          today={today}
          breachAlways={policies.find((policy) => policy.policyId === policyId)?.breachAlways ?? false}
        />
      </fieldset>
      <div className={styles.end}>
        {faults > 0 && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{t('registrationForm:faults', { count: faults })}</MessageBarBody>
          </MessageBar>
        )}
        <SavingMessage saving={saving} saved={t('registrationForm:saved')} />
        <div className={styles.act}>
          <Button type="submit" appearance="primary" disabledFocusable={saving.status === 'saving'}>
            {saving.status === 'saving' ? t('common:state.working') : t('registrationForm:save')}
          </Button>
          {form.formState.isDirty || draftTold ? (
            <Button
              onClick={() => {
                startOver(starting);
                clear();
              }}
            >
              {t('registrationForm:clear')}
            </Button>
          ) : null}
        </div>
      </div>
    </form>
  );
};
