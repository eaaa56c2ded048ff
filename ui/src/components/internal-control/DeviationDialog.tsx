import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SavingMessage, useSaving } from '../saving/index.ts';
import type { Save } from '../saving/index.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export interface DeviationDialogProps {
  /** What it stands in the place of, in one line. */
  readonly name: string;
  readonly stateDeviation: (reason: string) => Save;
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** Asks why a control will not be done, and saves that in its place. */
export const DeviationDialog = ({ name, stateDeviation, children }: DeviationDialogProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { saving, run, clear } = useSaving();

  const save = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    if (await run(() => stateDeviation(reason))) setOpen(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        setMissing(false);
        clear();
      }}
    >
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('internalControl:deviation.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <strong>{name}</strong>
            <span>{t('internalControl:deviation.intro')}</span>
            <Field
              label={t('internalControl:deviation.reason')}
              hint={t('internalControl:deviation.hint')}
              required
              {...(missing && { validationMessage: t('internalControl:deviation.required') })}
            >
              <Textarea
                value={reason}
                rows={4}
                maxLength={1000}
                onChange={(_, data) => {
                  setReason(data.value);
                }}
              />
            </Field>
            <SavingMessage saving={saving} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('common:action.cancel')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabledFocusable={saving.status === 'saving'}
              onClick={() => void save()}
            >
              {saving.status === 'saving' ? t('common:state.working') : t('internalControl:deviation.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
