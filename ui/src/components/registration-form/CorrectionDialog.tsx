import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Registration, ReviewResult } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SavingMessage, useSaving } from '../saving/index.ts';
import type { Save } from '../saving/index.ts';
import { ResultFields } from './ResultFields.tsx';
import { TextField } from './TextField.tsx';
import { useSay } from './texts/index.ts';
import { useRegistrationForm } from './use-registration-form.ts';
import { isOfOne, resultOf, valuesOf } from './values.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

export interface CorrectionDialogProps {
  readonly registration: Registration;
  /** What it is of, in one line. */
  readonly name: string;
  /** ISO date in Sweden. */
  readonly today: string;
  readonly breachAlways: boolean;
  readonly correct: (registrationId: string, result: ReviewResult, reason: string) => Save;
  /** Told after it is saved and the dialog is closed. */
  readonly corrected: () => void;
  /** The button that opens it. */
  readonly children: ReactElement;
}

const CorrectionForm = ({
  registration,
  name,
  today,
  breachAlways,
  correct,
  close,
}: Omit<CorrectionDialogProps, 'children' | 'corrected'> & { readonly close: () => void }): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const accessesKept = isOfOne(registration.result);
  const form = useRegistrationForm(valuesOf(registration.result), {
    today,
    correction: true,
    another: false,
    accessesKept,
  });
  const { saving, run } = useSaving();
  const submit = form.handleSubmit(async (values) => {
    const { registrationId, result } = registration;
    if (await run(() => correct(registrationId, resultOf(values, result), values.reason))) close();
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      <DialogBody>
        <DialogTitle>{t('registrationForm:correction.title')}</DialogTitle>
        <DialogContent className={styles.content}>
          <Text weight="semibold">{name}</Text>
          <Text>{t('registrationForm:correction.intro')}</Text>
          <ResultFields form={form} today={today} breachAlways={breachAlways} accessesKept={accessesKept} />
          <TextField form={form} name="reason" hint={t('registrationForm:hint.reason')} />
          <SavingMessage saving={saving} />
        </DialogContent>
        <DialogActions>
          <DialogTrigger disableButtonEnhancement>
            <Button>{t('common:action.cancel')}</Button>
          </DialogTrigger>
          <Button type="submit" appearance="primary" disabledFocusable={saving.status === 'saving'}>
            {saving.status === 'saving' ? t('common:state.working') : t('registrationForm:correction.save')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
};

/** Changes a registration, with the reason beside it. */
export const CorrectionDialog = ({ children, corrected, ...props }: CorrectionDialogProps): ReactElement => {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <CorrectionForm
          {...props}
          close={() => {
            setOpen(false);
            corrected();
          }}
        />
      </DialogSurface>
    </Dialog>
  );
};
