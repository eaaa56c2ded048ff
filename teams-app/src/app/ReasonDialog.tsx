import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import type { Save } from '@loggkontroll/ui/components/saving';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks for a reason before something is done that has to be explained. What was written stays when it is refused. */
export const ReasonDialog = ({
  title,
  body,
  label,
  hint,
  confirm,
  initial = '',
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly body: string;
  readonly label: string;
  readonly hint?: string;
  readonly confirm: string;
  readonly initial?: string;
  readonly onConfirm: (reason: string) => Save;
  /** `refused` when an attempt did not succeed: what is shown behind the dialog may be out of date. */
  readonly onClose: (how: 'done' | 'cancelled' | 'refused') => void;
}) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState(initial);
  const { saving, run } = useSaving();
  const busy = saving.status === 'saving';
  const leave = () =>
    onClose(saving.status === 'refused' || saving.status === 'failed' ? 'refused' : 'cancelled');
  const go = async () => {
    if (await run(() => onConfirm(reason.trim()))) onClose('done');
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !busy && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p>{body}</p>
            <Field label={label} required {...(hint === undefined ? {} : { hint })}>
              <Textarea
                value={reason}
                rows={3}
                resize="vertical"
                maxLength={1000}
                onChange={(_, { value }) => setReason(value)}
              />
            </Field>
            <SavingMessage saving={saving} />
          </DialogContent>
          <DialogActions>
            <Button disabled={busy} onClick={leave}>
              {t('action.cancel')}
            </Button>
            <Button appearance="primary" disabled={busy || reason.trim() === ''} onClick={() => void go()}>
              {busy ? t('state.working') : confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
