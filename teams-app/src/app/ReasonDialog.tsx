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
import type { Result } from '@loggkontroll/core/result';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from './focus-heading.ts';

/** Asks for a reason before something is done that has to be explained. What was written stays when it is refused. */
export const ReasonDialog = <T,>({
  title,
  body,
  label,
  confirm,
  initial = '',
  onConfirm,
  onDone,
  onLeave,
}: {
  readonly title: string;
  readonly body: string;
  readonly label: string;
  readonly confirm: string;
  readonly initial?: string;
  readonly onConfirm: (reason: string) => Promise<Result<T, Refusal>>;
  readonly onDone: (value: T) => void;
  /** `refused`: an attempt did not succeed, so what stands behind the dialog may be out of date. */
  readonly onLeave: (refused: boolean) => void;
}) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState(initial);
  const { saving, run } = useSaving();
  const busy = saving.status === 'saving';
  const leave = () => onLeave(saving.status === 'refused' || saving.status === 'failed');
  const go = async () => {
    let outcome: Result<T, Refusal> | undefined;
    await run(async () => (outcome = await onConfirm(reason.trim())));
    if (outcome?.ok === true) onDone(outcome.value);
  };
  useEffect(() => focusHeading, []);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !busy && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p>{body}</p>
            <Field label={label} required>
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
