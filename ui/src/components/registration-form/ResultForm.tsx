import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '@loggkontroll/core/workflow';
import type { ReactElement } from 'react';
import { SavingMessage, useSaving } from '../saving/index.ts';
import type { Save } from '../saving/index.ts';
import { ResultFields } from './ResultFields.tsx';
import { useSay } from './texts/index.ts';
import { useRegistrationForm } from './use-registration-form.ts';
import { emptyValues, resultOf } from './values.ts';
import type { RegistrationValues } from './values.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  action: { alignSelf: 'flex-start' },
});

export interface ResultFormProps {
  /** Which control it is, and of how many employees: not asked for. */
  readonly of: Pick<RegistrationValues, 'unitId' | 'policyId' | 'period' | 'employees'>;
  /** ISO date in Sweden. */
  readonly today: string;
  readonly breachAlways: boolean;
  readonly register: (result: ReviewResult) => Save;
}

/** What came of a control that is known, where its log is not here to be judged row by row. */
export const ResultForm = ({ of, today, breachAlways, register }: ResultFormProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const form = useRegistrationForm(
    { ...emptyValues, ...of, finishedOn: today },
    { today, correction: false, another: false },
  );
  const { saving, run } = useSaving();
  const submit = form.handleSubmit(async (values) => {
    await run(() => register(resultOf(values)));
  });
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      <ResultFields form={form} today={today} breachAlways={breachAlways} employeesKnown />
      <SavingMessage saving={saving} />
      <Button
        type="submit"
        appearance="primary"
        className={styles.action}
        disabledFocusable={saving.status === 'saving'}
      >
        {saving.status === 'saving' ? t('common:state.working') : t('registrationForm:save')}
      </Button>
    </form>
  );
};
