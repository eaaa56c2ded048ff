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
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { SavingMessage, useSaving } from '../saving/index.ts';
import type { Save } from '../saving/index.ts';
import { AlikeNotice } from './AlikeNotice.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { choiceOf } from './controls-alike.ts';
import type { ControlAlike, ControlChoice } from './controls-alike.ts';
import type { Draft } from './draft.ts';
import { cadenceFor, periodChoices } from './form-choices.ts';
import type { FormChoices } from './form-choices.ts';
import type { People } from './people.ts';
import { ResultFields } from './ResultFields.tsx';
import { useSay } from './texts/index.ts';
import { useControlsAlike } from './use-controls-alike.ts';
import type { AskControlsAlike } from './use-controls-alike.ts';
import { useRegistrationForm } from './use-registration-form.ts';
import { emptyValues, resultOf } from './values.ts';
import type { RegistrationValues } from './values.ts';

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
  readonly people: People;
  readonly askControlsAlike: AskControlsAlike;
  /** The address of a place in the tab, where the tab's own is known. */
  readonly linkTo?: ((path: string) => string) | undefined;
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

/** Whether it is another control than the one that an attempt, whose answer was lost, may have registered. */
const isOtherThan =
  (attempt: string | undefined) =>
  (alike: ControlAlike): boolean =>
    alike.status !== 'registered' || alike.registration.registrationId !== attempt;

/** The form for a control that was done anywhere. */
export const NewRegistration = ({
  choices,
  reviewerName,
  people,
  askControlsAlike,
  linkTo,
  draft,
  register,
}: NewRegistrationProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const { units, policies, today } = choices;
  const starting = useMemo(() => startingValues(choices), [choices]);
  const [kept] = useState(() => draft.read());
  const askOthers = useCallback<AskControlsAlike>(
    async (choice) => (await askControlsAlike(choice)).filter(isOtherThan(draft.pending())),
    [askControlsAlike, draft],
  );
  const alike = useControlsAlike(askOthers);
  const { found, watch } = alike;
  const form = useRegistrationForm(
    { ...starting, ...kept },
    { today, correction: false, another: found.length > 0 },
  );
  const { saving, run, clear } = useSaving();
  const [unitId, policyId, kind, period] = useWatch({
    control: form.control,
    name: ['unitId', 'policyId', 'kind', 'period'],
  });
  const [draftTold, setDraftTold] = useState(kept !== undefined);
  const [opensCase, setOpensCase] = useState(false);

  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      if (name === undefined) return;
      draft.write({ ...emptyValues, ...values });
      clear();
    });
    return () => {
      watching.unsubscribe();
    };
  }, [form, draft, clear]);

  useEffect(() => {
    if (form.getValues('another')) form.setValue('another', false);
    form.clearErrors('another');
    return watch(choiceOf({ unitId, policyId, kind, period }));
  }, [form, watch, unitId, policyId, kind, period]);

  const startOver = (values: RegistrationValues): void => {
    form.reset(values);
    draft.clear();
    setDraftTold(false);
  };

  /** Whether there is such a control already, and nobody has said that this is another one: that is then asked for. */
  const isDouble = async (values: RegistrationValues, choice: ControlChoice): Promise<boolean> => {
    if (values.another || (await alike.settle(choice)).length === 0) return false;
    const message = t('registrationForm:fault.another');
    form.setError('another', { type: 'another', message }, { shouldFocus: true });
    return true;
  };

  const submit = form.handleSubmit(async (values) => {
    const unit = units.find((each) => each.unitId === values.unitId);
    const choice = choiceOf(values);
    if (!unit || !choice) return;
    const facts = { ...choice, departmentId: unit.departmentId, result: resultOf(values) };
    const saved = await run(async () => {
      if (await isDouble(values, choice)) return undefined;
      alike.forget();
      return register(facts);
    });
    if (!saved) return;
    setOpensCase(facts.result.outcome === 'remark' && facts.kind !== 'authorisation-review');
    watch(undefined);
    startOver({ ...starting, unitId: values.unitId, policyId: values.policyId });
  });

  const faults = Object.keys(form.formState.errors).length;
  const isBusy = form.formState.isSubmitting;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      {draftTold && <Text role="status">{t('registrationForm:draft')}</Text>}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('registrationForm:about')}</legend>
        <ChoiceFields form={form} choices={choices} policyId={policyId} />
        <AlikeNotice form={form} found={found} people={people} linkTo={linkTo} />
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
        <SavingMessage
          saving={saving}
          saved={[
            t('registrationForm:saved'),
            ...(opensCase ? [t('registrationForm:savedRemark')] : []),
          ].join(' ')}
        />
        <div className={styles.act}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {isBusy ? t('common:state.working') : t('registrationForm:save')}
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
