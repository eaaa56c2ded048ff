import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SavingMessage, useSaving } from '../saving/index.ts';
import type { Save } from '../saving/index.ts';
import { controlStates } from './control-state.ts';
import { tallyOf } from './tally.ts';
import type { YearRegister } from './year-register.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

export interface SignDialogProps {
  readonly register: YearRegister;
  /** ISO date in Sweden. */
  readonly today: string;
  /** Something has come in the way, perhaps while the dialog was open. */
  readonly blocked: boolean;
  readonly sign: () => Save;
  /** Told after the signature is saved and the dialog is closed. */
  readonly signed: () => void;
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** Says what the signature will bind, and gives it. */
export const SignDialog = ({
  register,
  today,
  blocked,
  sign,
  signed,
  children,
}: SignDialogProps): ReactElement => {
  const { t, lower } = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { saving, run, clear } = useSaving();
  const tally = tallyOf(register.controls, today);
  const confirm = async (): Promise<void> => {
    if (!(await run(sign))) return;
    setOpen(false);
    signed();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        clear();
      }}
    >
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {t('internalControl:dialog.title', { year: register.year, department: register.department.name })}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <span>{t('internalControl:dialog.body')}</span>
            <ul className={styles.list}>
              {controlStates
                .filter((state) => tally[state] > 0)
                .map((state) => (
                  <li key={state}>
                    {t('internalControl:picture.count', {
                      count: tally[state],
                      state: lower(t(`internalControl:state.${state}`)),
                    })}
                  </li>
                ))}
            </ul>
            <span>{t('internalControl:dialog.binding')}</span>
            <SavingMessage saving={saving} nameOf={register.nameOf} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('common:action.cancel')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabledFocusable={blocked || saving.status === 'saving'}
              onClick={() => void confirm()}
            >
              {saving.status === 'saving' ? t('common:state.working') : t('internalControl:dialog.confirm')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
